package org.lede.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.InputStream;
import org.junit.jupiter.api.Test;
import org.lede.contract.ExamplesFile.Example;

class ExamplesFileTest {

  @Test
  void anExampleIsInputDotAndExpectedOutput() {
    assertThat(ExamplesFile.of("in\n.\nout\n")).containsExactly(new Example("", "in", "out"));
  }

  @Test
  void theLastExampleNeedsNoLineEnd() {
    assertThat(ExamplesFile.of("in\n.\nout")).containsExactly(new Example("", "in", "out"));
  }

  @Test
  void headingsNameTheGroup() {
    assertThat(ExamplesFile.of("# One\n\na\n.\nb\n\nc\n.\nd\n\n## Two\n\ne\n.\nf\n"))
        .containsExactly(
            new Example("One", "a", "b"),
            new Example("One", "c", "d"),
            new Example("Two", "e", "f"));
  }

  @Test
  void proseBeforeAHeadingIsNoInput() {
    assertThat(ExamplesFile.of("# Bylines\n\nHow to read this.\n\n## Marks\n\na\n.\nb\n"))
        .containsExactly(new Example("Marks", "a", "b"));
  }

  @Test
  void linesAndBlankLinesWithinAnInputStay() {
    assertThat(ExamplesFile.of("\n\na\n\n b\n\n.\nc\nd\n"))
        .containsExactly(new Example("", "a\n\n b", "c\nd"));
  }

  @Test
  void lineEndsOfAnyKindAreRead() {
    assertThat(ExamplesFile.of("a\r\nb\r\n.\r\nc\r\n"))
        .containsExactly(new Example("", "a\nb", "c"));
  }

  @Test
  void nothingMayBeExpected() {
    assertThat(ExamplesFile.of("a\n.\n\nb\n.\nc\n"))
        .containsExactly(new Example("", "a", ""), new Example("", "b", "c"));
  }

  @Test
  void aMissingOrEmptyFileIsRefused() {
    assertThatThrownBy(() -> ExamplesFile.read(InputStream.nullInputStream()))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> ExamplesFile.read(getClass().getResourceAsStream("nothing.md")))
        .isInstanceOf(IllegalArgumentException.class);
  }
}
