package org.lede.layout;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.lede.Article;
import org.lede.ArticleParser;
import org.lede.BodyBlock;
import org.lede.Byline;
import org.lede.Contributor;
import org.lede.Photo;
import org.lede.text.Span;

/** What the extractors make of whole texts where the parts of a field stand apart. */
class LayoutFieldsTest {

  private static final ArticleParser PARSER = ArticleParser.discovered();

  private static final String BODY =
      """
      The bridge over the harbour will close on 1 May for at least a year, the port said on Friday.

      Rust has weakened two of its seven arches, and repairs under traffic would take four years.

      Ferries will run every ten minutes from early morning until midnight, and children travel free.
      """;

  private static Article page(String before, String after) {
    return PARSER.parse(
        "Home\nNews\nSport\nSign in\n\n"
            + before
            + "\n\n"
            + BODY
            + "\n"
            + after
            + "\n\nContact\nPrivacy policy\n");
  }

  @Test
  void whoReportedAtTheFootSignsWhereNobodySignsAtTheHead() {
    Article article =
        page(
            "Harbour bridge to close for a year",
            "(Reporting by Ann Bell in Halden; Editing by Jon King)");
    assertThat(article.byline().map(Byline::authors).orElse(List.of()))
        .extracting(Contributor::name)
        .containsExactly("Ann Bell");
  }

  @Test
  void aCreditOnTheLineAfterItsCaptionIsThatPhotos() {
    Article article =
        page(
            "Harbour bridge to close for a year\n\nThe bridge at dusk\nPhoto: Ina Roth/AP",
            "Read more");
    assertThat(article.photos()).hasSize(1);
    Photo photo = article.photos().get(0);
    assertThat(photo.caption().map(Span::text)).contains("The bridge at dusk");
    assertThat(photo.credit().map(Span::text)).contains("Ina Roth/AP");
    assertThat(photo.creditNames()).containsExactly("Ina Roth", "AP");
  }

  @Test
  void aCreditBeforeAndAfterItsCaptionIsOnePhotoWithACopy() {
    Article article =
        page(
            "Photo: EPA\nThe bridge at dusk\nPhoto: EPA\n\nHarbour bridge to close for a year", "");
    assertThat(article.photos()).hasSize(1);
    assertThat(article.photos().get(0).caption().map(Span::text)).contains("The bridge at dusk");
    assertThat(article.photos().get(0).copies())
        .extracting(Span::text)
        .containsExactly("Photo: EPA");
  }

  @Test
  void theFirstParagraphBeginsAfterItsDateline() {
    Article article = PARSER.parse("Harbour bridge to close\n\nHALDEN, Norway (Reuters) - " + BODY);
    assertThat(article.dateline().map(d -> d.span().text())).contains("HALDEN, Norway (Reuters)");
    assertThat(article.body().get(0).span().text()).startsWith("The bridge over the harbour");
  }

  @Test
  void theStandfirstIsNoParagraph() {
    Article article =
        page(
            "Harbour bridge to close for a year\n\nFerries will run every ten minutes, but traders fear for the summer.\n\nBy Ann Bell\n14 March 2025",
            "");
    Optional<Span> standfirst = article.standfirst();
    assertThat(standfirst.map(Span::text))
        .hasValueSatisfying(text -> assertThat(text).startsWith("Ferries will"));
    assertThat(article.body()).extracting(BodyBlock::span).doesNotContain(standfirst.orElseThrow());
  }

  @Test
  void aCaptionWhoseCreditWasTornOffIsAPhotoAndNoParagraph() {
    Article article =
        page(
            "Harbour bridge to close for a year",
            "Passengers wait at the quay for the first ferry of the day (\nImage:\nIna Roth/AP)");
    assertThat(article.photos()).hasSize(1);
    assertThat(article.photos().get(0).caption().map(Span::text))
        .contains("Passengers wait at the quay for the first ferry of the day");
    assertThat(article.photos().get(0).creditNames()).containsExactly("Ina Roth", "AP");
    assertThat(article.body())
        .extracting(block -> block.span().text())
        .noneMatch(text -> text.startsWith("Passengers wait"));
  }

  @Test
  void aParagraphThatStandsTwiceIsReadOnce() {
    Article article = page("Harbour bridge to close for a year\n\n" + BODY, "");
    assertThat(article.body())
        .extracting(block -> block.span().text())
        .doesNotHaveDuplicates()
        .hasSizeGreaterThanOrEqualTo(3);
  }

  @Test
  void aBulletOpensAListItemAndADashDoesNot() {
    Article article =
        page(
            "Harbour bridge to close for a year",
            """
            \u2022 Ferries will leave every ten minutes from the northern quay until midnight.

            \u2013 We looked at every other way, said the head of the port, Ruth Adeyemi.

            Schools on the island will open an hour later as long as the bridge is closed.
            """);
    assertThat(article.body())
        .filteredOn(block -> block.kind() == BodyBlock.Kind.LIST_ITEM)
        .extracting(block -> block.span().text())
        .containsExactly(
            "Ferries will leave every ten minutes from the northern quay until midnight.");
  }

  @Test
  void aTextWithoutAnyArticleHasNoAuthorsAndNoPhotos() {
    Article article = PARSER.parse("Home\nNews\nSport\nSign in\nContact\nPrivacy policy\n");
    assertThat(article.byline()).isEmpty();
    assertThat(article.photos()).isEmpty();
    assertThat(article.body()).isEmpty();
  }
}
