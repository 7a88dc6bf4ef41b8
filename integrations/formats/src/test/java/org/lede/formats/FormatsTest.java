package org.lede.formats;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.TimeZone;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.lede.Article;
import org.lede.Field;
import org.lede.Note;
import org.lede.Origin;
import org.lede.text.ArticleText;
import org.lede.text.Span;

class FormatsTest {

  private static final ObjectMapper JSON = new ObjectMapper();
  private static final Article EMPTY = Article.builder().build();

  @ParameterizedTest
  @EnumSource
  void anArticleIsItsGoldenInEveryFormat(Sample sample) throws Exception {
    assertThat((JsonNode) SchemaOrg.newsArticle(sample.article(), sample.text()))
        .isEqualTo(golden(sample + ".jsonld"));
    assertThat((JsonNode) Ninjs.item(sample.article(), sample.text()))
        .isEqualTo(golden(sample + ".ninjs.json"));
  }

  @ParameterizedTest
  @EnumSource
  void anArticleIsItsGoldenInEveryTable(Sample sample) throws Exception {
    for (CsvTable table : CsvTable.values()) {
      String csv = table.header() + table.rows(sample.article(), sample.text());
      String name = sample + "." + table.name().toLowerCase(Locale.ROOT) + ".csv";
      String golden = Samples.resource(name);
      assertThat(csv).as(name).isEqualTo(golden.replaceAll("\r?\n(?!It is time)", "\r\n"));
    }
  }

  @ParameterizedTest
  @CsvSource({
    "tr-TR, Europe/Istanbul",
    "ar-EG-u-nu-arab, Africa/Cairo",
    "fa-IR-u-ca-persian-nu-arabext, Asia/Tehran",
    "th-TH-u-ca-buddhist-nu-thai, Pacific/Kiritimati"
  })
  void noLocaleAndNoTimeZoneChangesAByte(String locale, String zone) throws Exception {
    List<byte[]> here = everyFormat();
    Locale localeBefore = Locale.getDefault();
    TimeZone zoneBefore = TimeZone.getDefault();
    try {
      Locale.setDefault(Locale.forLanguageTag(locale));
      TimeZone.setDefault(TimeZone.getTimeZone(zone));
      assertThat(everyFormat()).usingElementComparator(Arrays::compare).isEqualTo(here);
    } finally {
      Locale.setDefault(localeBefore);
      TimeZone.setDefault(zoneBefore);
    }
  }

  private static List<byte[]> everyFormat() throws Exception {
    List<byte[]> written = new ArrayList<>();
    for (Sample sample : Sample.values()) {
      Article article = sample.article();
      written.add(JSON.writeValueAsBytes(SchemaOrg.newsArticle(article, sample.text())));
      written.add(JSON.writeValueAsBytes(Ninjs.item(article, sample.text())));
      for (CsvTable table : CsvTable.values()) {
        String csv = table.header() + table.rows(article, sample.text());
        written.add(csv.getBytes(StandardCharsets.UTF_8));
      }
    }
    return written;
  }

  @ParameterizedTest
  @MethodSource("org.lede.formats.Samples#hostile")
  void hostileTextsAreUtf8(String written) throws Exception {
    ArticleText text = ArticleText.of(written);
    Article article = Samples.everywhere(written);
    for (JsonNode tree : List.of(Ninjs.item(article, text), SchemaOrg.newsArticle(article, text))) {
      assertThat(JSON.readTree(JSON.writeValueAsBytes(tree))).isEqualTo(tree);
    }
  }

  @Test
  void whatIsAbsentHasNoMember() {
    ArticleText text = ArticleText.of("");
    assertThat(SchemaOrg.newsArticle(EMPTY, text).fieldNames())
        .toIterable()
        .containsExactly("@context", "@type", "@id");
    assertThat(Ninjs.item(EMPTY, text).fieldNames())
        .toIterable()
        .containsExactly("uri", "standard", "type");
    assertThat(CsvTable.QUOTES.rows(EMPTY, text)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"=1+1", "+1", "-1", "@A1", "\tx", "\rx", "\nx"})
  void noCellBeginsAFormula(String written) {
    String csv = CsvTable.ENTITIES.rows(Samples.everywhere(written), ArticleText.of(written));
    String cell = "'" + written;
    String line = written.matches("[=+@\\t-].*") ? cell : "\"" + cell + "\"";
    assertThat(csv).contains("," + line + "," + line + ",").doesNotContain("," + written);
  }

  @Test
  void cellsWithQuotesCommasAndLineEndsAreQuoted() {
    String csv = CsvTable.ENTITIES.rows(Samples.everywhere("a\"b,c"), ArticleText.of("a\"b,c"));
    assertThat(csv).contains(",\"a\"\"b,c\",").endsWith(",0,5\r\n");
  }

  @Test
  void theSameTextHasTheSameIdentifierAndAnotherTextAnother() {
    String id = Identifier.of(ArticleText.of("Bridge shut"));
    assertThat(id).isEqualTo(Identifier.of(ArticleText.of("Bridge shut")));
    assertThat(id).isNotEqualTo(Identifier.of(ArticleText.of("Bridge shut.")));
    assertThat(id)
        .matches("urn:uuid:[0-9a-f]{8}-[0-9a-f]{4}-8[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}");
  }

  @Test
  void aCorrectionIsACommentAndNoOtherNoteIs() throws Exception {
    Article article =
        Article.builder()
            .put(
                Field.NOTES,
                List.of(
                    new Note(new Span(0, "Update: now open."), Note.Kind.UPDATE, 1),
                    new Note(new Span(20, "Correction: it is May."), Note.Kind.CORRECTION, 1),
                    new Note(new Span(50, "Editor's note: long."), Note.Kind.EDITORS_NOTE, 1)),
                new Origin("desk", 1))
            .build();
    assertThat(SchemaOrg.newsArticle(article, ArticleText.of("")).get("correction"))
        .isEqualTo(
            JSON.readTree(
                "[{\"@type\": \"CorrectionComment\", \"text\": \"Correction: it is May.\"}]"));
  }

  private static JsonNode golden(String name) throws Exception {
    return JSON.readTree(Samples.resource(name));
  }
}
