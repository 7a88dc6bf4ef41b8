package org.lede.all;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What a program gets that depends on {@code lede-all}: its jars and theirs, as Maven sees them.
 */
public final class RuntimeClosure {

  private static final Path LIST = Path.of("target", "runtime-closure.txt");
  private static final Path ITSELF = Path.of("target", "classes");

  private RuntimeClosure() {}

  /** Jars, or folders of classes where the build has not come to its jars yet. */
  public static List<Path> entries() {
    return Stream.concat(Stream.of(ITSELF), dependencies().stream().map(Path::of)).toList();
  }

  private static List<String> dependencies() {
    try {
      return List.of(Files.readString(LIST).strip().split(File.pathSeparator, -1));
    } catch (IOException e) {
      throw new UncheckedIOException("the build writes it in process-test-classes", e);
    }
  }

  /** All of it as a class path, with more entries after it. */
  public static String asPath(Path... more) {
    return Stream.concat(entries().stream(), Stream.of(more))
        .map(Path::toString)
        .collect(Collectors.joining(File.pathSeparator));
  }

  /** The artifacts of this project among them. */
  public static List<Path> ofThisProject() {
    return entries().stream().filter(RuntimeClosure::isOfThisProject).toList();
  }

  private static boolean isOfThisProject(Path entry) {
    return entry.endsWith(ITSELF) || entry.getFileName().toString().startsWith("lede-");
  }
}
