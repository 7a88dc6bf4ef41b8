package org.lede.cli;

import java.io.PrintWriter;
import java.util.Locale;
import java.util.function.LongSupplier;

/** One line for a person who waits, rewritten at most twice a second. */
final class Progress {

  private static final long INTERVAL = 500_000_000L;
  private static final double SECOND = 1e9;

  private final PrintWriter terminal;
  private final boolean shown;
  private final LongSupplier nanoTime;
  private final long started;
  private long lastShown;
  private boolean anyShown;
  private long lines;
  private long errors;

  Progress(PrintWriter terminal, boolean shown, LongSupplier nanoTime) {
    this.terminal = terminal;
    this.shown = shown;
    this.nanoTime = nanoTime;
    this.started = nanoTime.getAsLong();
    this.lastShown = started;
  }

  void line(boolean error) {
    lines++;
    errors += error ? 1 : 0;
    long now = nanoTime.getAsLong();
    if (shown && now - lastShown >= INTERVAL) {
      lastShown = now;
      anyShown = true;
      show(now);
    }
  }

  /** The last word, if there were any before. */
  void end() {
    if (anyShown) {
      show(nanoTime.getAsLong());
      terminal.println();
      terminal.flush();
    }
  }

  private void show(long now) {
    terminal.printf(
        Locale.ROOT,
        "\r%,d lines, %,d errors, %,.0f lines a second ",
        lines,
        errors,
        lines * SECOND / (now - started));
    terminal.flush();
  }
}
