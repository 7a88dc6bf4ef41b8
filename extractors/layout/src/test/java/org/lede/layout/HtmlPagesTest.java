package org.lede.layout;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.lede.Article;
import org.lede.ArticleParser;
import org.lede.Contributor;
import org.lede.Diagnostic;
import org.lede.Photo;
import org.lede.Timestamp;
import org.lede.html.HtmlPage;
import org.lede.text.Span;

/** Whole pages of HTML: what is marked and stated weighs in, and never stands for a slice. */
class HtmlPagesTest {

  private static final ArticleParser PARSER =
      ArticleParser.builder()
          .extractors(
              List.of(
                  new BodyExtractor(),
                  new BylineExtractor(),
                  new DatelineExtractor(),
                  new HeadlineExtractor(),
                  new LanguageExtractor(),
                  new PhotoExtractor(),
                  new StandfirstExtractor(),
                  new TimestampExtractor()))
          .build();

  private static byte[] bytes(String name) throws IOException {
    try (InputStream in = HtmlPagesTest.class.getResourceAsStream("/html/" + name + ".html")) {
      return Objects.requireNonNull(in).readAllBytes();
    }
  }

  private static Article article(String name) throws IOException {
    return PARSER.parse(HtmlPage.of(bytes(name), "", "").text());
  }

  @ParameterizedTest
  @CsvSource({
    "data, Harbour bridge to close for a year",
    "microdata, Hafenbrücke wird für ein Jahr gesperrt",
    "nothing, Le pont du port fermé pendant un an",
    "contradictory, El puente del puerto cerrará durante un año"
  })
  void headlineAuthorDayAndBodyAreWhatThePageShows(String page, String headline)
      throws IOException {
    Article article = article(page);
    assertThat(article.headline().map(Span::text)).contains(headline);
    assertThat(article.authors()).extracting(Contributor::name).containsExactly("Bo Lind");
    assertThat(article.published().map(Timestamp::date)).contains(LocalDate.of(2025, 4, 3));
    assertThat(article.body()).hasSize(3);
  }

  @Test
  void marksAndStatementsSettleWhatTextLeavesOpen() throws IOException {
    Article article = article("data");
    assertThat(article.published().orElseThrow().value())
        .isEqualTo(OffsetDateTime.parse("2025-04-03T06:40+02:00"));
    assertThat(article.standfirst().map(Span::text))
        .contains("Drivers face a detour of forty minutes through the hills.");
    assertThat(article.photos()).hasSize(1);
    Photo photo = article.photos().get(0);
    assertThat(photo.caption().map(Span::text)).contains("The bridge at dusk.");
    assertThat(photo.creditNames()).containsExactly("Ina Roth");
  }

  @Test
  void whatNoLineShowsIsNoField() throws IOException {
    Article article = article("contradictory");
    assertThat(article.authors()).extracting(Contributor::name).doesNotContain("Redacción Digital");
    assertThat(article.stated()).anyMatch(one -> one.value().equals("Redacción Digital"));
    assertThat(article.diagnostics()).extracting(Diagnostic::extractor).contains("source");
    Article dateless =
        PARSER.parse(
            HtmlPage.of("<meta property='article:published_time' content='2025-04-03'><p>Rain</p>")
                .text());
    assertThat(dateless.published()).isEmpty();
    assertThat(dateless.date()).contains(LocalDate.of(2025, 4, 3));
  }

  /** Order of attributes, white space between tags and the spelling of entities say nothing. */
  @Test
  void thePageMayBeWrittenInOtherWays() throws IOException {
    String page = HtmlPage.of(bytes("data"), "", "").html();
    Article plain = PARSER.parse(HtmlPage.of(page).text());
    List<String> others =
        List.of(
            page.replace("><", ">\n\t <").replace("</a>\n\t </li>", "</a></li>"),
            page.replace("rel=\"author\" href=\"/bo\"", "href='/bo'   rel=author"),
            page.replace("©", "&copy;").replace("bridge", "bri&#100;ge"),
            page.replace("<p>", "<P >").replace("</p>", "</P\n>"));
    for (String other : others) {
      Article article = PARSER.parse(HtmlPage.of(other).text());
      assertThat(article.headline().map(Span::text)).isEqualTo(plain.headline().map(Span::text));
      assertThat(article.text()).isEqualTo(plain.text());
      assertThat(article.authors()).isEqualTo(plain.authors());
      assertThat(article.photos()).hasSameSizeAs(plain.photos());
    }
  }

  @Test
  void markupThatSaysNothingOfALineChangesNoPlainText() throws IOException {
    String text = HtmlPage.of(bytes("nothing"), "", "").text().text();
    assertThat(PARSER.parse(text).stated()).isEmpty();
    assertThat(PARSER.parse(text).headline()).isPresent();
  }
}
