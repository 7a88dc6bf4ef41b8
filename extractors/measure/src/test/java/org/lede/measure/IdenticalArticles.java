package org.lede.measure;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * Whether every text gives the same bytes of JSON, whatever thread, order, path, JDK, locale and
 * time zone; and the same as an earlier build gave. Arguments: the shared folder, a folder to write
 * to, the digests that an earlier build wrote (a file that a run left in its folder, or {@code
 * none}), the homes of further JDKs.
 *
 * <p>Prints the set and the id of every text that differs, or that none does; exits with 1 if any.
 */
final class IdenticalArticles {

  private final Path shared;
  private final Path folder;
  private final List<List<String>> runs = new ArrayList<>();

  private IdenticalArticles(Path shared, Path folder) {
    this.shared = shared;
    this.folder = folder;
  }

  public static void main(String[] args) throws Exception {
    Path folder = Files.createDirectories(Path.of(args[1]));
    List<String> before = before(args[2]);
    IdenticalArticles identical = new IdenticalArticles(Path.of(args[0]), folder);
    Path here = Path.of(System.getProperty("java.home"));
    identical.onClassPath(here, 1, "forward");
    identical.onClassPath(here, 8, "shuffled");
    identical.onModulePath(here, 8, "shuffled");
    for (int i = 3; i < args.length; i++) {
      if (Files.isDirectory(Path.of(args[i], "bin"))) {
        identical.onClassPath(Path.of(args[i]), 8, "shuffled");
        identical.onModulePath(Path.of(args[i]), 1, "forward");
      } else {
        System.out.println("there is no JDK in " + args[i]);
      }
    }
    boolean differ = identical.differ();
    if (!before.isEmpty()) {
      differ |= report("from the earlier build", before, identical.runs.get(0)) > 0;
    }
    System.exit(differ ? 1 : 0);
  }

  /** Read first: the file may be the one that this build is about to write. */
  private static List<String> before(String file) throws IOException {
    return file.equals("none") ? List.of() : Files.readAllLines(Path.of(file));
  }

  /** As a server in Istanbul may be set up: there, {@code "I".toLowerCase()} is no i. */
  private void onClassPath(Path jdk, int threads, String order) throws Exception {
    FreshJvm jvm = FreshJvm.of(jdk).with("-Duser.language=tr", "-Duser.country=TR");
    run(jvm.with("-Duser.timezone=Asia/Tokyo").onClassPath(entry -> true), jdk, threads, order);
  }

  private void onModulePath(Path jdk, int threads, String order) throws Exception {
    run(FreshJvm.of(jdk).onModulePath(), jdk, threads, order);
  }

  private void run(FreshJvm jvm, Path jdk, int threads, String order) throws Exception {
    long start = System.nanoTime();
    Path file = folder.resolve("run" + runs.size() + ".txt");
    String path =
        jvm.run(
            ArticleDigests.class,
            shared.toString(),
            Integer.toString(threads),
            order,
            file.toString());
    List<String> lines = Files.readAllLines(file);
    runs.add(lines);
    System.out.printf(
        "%d texts, digest of digests %s: %d threads, %s, %s, %s, %d s%n",
        lines.size(),
        digest(file).substring(0, 16),
        threads,
        order,
        path,
        version(jdk),
        (System.nanoTime() - start) / 1_000_000_000);
  }

  private static String digest(Path file) throws Exception {
    byte[] digest = MessageDigest.getInstance("SHA-256").digest(Files.readAllBytes(file));
    return HexFormat.of().formatHex(digest);
  }

  private static String version(Path jdk) throws IOException {
    return Files.readAllLines(jdk.resolve("release")).stream()
        .filter(line -> line.startsWith("JAVA_VERSION="))
        .map(line -> "JDK " + line.replaceAll("[^0-9.]", ""))
        .findFirst()
        .orElse("a JDK");
  }

  private boolean differ() {
    int differing = 0;
    for (int i = 1; i < runs.size(); i++) {
      differing += report("in run " + i, runs.get(0), runs.get(i));
    }
    return differing > 0;
  }

  private static int report(String where, List<String> expected, List<String> actual) {
    Set<String> names = new TreeSet<>(differing(expected, actual));
    names.forEach(name -> System.out.println("differs " + where + ": " + name));
    System.out.printf(
        "%s, of %d texts %s%n",
        where, actual.size(), names.isEmpty() ? "none differs" : names.size() + " differ");
    return names.size();
  }

  /** Texts whose line one of them has and the other has not; a set missing in one counts. */
  private static List<String> differing(List<String> one, List<String> other) {
    Set<String> both = new HashSet<>(one);
    both.retainAll(new HashSet<>(other));
    return Stream.concat(one.stream(), other.stream())
        .filter(line -> !both.contains(line))
        .map(line -> line.substring(0, line.lastIndexOf(' ')))
        .toList();
  }
}
