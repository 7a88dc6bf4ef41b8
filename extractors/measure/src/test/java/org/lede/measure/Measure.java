package org.lede.measure;

import java.util.Arrays;

/**
 * What the profile {@code measure} runs. Arguments: what to measure, the shared folder, and what
 * {@link IdenticalArticles} takes after it.
 */
final class Measure {

  private Measure() {}

  public static void main(String[] args) throws Exception {
    String shared = args[1];
    switch (args[0]) {
      case "identical" -> IdenticalArticles.main(Arrays.copyOfRange(args, 1, args.length));
      case "footprint" -> Footprint.main(new String[] {shared});
      case "linear" ->
          LinearTime.main(
              new String[] {
                shared + "/bench/structure/dev_visible/texts", "src/test/resources/golden"
              });
      case "speed" -> speed(shared);
      default ->
          throw new IllegalArgumentException(
              "-Dlede.measure is identical, footprint, linear or speed, not " + args[0]);
    }
  }

  /** By its name: only the profile compiles it, for JMH is no dependency of the build. */
  private static void speed(String shared) throws Exception {
    Class.forName("org.lede.measure.Speed")
        .getMethod("main", String[].class)
        .invoke(null, (Object) new String[] {shared});
  }
}
