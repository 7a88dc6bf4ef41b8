package org.lede.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class LineSourceTest {

  @Test
  void linesEndAtLineFeeds() throws IOException {
    assertThat(texts("a\nb\r\n\nc", 100)).containsExactly("a", "b", "", "c");
    assertThat(texts("a\n", 100)).containsExactly("a");
    assertThat(texts("a\rb\u2028c", 100)).containsExactly("a\rb\u2028c");
    assertThat(texts("", 100)).isEmpty();
  }

  @Test
  void aLineLongerThanTheBufferIsWhole() throws IOException {
    String line = "x".repeat(200_000);
    assertThat(texts(line + "\n" + line, 1_000_000)).containsExactly(line, line);
  }

  @Test
  void aLineBeyondTheLimitIsCutOff() throws IOException {
    List<LineSource.Line> lines = lines("x".repeat(200_000) + "\nshort\n", 1_000);
    assertThat(lines.get(0).text()).hasSize(1_000);
    assertThat(lines.get(0).complete()).isFalse();
    assertThat(lines.get(1)).isEqualTo(new LineSource.Line(2, "short", true));
  }

  @Test
  void aByteOrderMarkIsNoPartOfTheFirstLine() throws IOException {
    assertThat(texts("\uFEFFa\n\uFEFFb", 100)).containsExactly("a", "\uFEFFb");
  }

  private static List<String> texts(String text, int limit) throws IOException {
    return lines(text, limit).stream().map(LineSource.Line::text).toList();
  }

  private static List<LineSource.Line> lines(String text, int limit) throws IOException {
    LineSource source = new LineSource(new StringReader(text), limit);
    List<LineSource.Line> lines = new ArrayList<>();
    for (Optional<LineSource.Line> line = source.next(); line.isPresent(); line = source.next()) {
      lines.add(line.get());
    }
    return lines;
  }
}
