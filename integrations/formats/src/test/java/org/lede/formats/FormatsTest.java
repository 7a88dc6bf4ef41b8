package org.lede.formats;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.lede.Article;
import org.lede.text.ArticleText;

class FormatsTest {

  private static final ObjectMapper JSON = new ObjectMapper();
  private static final Article EMPTY = Article.builder().build();

  static Stream<String> hostile() {
    return Stream.of(
        "\uD83D",
        "a\uDE00b",
        "\uD83D\uDE00",
        "\u0000\u0001\u001F\u007F",
        "\r\n",
        "\"\\</script>",
        "\u2028\u202E\uFFFF",
        "=1+1",
        "a b#%{}",
        "x".repeat(100_000));
  }

  @Test
  void theSampleIsItsGoldenInEveryFormat() throws Exception {
    Article article = Samples.bridge();
    ArticleText text = Samples.bridgeText();
    assertThat((JsonNode) SchemaOrg.newsArticle(article, text)).isEqualTo(golden("bridge.jsonld"));
    assertThat((JsonNode) Ninjs.item(article, text)).isEqualTo(golden("bridge.ninjs.json"));
  }

  @ParameterizedTest
  @EnumSource
  void theSampleIsItsGoldenInEveryTable(CsvTable table) throws Exception {
    String csv = table.header() + table.rows(Samples.bridge(), Samples.bridgeText());
    String golden = Samples.resource("bridge." + table.name().toLowerCase(Locale.ROOT) + ".csv");
    assertThat(csv).isEqualTo(golden.replaceAll("\r?\n(?!It is time)", "\r\n"));
  }

  @Test
  void theSampleFitsTheSchema() throws Exception {
    assertThat(errors(Ninjs.item(Samples.bridge(), Samples.bridgeText()))).isEmpty();
    assertThat(errors(Ninjs.item(EMPTY, ArticleText.of("")))).isEmpty();
  }

  @ParameterizedTest
  @MethodSource("hostile")
  void hostileTextsFitTheSchemaAndAreUtf8(String written) throws Exception {
    ArticleText text = ArticleText.of(written);
    JsonNode ninjs = Ninjs.item(Samples.everywhere(written), text);
    assertThat(errors(ninjs)).isEmpty();
    JsonNode jsonLd = SchemaOrg.newsArticle(Samples.everywhere(written), text);
    for (JsonNode tree : List.of(ninjs, jsonLd)) {
      assertThat(JSON.readTree(JSON.writeValueAsBytes(tree))).isEqualTo(tree);
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{}",
        "{\"uri\":\"no address\"}",
        "{\"uri\":\"urn:a:b\",\"dateline\":\"X\"}",
        "{\"uri\":\"urn:a:b\",\"firstCreated\":\"2025-03-14T06:40:00\"}",
        "{\"uri\":\"urn:a:b\",\"associations\":[{\"uri\":\"urn:a:c\"}]}"
      })
  void theSchemaRefusesWhatNinjsDoesNotTake(String wrong) throws Exception {
    assertThat(errors(JSON.readTree(wrong))).isNotEmpty();
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

  private static JsonNode golden(String name) throws Exception {
    return JSON.readTree(Samples.resource(name));
  }

  private static List<String> errors(JsonNode ninjs) throws Exception {
    Schema schema =
        SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
            .getSchema(Samples.resource("ninjs-members.schema.json"), InputFormat.JSON);
    return schema
        .validate(
            JSON.writeValueAsString(ninjs),
            InputFormat.JSON,
            context -> context.executionConfig(config -> config.formatAssertionsEnabled(true)))
        .stream()
        .map(Object::toString)
        .toList();
  }
}
