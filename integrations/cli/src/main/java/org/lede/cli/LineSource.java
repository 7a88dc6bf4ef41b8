package org.lede.cli;

import java.io.IOException;
import java.io.Reader;
import java.util.Optional;

/**
 * Cuts a stream into lines at LF, without reading ahead more than a buffer. A line beyond the limit
 * is cut off, so that a stream without line ends cannot fill the memory.
 */
final class LineSource implements OrderedPipeline.Source<LineSource.Line> {

  private static final char BYTE_ORDER_MARK = '\uFEFF';

  private final Reader reader;
  private final int maxLength;
  private final char[] buffer = new char[1 << 16];
  private int next;
  private int filled;
  private int number;

  LineSource(Reader reader, int maxLength) {
    this.reader = reader;
    this.maxLength = maxLength;
  }

  /**
   * One line without its end.
   *
   * @param number from 1
   * @param complete false if the line was longer than the limit and only its beginning is here
   */
  record Line(int number, String text, boolean complete) {}

  @Override
  public Optional<Line> next() throws IOException {
    if (!fill()) {
      return Optional.empty();
    }
    StringBuilder text = new StringBuilder();
    boolean complete = true;
    boolean ended = false;
    while (!ended && fill()) {
      int end = endInBuffer();
      int taken = Math.min(end - next, maxLength - text.length());
      text.append(buffer, next, taken);
      complete &= taken == end - next;
      ended = end < filled;
      next = ended ? end + 1 : end;
    }
    number++;
    return Optional.of(new Line(number, withoutMarkAndReturn(text), complete));
  }

  private boolean fill() throws IOException {
    while (next == filled) {
      int read = reader.read(buffer, 0, buffer.length);
      if (read < 0) {
        return false;
      }
      next = 0;
      filled = read;
    }
    return true;
  }

  private int endInBuffer() {
    int end = next;
    while (end < filled && buffer[end] != '\n') {
      end++;
    }
    return end;
  }

  private String withoutMarkAndReturn(StringBuilder text) {
    int end = text.length();
    if (end > 0 && text.charAt(end - 1) == '\r') {
      end--;
    }
    boolean marked = number == 1 && end > 0 && text.charAt(0) == BYTE_ORDER_MARK;
    return text.substring(marked ? 1 : 0, end);
  }
}
