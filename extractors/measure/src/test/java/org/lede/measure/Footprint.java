package org.lede.measure;

import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.function.Predicate;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import java.util.stream.Stream;

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
    firstArticle("with entities", 800, jar -> true);
    heap(args[0]);
    System.exit(light ? 0 : 1);
  }

  private static boolean jars() throws IOException {
    List<Path> jars = closure();
    long sum = 0;
    for (Path jar : jars) {
      print("%,12d %s", Files.size(jar), jar.getFileName());
      sum += Files.size(jar);
    }
    print("%,12d bytes in %d jars", sum, jars.size());
    return jars.size() == dependencies().size() + 1
        && jars.size() <= MAX_JARS
        && sum <= MAX_MEGABYTES * 1e6;
  }

  /** The jars that a program gets which depends on this artifact, its own first. */
  private static List<Path> closure() throws IOException {
    List<Path> jars = new ArrayList<>(List.of(ownJar()));
    dependencies().stream().filter(Files::isRegularFile).forEach(jars::add);
    return jars;
  }

  /** What {@code lede-all} needs, as its build wrote it. */
  private static List<Path> dependencies() throws IOException {
    String list = Files.readString(Path.of("target", "runtime-closure.txt")).strip();
    return Arrays.stream(list.split(File.pathSeparator, -1)).map(Path::of).toList();
  }

  private static Path ownJar() throws IOException {
    try (Stream<Path> files = Files.list(Path.of("target"))) {
      return files
          .filter(file -> file.getFileName().toString().matches("lede-all-[^-]*(-SNAPSHOT)?\\.jar"))
          .findFirst()
          .orElseThrow();
    }
  }

  private static boolean isNotOfEntities(Path jar) {
    return !jar.toString().matches(".*(entities|opennlp|slf4j).*");
  }

  /** In a JVM as it is, and in one that has an archive of the classes which such a run loads. */
  private static void firstArticle(String what, int limit, Predicate<Path> needed)
      throws Exception {
    Path folder = Files.createTempDirectory("lede-footprint");
    Path archive = folder.resolve("classes.jsa");
    List<Path> jars = new ArrayList<>(closure().stream().filter(needed).toList());
    jars.add(jarOf(FirstArticle.class, folder.resolve("first-article.jar")));
    firstArticle(what, limit, jars, "-Xshare:auto");
    fresh(jars, "-XX:ArchiveClassesAtExit=" + archive).run(FirstArticle.class, PAGE);
    firstArticle(what + ", class archive", limit, jars, "-XX:SharedArchiveFile=" + archive);
  }

  private static void firstArticle(String what, int limit, List<Path> jars, String option)
      throws Exception {
    double[] first = new double[JVMS];
    double[] second = new double[JVMS];
    for (int i = 0; i < JVMS; i++) {
      String[] printed = fresh(jars, option).run(FirstArticle.class, PAGE).split(" ", 2);
      first[i] = Double.parseDouble(printed[0]);
      second[i] = Double.parseDouble(printed[1]);
    }
    print(
        "first article %s: %.0f ms (of %d allowed), fastest %.0f, second article %.0f ms; medians of"
            + " %d JVMs",
        what, median(first), limit, Arrays.stream(first).min().orElseThrow(), median(second), JVMS);
  }

  private static FreshJvm fresh(List<Path> jars, String option) {
    return FreshJvm.ofThisJdk().with(option).onClassPath(jars);
  }

  /** An archive of classes wants jars alone on the class path. */
  private static Path jarOf(Class<?> program, Path jar) throws IOException {
    String entry = program.getName().replace('.', '/') + ".class";
    try (InputStream in = program.getClassLoader().getResourceAsStream(entry);
        JarOutputStream out = new JarOutputStream(Files.newOutputStream(jar))) {
      out.putNextEntry(new JarEntry(entry));
      Objects.requireNonNull(in, entry).transferTo(out);
      out.closeEntry();
    }
    return jar;
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
