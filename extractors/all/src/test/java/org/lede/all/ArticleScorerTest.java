package org.lede.all;

import static org.assertj.core.api.Assertions.assertThat;
import static org.lede.all.AnnotatedArticle.list;
import static org.lede.all.AnnotatedArticle.strings;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The scorer: who reads everything as the gold has it gets it all, and what is lost costs. */
class ArticleScorerTest {

  private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

  @Test
  void aPerfectReadingScoresAHundred() {
    assertThat(scoresWithout(""))
        .isNotEmpty()
        .allSatisfy((field, score) -> assertThat(score).as(field).isEqualTo(100));
  }

  @ParameterizedTest
  @CsvSource({
    "language, language",
    "headline, headline",
    "standfirst, standfirst",
    "byline, authors",
    "published, published",
    "updated, updated",
    "dateline, dateline-places",
    "photos, captions credit-names credits",
    "body, body-words paragraphs block-kinds",
    "quotes, direct-quotes",
    "entities, entities-en"
  })
  void whatIsNotReadCostsItsFieldsAndNoOther(String member, String fields) {
    List<String> lower =
        scoresWithout(member).entrySet().stream()
            .filter(score -> score.getValue() < 100)
            .map(Map.Entry::getKey)
            .toList();
    assertThat(lower).containsExactlyInAnyOrder(fields.split(" "));
  }

  @Test
  void whatIsInventedCosts() {
    ArticleScores scores = new ArticleScores();
    for (AnnotatedArticle article : AnnotatedArticle.all()) {
      ObjectNode read = perfect(article.gold());
      for (String member : List.of("photos", "body", "quotes", "entities")) {
        ((ArrayNode) read.path(member)).addAll(invented());
      }
      ((ArrayNode) read.path("byline").path("authors")).addAll(invented());
      ((ArrayNode) read.path("dateline").path("places")).add("Nowhere");
      scores.add(article, read);
    }
    assertThat(
            scores.percentages().entrySet().stream()
                .filter(e -> e.getValue() < 100)
                .map(Map.Entry::getKey))
        .containsExactlyInAnyOrder(
            "authors",
            "dateline-places",
            "captions",
            "credits",
            "credit-names",
            "body-words",
            "paragraphs",
            "block-kinds",
            "direct-quotes",
            "entities-en");
  }

  /** One value that is an author, a photo, a paragraph, a quotation and a person at once. */
  private static List<ObjectNode> invented() {
    ObjectNode value = JSON.objectNode().put("kind", "direct").put("type", "person");
    value.put("name", "Nobody Atall").put("text", "words that nobody wrote");
    value.set("caption", slice("words that nobody wrote"));
    value.set("credit", slice("Nobody Atall"));
    value.set("creditNames", JSON.arrayNode().add("Nobody Atall"));
    value.set("parts", JSON.arrayNode().add(slice("words that nobody said")));
    return List.of(value);
  }

  private static Map<String, Double> scoresWithout(String member) {
    ArticleScores scores = new ArticleScores();
    for (AnnotatedArticle article : AnnotatedArticle.all()) {
      ObjectNode read = perfect(article.gold());
      read.remove(member);
      scores.add(article, read);
    }
    return scores.percentages();
  }

  /** The gold in the form of the product. */
  private static ObjectNode perfect(JsonNode gold) {
    ObjectNode read = JSON.objectNode();
    read.set("language", gold.path("language"));
    read.set("headline", slice(gold.path("headline").textValue()));
    if (gold.hasNonNull("standfirst")) {
      read.set("standfirst", slice(gold.path("standfirst").textValue()));
    }
    setDay(read, "published", gold);
    setDay(read, "updated", gold);
    ArrayNode authors = JSON.arrayNode();
    strings(gold, "authors").forEach(name -> authors.addObject().put("name", name));
    read.set("byline", JSON.objectNode().set("authors", authors));
    ArrayNode places = JSON.arrayNode();
    strings(gold.path("dateline"), "places").forEach(places::add);
    read.set("dateline", JSON.objectNode().set("places", places));
    read.set("photos", array(list(gold, "photos").stream().map(ArticleScorerTest::photo).toList()));
    read.set("body", gold.path("body").deepCopy());
    read.set("quotes", array(list(gold, "quotes").stream().map(ArticleScorerTest::quote).toList()));
    read.set("entities", array(list(gold, "entities")));
    return read;
  }

  private static void setDay(ObjectNode read, String member, JsonNode gold) {
    if (gold.hasNonNull(member)) {
      read.set(member, JSON.objectNode().set("value", gold.path(member).path("day")));
    }
  }

  private static ObjectNode photo(JsonNode gold) {
    ObjectNode photo = JSON.objectNode();
    photo.set("caption", slice(gold.path("caption").textValue()));
    photo.set("credit", slice(gold.path("credit").textValue()));
    photo.set("creditNames", gold.path("names"));
    return photo;
  }

  private static ObjectNode quote(JsonNode gold) {
    ObjectNode quote = JSON.objectNode().put("kind", gold.path("kind").textValue());
    quote.set(
        "parts", array(strings(gold, "parts").stream().map(ArticleScorerTest::slice).toList()));
    quote.set("speaker", JSON.objectNode().put("name", strings(gold, "speaker").get(0)));
    return quote;
  }

  private static ObjectNode slice(String text) {
    return JSON.objectNode().put("text", text);
  }

  private static ArrayNode array(List<? extends JsonNode> nodes) {
    return nodes.stream()
        .collect(Collectors.collectingAndThen(Collectors.toList(), JSON.arrayNode()::addAll));
  }
}
