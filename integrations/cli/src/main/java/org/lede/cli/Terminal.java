package org.lede.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Tells whether a person looks at a stream. Java knows it only of standard input and output
 * together; Linux can be asked stream by stream.
 */
final class Terminal {

  private static final int OUTPUT = 1;
  private static final int ERROR = 2;

  private Terminal() {}

  static boolean showsOutput() {
    return isTerminal(OUTPUT);
  }

  static boolean showsErrors() {
    return isTerminal(ERROR);
  }

  private static boolean isTerminal(int stream) {
    Path link = Path.of("/proc/self/fd/" + stream);
    if (Files.isSymbolicLink(link)) {
      return leadsToTerminal(link);
    }
    return hasConsole();
  }

  /** From JDK 22 on there is always a console unless the one of the base module is asked for. */
  @SuppressWarnings("SystemConsoleNull")
  private static boolean hasConsole() {
    System.setProperty("jdk.console", "java.base");
    return System.console() != null;
  }

  private static boolean leadsToTerminal(Path link) {
    try {
      String target = Files.readSymbolicLink(link).toString();
      return target.startsWith("/dev/pts/")
          || target.startsWith("/dev/tty")
          || target.equals("/dev/console");
    } catch (IOException e) {
      return false;
    }
  }
}
