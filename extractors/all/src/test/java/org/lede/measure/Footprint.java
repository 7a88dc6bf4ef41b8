package org.lede.measure;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.lede.all.RuntimeClosure;

/**
 * What the library costs a program that embeds it: jars, time to the first article, heap. Fails if
 * the jars are too many or too large. Argument: the shared folder.
 */
final class Footprint {

  private static final int MAX_JARS = 10;
  private static final double MAX_MEGABYTES = 12;
  private static final int JVMS = 10;
  private static final String PAGE = "src/test/resources/golden/bridge/article.txt";

  private Footprint() {}

  public static void main(String[] args) throws Exception {
    boolean light = jars();
    firstArticle("without entities", 300, Footprint::isNotOfEntities);
    firstArticle("with entities", 800, entry -> true);
    heap(args[0]);
    System.exit(light ? 0 : 1);
  }

  private static boolean jars() throws IOException {
    List<Path> jars =
        RuntimeClosure.entries().stream().skip(1).filter(Files::isRegularFile).toList();
    long sum = Files.size(ownJar());
    print("%,12d %s", sum, ownJar().getFileName());
    for (Path jar : jars) {
      print("%,12d %s", Files.size(jar), jar.getFileName());
      sum += Files.size(jar);
    }
    int count = jars.size() + 1;
    print("%,12d bytes in %d jars", sum, count);
    return count == RuntimeClosure.entries().size()
        && count <= MAX_JARS
        && sum <= MAX_MEGABYTES * 1e6;
  }

  private static Path ownJar() throws IOException {
    try (Stream<Path> files = Files.list(Path.of("target"))) {
      return files
          .filter(file -> file.getFileName().toString().matches("lede-all-[^-]*(-SNAPSHOT)?\\.jar"))
          .findFirst()
          .orElseThrow();
    }
  }

  private static boolean isNotOfEntities(Path entry) {
    return !entry.toString().matches(".*(entities|opennlp|slf4j).*");
  }

  private static void firstArticle(String what, int limit, Predicate<Path> classPath)
      throws Exception {
    double[] first = new double[JVMS];
    double[] second = new double[JVMS];
    for (int i = 0; i < JVMS; i++) {
      String[] printed =
          FreshJvm.ofThisJdk().onClassPath(classPath).run(FirstArticle.class, PAGE).split(" ", 2);
      first[i] = Double.parseDouble(printed[0]);
      second[i] = Double.parseDouble(printed[1]);
    }
    print(
        "first article %s: %.0f ms (of %d allowed), fastest %.0f, second article %.0f ms; medians of"
            + " %d JVMs",
        what, median(first), limit, Arrays.stream(first).min().orElseThrow(), median(second), JVMS);
  }

  private static double median(double[] values) {
    double[] sorted = values.clone();
    Arrays.sort(sorted);
    return (sorted[(sorted.length - 1) / 2] + sorted[sorted.length / 2]) / 2;
  }

  private static void heap(String shared) throws Exception {
    print("heap beyond the texts, in MB (of 64 allowed):");
    print("%s", FreshJvm.ofThisJdk().onClassPath(entry -> true).run(RetainedHeap.class, shared));
  }

  private static void print(String format, Object... values) {
    System.out.println(String.format(Locale.ROOT, format, values));
  }
}
