package org.lede.measure;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Starts a program of this package in a JVM of its own. */
final class FreshJvm {

  private final List<String> command = new ArrayList<>();

  private FreshJvm(Path home) {
    command.add(home.resolve("bin").resolve("java").toString());
  }

  static FreshJvm of(Path home) {
    return new FreshJvm(home);
  }

  static FreshJvm ofThisJdk() {
    return of(Path.of(System.getProperty("java.home")));
  }

  FreshJvm with(String... options) {
    command.addAll(Arrays.asList(options));
    return this;
  }

  /** All on the class path that this JVM has there and that passes. */
  FreshJvm onClassPath(Predicate<Path> passes) {
    return with("-cp", joined(path().filter(passes)));
  }

  FreshJvm onClassPath(List<Path> entries) {
    return with("-cp", joined(entries.stream()));
  }

  /** The artifacts of this project and what they require as modules, and this test tree beside. */
  FreshJvm onModulePath() {
    return with("-p", joined(path().filter(FreshJvm::isModule)))
        .with("--add-modules", "org.lede.all,org.lede.jackson")
        .with("-cp", joined(path().filter(entry -> !isModule(entry))));
  }

  private static Stream<Path> path() {
    return Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator, -1))
        .map(Path::of);
  }

  private static String joined(Stream<Path> entries) {
    return entries.map(Path::toString).collect(Collectors.joining(File.pathSeparator));
  }

  private static boolean isModule(Path entry) {
    String name = entry.getFileName().toString();
    boolean ours = entry.endsWith(Path.of("target", "classes")) || name.startsWith("lede-");
    boolean theirs = name.matches("(jackson-(core|databind|annotations)|opennlp|slf4j|jspecify).*");
    return (ours && !name.endsWith("-tests.jar")) || theirs;
  }

  /** What the program prints; its errors go where ours go. */
  String run(Class<?> program, String... arguments) throws IOException, InterruptedException {
    with(program.getName()).with(arguments);
    Process process =
        new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.INHERIT).start();
    String printed = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    if (process.waitFor() != 0) {
      throw new IllegalStateException(String.join(" ", command) + " failed: " + printed);
    }
    return printed.strip();
  }
}
