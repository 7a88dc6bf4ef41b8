package org.lede.layout.training;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.lede.Article;
import org.lede.BodyBlock;
import org.lede.Byline;
import org.lede.Contributor;
import org.lede.Field;
import org.lede.Origin;
import org.lede.Photo;
import org.lede.Timestamp;
import org.lede.text.ArticleText;
import org.lede.text.Span;

/** What counts as right, on a page made up for it. */
class LayoutScoresTest {

  private static final ArticleText TEXT =
      ArticleText.of(
          "Ferry sinks at pier|By Ida Holm|3 May 2024|The old ferry, before dawn|Photo: Ola Vik"
              + "|The ferry went down before dawn.|Nobody was on board.");

  private static final Origin SURE = new Origin("test", 1);

  private static final String GOLD =
      """
      {"headline": {"value": "Ferry sinks at pier", "recoverable": true, "also": []},
       "standfirst": null,
       "authors": [{"value": "Ida Holm", "recoverable": true},
                   {"value": "Per Lie", "recoverable": true},
                   {"value": "Eva Dal", "recoverable": false}],
       "published": {"days": ["2024-05-03"], "recoverable": true},
       "photos": [{"caption": "The old ferry before dawn", "credit": ["Ola Vik"],
                   "caption_recoverable": true, "credit_recoverable": true}],
       "body": [{"kind": "h", "text": "How it sank", "recoverable": true},
                {"kind": "p", "text": "The ferry went down before dawn.", "recoverable": true},
                {"kind": "p", "text": "Nobody was on board.", "recoverable": true}]}
      """;

  @Test
  void anEmptyArticleIsWrongInAllButInventions() {
    Map<String, Double> measures = measures(Article.builder().build());
    assertThat(measures.get("headline")).isZero();
    assertThat(measures.get("day")).isZero();
    assertThat(measures.get("authors-recall")).isZero();
    assertThat(measures.get("authors-none-invented")).isEqualTo(100);
    assertThat(measures.get("credits")).isZero();
    assertThat(measures.get("body")).isZero();
  }

  @Test
  void equalValuesAreRightAndPunctuationOfACaptionDoesNotMatter() {
    Map<String, Double> measures =
        measures(
            Article.builder()
                .put(Field.HEADLINE, Optional.of(slice("Ferry sinks at pier")), SURE)
                .put(Field.PUBLISHED, Optional.of(thirdOfMay()), SURE)
                .put(Field.PHOTOS, List.of(photo()), SURE)
                .put(Field.BODY, List.of(paragraph("The ferry went down before dawn.")), SURE)
                .build());
    assertThat(measures.get("headline")).isEqualTo(100);
    assertThat(measures.get("day")).isEqualTo(100);
    assertThat(measures.get("captions")).isEqualTo(100);
    assertThat(measures.get("credits")).isEqualTo(100);
    assertThat(measures.get("body-precision")).isEqualTo(100);
    assertThat(measures.get("body-recall")).isEqualTo(60);
    assertThat(measures.get("paragraphs")).isBetween(66.6, 66.7);
  }

  @Test
  void anAuthorWhoIsNotInTheTextCountsNeitherWayAndAStrangerIsInvented() {
    Map<String, Double> known = measures(signed("Ida Holm", "Eva Dal"));
    assertThat(known.get("authors-precision")).isEqualTo(100);
    assertThat(known.get("authors-recall")).isEqualTo(50);
    assertThat(known.get("authors-none-invented")).isEqualTo(100);
    Map<String, Double> stranger = measures(signed("Ida Holm", "Per Lie", "News desk"));
    assertThat(stranger.get("authors-recall")).isEqualTo(100);
    assertThat(stranger.get("authors-exact-pages")).isZero();
    assertThat(stranger.get("authors-none-invented")).isZero();
  }

  private static Map<String, Double> measures(Article article) {
    try {
      LayoutScores scores = new LayoutScores();
      scores.add(
          new GoldPage("made-up", "", "structure", TEXT, new ObjectMapper().readTree(GOLD)),
          article);
      return scores.measures().stream().collect(Collectors.toMap(Measure::name, Measure::percent));
    } catch (JsonProcessingException e) {
      throw new IllegalStateException(e);
    }
  }

  private static Article signed(String... names) {
    Span line = slice("By Ida Holm");
    List<Contributor> authors =
        List.of(names).stream()
            .map(name -> new Contributor(line, name, Contributor.Kind.PERSON, Optional.empty(), 1))
            .toList();
    return Article.builder()
        .put(Field.BYLINE, Optional.of(new Byline(line, authors, 1)), SURE)
        .build();
  }

  private static Timestamp thirdOfMay() {
    return new Timestamp(slice("3 May 2024"), LocalDate.of(2024, 5, 3), Optional.empty(), 1);
  }

  private static Photo photo() {
    return new Photo(
        Optional.of(slice("The old ferry, before dawn")),
        Optional.of(slice("Photo: Ola Vik")),
        List.of(Contributor.person(slice("Ola Vik"))),
        List.of(),
        1);
  }

  private static BodyBlock paragraph(String text) {
    return new BodyBlock(slice(text), BodyBlock.Kind.PARAGRAPH, 1);
  }

  private static Span slice(String text) {
    int start = TEXT.text().indexOf(text);
    return TEXT.span(start, start + text.length());
  }
}
