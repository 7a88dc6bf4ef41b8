package org.lede.html;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.lede.contract.ExamplesFile;
import org.lede.text.ArticleText;
import org.lede.text.Span;

/** The text of a page, and where it stands in the page. */
class HtmlTextTest {

  static List<ExamplesFile.Example> examples() {
    return ExamplesFile.read(HtmlTextTest.class.getResourceAsStream("/examples/text.md"));
  }

  /** A blank line of the text is a line with a tilde in the file. */
  @ParameterizedTest
  @MethodSource("examples")
  void aPageIsFlattenedAsABrowserShowsIt(ExamplesFile.Example example) {
    assertThat(HtmlPage.of(example.input()).text().text().replace("\n\n", "\n~\n"))
        .isEqualTo(example.expected());
  }

  @Test
  void theTextCarriesAddressAndRetrieval() {
    Instant then = Instant.parse("2025-03-14T08:00:00Z");
    ArticleText text = HtmlPage.of("<p>A", "https://a.example/b c").retrieved(then).text();
    assertThat(text.url()).contains(URI.create("https://a.example/b%20c"));
    assertThat(text.retrieved()).contains(then);
    assertThat(HtmlPage.of("<p>A", "http://[").text().url()).isEmpty();
    assertThat(HtmlPage.of("<p>A", "").text().url()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<p>Zero</p>\n<p>one <b>Harbour</b> two</p>",
        "<p>&amp;&eacute; &lt;</p><p>Harbour</p>",
        "<p>a&ampb &notit; &#x48;i Harbour",
        "<p>a\u0000b\r\nc Harbour</p>",
        "<table>stray Harbour<tr><td>x</table>",
        "<p>x</bogus>y Harbour</p>"
      })
  void aSpanIsFoundInTheSource(String html) {
    HtmlPage page = HtmlPage.of(html);
    String text = page.text().text();
    int at = text.indexOf("Harbour");
    SourceRange range = page.source(page.text().span(at, at + 7));
    assertThat(html.substring(range.start(), range.end())).isEqualTo("Harbour");
  }

  @Test
  void aRangeMayHoldTagsAndEntities() {
    String html = "<h1>\n  Fish &amp; <i>chips</i></h1>";
    HtmlPage page = HtmlPage.of(html);
    SourceRange range = page.source(new Span(0, page.text().text()));
    assertThat(html.substring(range.start(), range.end())).isEqualTo("Fish &amp; <i>chips");
    assertThat(range).isEqualTo(new SourceRange(7, 26, 2, 3));
    assertThatExceptionOfType(IndexOutOfBoundsException.class)
        .isThrownBy(() -> page.source(new Span(8, "chipsandmore")));
  }

  @Test
  void bytesAndStreamsAreDecoded() throws IOException {
    byte[] latin =
        "<meta charset=iso-8859-1><p>caf\u00E9 \u0093".getBytes(StandardCharsets.ISO_8859_1);
    assertThat(HtmlPage.of(latin, "", "").text().text()).isEqualTo("caf\u00E9 \u201C");
    byte[] utf8 = "<p>caf\u00E9".getBytes(StandardCharsets.UTF_8);
    assertThat(HtmlPage.of(new ByteArrayInputStream(utf8), "", "").text().text())
        .isEqualTo("caf\u00E9");
  }

  @Test
  void aPageIsToldFromText() {
    assertThat(isHtml("\uFEFF \n<!DOCTYPE HTML><p>x")).isTrue();
    assertThat(isHtml("<?xml version='1.0'?><html>")).isTrue();
    assertThat(isHtml("<p>a</p><p>b</p><p>c</p><p>d</p><p>e</p>")).isTrue();
    assertThat(isHtml("The tag <html> opens a page, </html> closes it.")).isFalse();
    assertThat(isHtml("")).isFalse();
    assertThat(HtmlPage.isHtml("\uFEFF<html>".getBytes(StandardCharsets.UTF_16LE))).isTrue();
  }

  private static boolean isHtml(String text) {
    return HtmlPage.isHtml(text.getBytes(StandardCharsets.UTF_8));
  }
}
