package org.lede;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.lede.spi.Draft;
import org.lede.spi.Extractor;
import org.lede.text.ArticleText;

/** What is plainly no plain text is called by its name. */
class InputCheckTest {

  private static String finding(String text) {
    return InputCheck.of(text).map(Diagnostic::message).orElse("");
  }

  @ParameterizedTest
  @CsvSource({
    "<!DOCTYPE html><title>x</title>, HTML",
    "'  <HTML lang=en><body>Rain', HTML",
    "\uFEFF<!doctype HTML PUBLIC x>, HTML",
    "%PDF-1.7 x, PDF",
    "'\u001F\uFFFD\b', gzip",
    "'\u001F\u008B\b', gzip"
  })
  void theOpeningTells(String text, String name) {
    assertThat(finding(text)).startsWith("this is ").contains(name);
  }

  @Test
  void soDoManyTags() {
    assertThat(finding("<p>Rain fell on <b>Oslo</b>.</p>\n".repeat(20))).contains("HTML");
    assertThat(finding("Rain fell on <b>Oslo</b>.\n")).isEmpty();
    assertThat(finding("Write </b> after a bold word. ".repeat(9))).isEmpty();
    assertThat(finding("</p>".repeat(10) + "Rain fell. ".repeat(1_000))).isEmpty();
    assertThat(finding("a </ b ".repeat(1_000))).isEmpty();
  }

  @Test
  void soDoManyCharactersThatNoTextHas() {
    assertThat(finding("\u0000\u0001\uFFFDab".repeat(10))).contains("binary");
    assertThat(finding("Rain\u0000fell \uFFFD.")).isEmpty();
    assertThat(finding("\t\r\n\f\u000B \u0085".repeat(100))).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " ", "<", "</", "Rain fell.", "< html", "The <html> tag", "\uFEFF"})
  void allElseMayBePlainText(String text) {
    assertThat(finding(text)).isEmpty();
  }

  @Test
  void theArticleSaysIt() {
    ArticleParser parser = ArticleParser.builder().extractor(new Nothing()).build();
    assertThat(parser.parse(ArticleText.of("<html>")).diagnostics())
        .singleElement()
        .satisfies(diagnostic -> assertThat(diagnostic.extractor()).isEqualTo("input"));
    assertThat(parser.parse("Rain fell.").diagnostics()).isEmpty();
  }

  private static final class Nothing implements Extractor {

    @Override
    public String id() {
      return "nothing";
    }

    @Override
    public Set<Field<?>> writes() {
      return Set.of(Field.HEADLINE);
    }

    @Override
    public void extract(Draft draft) {}
  }
}
