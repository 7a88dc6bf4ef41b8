package org.lede.view;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.CharBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.lede.Article;
import org.lede.ArticleParser;
import org.lede.Field;
import org.lede.Origin;
import org.lede.text.Span;

class ArticlePageTest {

  private static final Path GOLDENS = Path.of("../../extractors/all/src/test/resources/golden");
  private static final ArticleParser PARSER = ArticleParser.discovered();

  static List<String> goldens() throws IOException {
    try (Stream<Path> folders = Files.list(GOLDENS)) {
      return folders.sorted().map(ArticlePageTest::read).toList();
    }
  }

  private static String read(Path folder) {
    try {
      return Files.readString(folder.resolve("article.txt"));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String page(String text) {
    return ArticlePage.of(PARSER.parse(text), text).toString();
  }

  private static String shown(String page) {
    return new ReadPage(page).text();
  }

  @ParameterizedTest
  @MethodSource("goldens")
  void everyCharacterIsShownOnceAndInOrder(String text) {
    assertThat(shown(page(text))).isEqualTo(text.replaceAll("\r\n?", "\n"));
  }

  @ParameterizedTest
  @MethodSource("goldens")
  void everyValueHasItsEntryAndEveryLinkItsTarget(String text) {
    Article article = PARSER.parse(text);
    ReadPage page = new ReadPage(ArticlePage.of(article, text).toString());
    assertThat(page.ids())
        .doesNotHaveDuplicates()
        .contains("v-headline", "v-language", "text", "values")
        .containsAll(numbered("p", article.photos()))
        .containsAll(numbered("b", article.body()))
        .containsAll(numbered("q", article.quotes()))
        .containsAll(numbered("e", article.entities()));
    assertThat(page.links())
        .isNotEmpty()
        .isSubsetOf(page.ids().stream().map(id -> "#" + id).toList());
  }

  private static List<String> numbered(String prefix, List<?> values) {
    return IntStream.rangeClosed(1, values.size()).mapToObj(i -> prefix + i).toList();
  }

  /** What a page shows of each span is what the span says. */
  @ParameterizedTest
  @MethodSource("goldens")
  void theEntriesSayWhatTheArticleSays(String text) {
    Article article = PARSER.parse(text);
    ReadPage page = new ReadPage(ArticlePage.of(article, text).toString());
    assertThat(page.rows("v-headline"))
        .contains("text: " + article.headline().orElseThrow().text());
    article
        .byline()
        .ifPresent(
            byline -> assertThat(page.rows("v-byline")).contains("text: " + byline.span().text()));
    article
        .dateline()
        .ifPresent(
            dateline ->
                assertThat(page.rows("v-dateline")).contains("text: " + dateline.span().text()));
    for (int i = 0; i < article.body().size(); i++) {
      String words = article.body().get(i).span().text();
      assertThat(page.rows("b" + (i + 1)).get(0)).isEqualTo("text: " + Glimpse.of(words));
    }
  }

  @ParameterizedTest
  @MethodSource("goldens")
  void theSameTextGivesTheSamePage(String text) {
    assertThat(page(text)).isEqualTo(page(text));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<script>alert(1)</script>",
        "\" onmouseover=\"alert(1)",
        "</style><img src=x onerror=alert(1)>",
        "--><svg onload=alert(1)>",
        "</style></title></script><!--<![CDATA[<plaintext>",
        "&lt;b&gt; & 'x'"
      })
  void hostileTextIsShownAsItStands(String text) {
    String page = headline(text);
    assertThat(shown(page)).isEqualTo(text);
    assertThat(page)
        .doesNotContain("<script", "<img", "<svg", "<!-", "<![", "<plaintext", "\" onmouse");
  }

  @Test
  void whatHtmlCannotHoldOrTurnsLettersIsReplaced() {
    String page = headline("a\u0000b\uD800c\u202Ed\uFFFEe\uD83D\uDE00\uDC00");
    assertThat(shown(page)).isEqualTo("a\uFFFDb\uFFFDc\uFFFDd\uFFFDe\uD83D\uDE00\uFFFD");
    assertThat(page).contains("title=\"U+202E\"").doesNotContain("\u202E", "\u0000", "\uFFFE");
  }

  @Test
  void aPageOfBrokenTextIsValidUtf8() {
    String page = headline("a\u0000b\uD800c\uDC00\uDFFF\uD83D");
    assertThatCode(() -> StandardCharsets.UTF_8.newEncoder().encode(CharBuffer.wrap(page)))
        .doesNotThrowAnyException();
  }

  @Test
  void aPageLiesTheWayItsTextIsWritten() {
    assertThat(headline("The port of Haifa")).contains("<body dir=\"ltr\">");
    assertThat(headline("נמל חיפה AP")).contains("<body dir=\"rtl\">");
    assertThat(headline("ميناء")).contains("<body dir=\"rtl\">");
    assertThat(headline("2025")).contains("<body dir=\"ltr\">");
  }

  @Test
  void anArticleOfAnotherTextIsRefused() {
    Article article = article(new Span(3, "abc"));
    assertThatThrownBy(() -> ArticlePage.of(article, "abc"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("no such span at 3");
  }

  @Test
  void aSpanThatCutsACharacterMarksAllOfIt() {
    String text = "\uD83D\uDE00x";
    String page = ArticlePage.of(article(new Span(1, "\uDE00")), text).toString();
    assertThat(shown(page)).isEqualTo(text);
  }

  @Test
  void aLineThatShowsNothingHasNoLabel() {
    assertThat(belowTitle("Menu")).contains(">furniture</");
    assertThat(belowTitle("\u00A0\u200B ")).doesNotContain(">furniture</");
  }

  /** The page of a title and a line, without the legend, which names every kind. */
  private static String belowTitle(String line) {
    Article article = article(new Span(0, "Title"));
    String page = ArticlePage.of(article, "Title\n" + line + "\n").toString();
    return page.substring(page.indexOf("data-line"));
  }

  @Test
  void emptyTextHasAPage() {
    assertThat(page("")).contains("Nothing was found.");
  }

  private static String headline(String text) {
    return ArticlePage.of(article(new Span(0, text)), text).toString();
  }

  private static Article article(Span headline) {
    return Article.builder()
        .put(Field.HEADLINE, Optional.of(headline), new Origin("<b>", 0.9))
        .build();
  }
}
