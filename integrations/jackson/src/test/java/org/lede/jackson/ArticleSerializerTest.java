package org.lede.jackson;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.MonthDay;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.lede.Article;
import org.lede.BodyBlock;
import org.lede.Byline;
import org.lede.Contributor;
import org.lede.Dateline;
import org.lede.Diagnostic;
import org.lede.Entity;
import org.lede.Field;
import org.lede.Note;
import org.lede.Origin;
import org.lede.Photo;
import org.lede.Quote;
import org.lede.Speaker;
import org.lede.Timestamp;
import org.lede.text.ArticleText;
import org.lede.text.Span;
import org.lede.text.Statement;

class ArticleSerializerTest {

  private static final ObjectMapper MAPPER = new ObjectMapper().registerModule(new ArticleModule());

  @Test
  void absentValuesAreNullAndAbsentListsEmpty() throws Exception {
    assertThat(MAPPER.writeValueAsString(Article.builder().build()).replace('"', '\''))
        .isEqualTo(
            "{'language':null,'headline':null,'standfirst':null,'byline':null,'dateline':null,"
                + "'published':null,'updated':null,'photos':[],'body':[],'quotes':[],"
                + "'entities':[],'notes':[],'articleProbability':null,'stated':[],'diagnostics':[],"
                + "'extras':{},'origins':{}}");
  }

  @Test
  void everyMemberStandsInItsPlace() throws Exception {
    assertThat(MAPPER.readTree(MAPPER.writeValueAsBytes(full())))
        .isEqualTo(MAPPER.readTree(getClass().getResourceAsStream("full.json")));
    assertThat(MAPPER.writerWithDefaultPrettyPrinter().writeValueAsString(full()))
        .isEqualToNormalizingNewlines(
            MAPPER
                .writerWithDefaultPrettyPrinter()
                .writeValueAsString(MAPPER.readTree(getClass().getResourceAsStream("full.json"))));
  }

  @Test
  void confidencesAreRoundedToFourDecimals() throws Exception {
    assertThat(headlineWith(1.0 / 3)).contains("\"confidence\":0.3333,");
    assertThat(headlineWith(0.00005)).contains("\"confidence\":0.0001,");
    assertThat(headlineWith(0.99999)).contains("\"confidence\":1,");
    assertThat(headlineWith(0)).contains("\"confidence\":0,");
  }

  @Test
  void halfASurrogatePairIsEscaped() throws Exception {
    byte[] json = MAPPER.writeValueAsBytes(headline("a\uD800b \uD83D\uDE00", 1));
    assertThat(new String(json, StandardCharsets.UTF_8)).contains("a\\uD800b");
    assertThat(MAPPER.readTree(json).at("/headline/text").textValue())
        .isEqualTo("a\uD800b \uD83D\uDE00");
  }

  @Test
  void pairsStayAsTheyAre() throws Exception {
    assertThat(MAPPER.writeValueAsString(headline("\uD83D\uDE00", 1))).contains("\uD83D\uDE00");
  }

  private static String headlineWith(double confidence) throws Exception {
    return MAPPER.writeValueAsString(headline("A", confidence));
  }

  private static Article headline(String text, double confidence) {
    return Article.builder()
        .put(Field.HEADLINE, Optional.of(new Span(0, text)), new Origin("headline", confidence))
        .build();
  }

  private static Article full() {
    ArticleText text = ArticleText.of("Bridge shut\nBy Ada Byron\n\"We wait,\" she said.");
    Origin origin = new Origin("test", 0.9);
    return Article.builder()
        .put(Field.LANGUAGE, Optional.of(Locale.ENGLISH), origin)
        .put(Field.HEADLINE, Optional.of(text.span(0, 11)), origin)
        .put(
            Field.BYLINE,
            Optional.of(
                new Byline(
                    text.span(12, 24),
                    List.of(
                        new Contributor(
                            text.span(15, 24),
                            "Ada Byron",
                            Contributor.Kind.PERSON,
                            Optional.of("reporter"),
                            1)),
                    1)),
            origin)
        .put(
            Field.DATELINE,
            Optional.of(
                new Dateline(
                    text.span(0, 6),
                    List.of(text.span(0, 6)),
                    List.of(text.span(7, 11)),
                    Optional.of(MonthDay.of(7, 25)),
                    1)),
            origin)
        .put(
            Field.PUBLISHED,
            Optional.of(
                new Timestamp(
                    text.span(0, 6),
                    LocalDateTime.of(2018, 8, 4, 9, 7),
                    Optional.of(LocalDate.of(2018, 4, 8)),
                    1)),
            origin)
        .put(
            Field.PHOTOS,
            List.of(
                new Photo(
                    Optional.of(text.span(0, 6)),
                    Optional.empty(),
                    List.of(Contributor.organization(text.span(7, 11))),
                    List.of(text.span(7, 11)),
                    0.5)),
            origin)
        .put(
            Field.BODY,
            List.of(new BodyBlock(text.span(25, 45), BodyBlock.Kind.LIST_ITEM, 0.75)),
            origin)
        .put(
            Field.QUOTES,
            List.of(
                new Quote(
                    Quote.Kind.DIRECT,
                    List.of(text.span(26, 34)),
                    Optional.empty(),
                    Optional.of(
                        new Speaker(
                            text.span(36, 39),
                            "Ada Byron",
                            Optional.of("engineer"),
                            Optional.of("e1"),
                            1)),
                    Optional.of(text.span(40, 44)),
                    0.6)),
            origin)
        .put(
            Field.ENTITIES,
            List.of(
                new Entity(
                    "e1",
                    "person",
                    "Ada Byron",
                    Optional.of("Countess"),
                    List.of(text.span(15, 24)),
                    1)),
            origin)
        .put(Field.NOTES, List.of(new Note(text.span(12, 24), Note.Kind.EDITORS_NOTE, 0.8)), origin)
        .put(Field.ARTICLE_PROBABILITY, Optional.of(1.0 / 3), origin)
        .stated(
            new Statement(
                Statement.Property.SITE_NAME, "The Post", Statement.Source.OPEN_GRAPH, 7, 15))
        .diagnostic(new Diagnostic("test", "left open"))
        .build();
  }
}
