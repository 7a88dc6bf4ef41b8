package org.lede.cli;

import java.io.IOException;
import java.util.Locale;

/** The output cannot be written, which is another matter than an input that cannot be read. */
final class OutputException extends IOException {

  private static final long serialVersionUID = 1;

  OutputException(IOException cause) {
    super(cause.getMessage(), cause);
  }

  /** Whether the reader has gone, as {@code head} does when it has seen enough. */
  boolean isClosedPipe() {
    String message = getMessage();
    return message != null && message.toLowerCase(Locale.ROOT).contains("pipe");
  }
}
