package org.lede.internal.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LinesTest {

  private static List<String> of(String text) {
    Lines lines = Lines.of(text);
    return IntStream.range(0, lines.size())
        .mapToObj(i -> text.substring(lines.start(i), lines.end(i)))
        .toList();
  }

  @ParameterizedTest
  @ValueSource(strings = {"\n", "\r", "\r\n", "\f", "\u000B", "\u0085", "\u2028", "\u2029"})
  void everyLineBreakEndsALine(String lineBreak) {
    String text = String.join(lineBreak, "one", "", "two", "");
    assertThat(of(text)).containsExactly("one", "", "two", "");
  }

  @Test
  void anEmptyTextIsOneLine() {
    assertThat(of("")).containsExactly("");
  }

  @Test
  void aLineHoldsItsBreak() {
    Lines lines = Lines.of("a\r\nb\rc");
    assertThat(IntStream.rangeClosed(0, 6).map(lines::at)).containsExactly(0, 0, 0, 1, 1, 2, 2);
  }

  @Test
  void thereMayBeManyLines() {
    assertThat(Lines.of("\n".repeat(1000)).size()).isEqualTo(1001);
  }
}
