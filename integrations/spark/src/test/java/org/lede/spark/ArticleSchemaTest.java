package org.lede.spark;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.to_json;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.DoubleNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.SparkSession;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.lede.ArticleParser;
import org.lede.golden.Snapshot;
import org.lede.jackson.ArticleModule;

class ArticleSchemaTest {

  private static final ObjectMapper JSON = new ObjectMapper().registerModule(new ArticleModule());

  static List<String> texts() {
    return GoldenTexts.all();
  }

  @Test
  void itChangesByDecisionOnlyAndEveryMemberIsExplained() {
    List<String> now = SchemaLines.of(ArticleSchema.ARTICLE);
    assertThat(now).hasSizeGreaterThan(80).noneMatch(line -> line.contains("NO COMMENT"));
    assertThat(new Snapshot(Path.of("src/test/resources/schema.txt")).differences(now)).isEmpty();
  }

  @ParameterizedTest
  @MethodSource("texts")
  void theStructIsTheJsonOfTheArticle(String text) throws Exception {
    SparkSession spark = LocalSpark.session();
    String struct =
        spark
            .createDataset(List.of(text), Encoders.STRING())
            .select(to_json(LedeSpark.article(col("value")), Map.of("ignoreNullFields", "false")))
            .as(Encoders.STRING())
            .first();

    ObjectNode expected = JSON.valueToTree(ArticleParser.discovered().parse(text));
    expected.remove("extras");
    expected.set("origins", listed((ObjectNode) expected.get("origins")));
    assertThat(rounded(JSON.readTree(struct))).isEqualTo(rounded(expected));
  }

  /** The struct has an array for the object whose members are fields. */
  private static ArrayNode listed(ObjectNode origins) {
    ArrayNode list = JSON.createArrayNode();
    origins
        .properties()
        .forEach(
            entry ->
                list.add(
                    JSON.createObjectNode()
                        .put("field", entry.getKey())
                        .setAll((ObjectNode) entry.getValue())));
    return list;
  }

  /** Our JSON has four decimals, the struct all of them. */
  private static JsonNode rounded(JsonNode node) {
    if (node instanceof ObjectNode object) {
      object.properties().forEach(entry -> entry.setValue(rounded(entry.getValue())));
    } else if (node instanceof ArrayNode array) {
      for (int i = 0; i < array.size(); i++) {
        array.set(i, rounded(array.get(i)));
      }
    } else if (node.isNumber()) {
      BigDecimal number = BigDecimal.valueOf(node.asDouble());
      return DoubleNode.valueOf(number.setScale(4, RoundingMode.HALF_UP).doubleValue());
    }
    return node;
  }
}
