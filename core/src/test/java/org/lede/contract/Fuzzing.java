package org.lede.contract;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Fuzzes a class with Jazzer, guided by the branches of {@code org.lede} that an input reaches: the
 * profile {@code fuzz}. A target has a method {@code fuzzerTestOneInput(byte[])} whose first byte
 * chooses what is tried and whose others are a {@link FuzzText}.
 *
 * <p>It begins with pieces of the texts in the folders that it is given. An input that fails is
 * kept in {@code <work>/found}; moved to {@code src/test/resources/replay} it becomes a test.
 */
public final class Fuzzing {

  /** Short ones, for speed; a rule of this library sees a line, hardly more. */
  private static final int LONGEST_SEED = 200;

  private static final int LONGEST_INPUT = 300;
  private static final int MOST_SEEDS = 4_000;
  private static final int CHOICES = 16;

  private Fuzzing() {}

  /**
   * Runs the target.
   *
   * @param args its class, the number of inputs, a folder to work in, folders of texts to begin
   *     with
   */
  public static void main(String[] args) throws Exception {
    Path work = Path.of(args[2]);
    Path corpus = Files.createDirectories(work.resolve("corpus"));
    Path found = Files.createDirectories(work.resolve("found"));
    writeSeeds(List.of(args).subList(3, args.length), corpus);
    String[] options = {
      "--target_class=" + args[0],
      "--instrumentation_includes=org.lede.**",
      "--custom_hook_includes=none.**",
      "--trace=cov",
      "--keep_going=100",
      "--reproducer_path=" + found,
      "-artifact_prefix=" + found + "/",
      "-runs=" + args[1],
      "-max_len=" + LONGEST_INPUT,
      "-timeout=60",
      "-rss_limit_mb=0",
      "-print_final_stats=1",
      corpus.toString()
    };
    Class.forName("com.code_intelligence.jazzer.Jazzer")
        .getMethod("main", String[].class)
        .invoke(null, (Object) options);
  }

  /**
   * What a test of the module can read anew: the inputs in its {@code src/test/resources/replay},
   * which failed once, and the pieces of its other texts with every choice.
   */
  public static List<byte[]> inputs() throws IOException {
    List<byte[]> inputs = new ArrayList<>();
    for (Path file : files(Path.of("src/test/resources"), ".*[/\\\\]replay[/\\\\].*")) {
      inputs.add(Files.readAllBytes(file));
    }
    int choice = 0;
    for (String piece : pieces(List.of("src/test/resources"))) {
      inputs.add(FuzzText.bytes(piece, choice++ % 256));
    }
    return inputs;
  }

  private static void writeSeeds(List<String> folders, Path corpus) throws IOException {
    Random random = new Random(1);
    List<String> pieces = new ArrayList<>(pieces(folders));
    for (int i = 0; i < Math.min(MOST_SEEDS, pieces.size()); i++) {
      String piece = pieces.remove(random.nextInt(pieces.size()));
      byte[] seed = FuzzText.bytes(piece, random.nextInt(CHOICES));
      Files.write(corpus.resolve("seed-" + i), seed);
    }
  }

  private static Set<String> pieces(List<String> folders) throws IOException {
    Set<String> pieces = new LinkedHashSet<>();
    for (String folder : folders) {
      if (Files.isDirectory(Path.of(folder))) {
        for (Path file : files(Path.of(folder), ".*\\.(txt|md)")) {
          addPieces(Files.readString(file, StandardCharsets.UTF_8), pieces);
        }
      }
    }
    return pieces;
  }

  private static List<Path> files(Path folder, String pattern) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      return files
          .filter(file -> Files.isRegularFile(file) && file.toString().matches(pattern))
          .sorted()
          .toList();
    }
  }

  /** Some lines at a time. */
  private static void addPieces(String text, Set<String> pieces) {
    StringBuilder piece = new StringBuilder();
    for (String line : text.split("\n", -1)) {
      if (piece.length() + line.length() > LONGEST_SEED && piece.length() > 0) {
        pieces.add(piece.toString());
        piece.setLength(0);
      }
      piece.append(line, 0, Math.min(line.length(), LONGEST_SEED)).append('\n');
    }
    pieces.add(piece.toString());
  }
}
