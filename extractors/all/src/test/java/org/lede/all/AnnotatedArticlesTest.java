package org.lede.all;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The gold itself: what it names stands in the article, and the set is as wide as it says. */
class AnnotatedArticlesTest {

  private static final Set<String> KINDS =
      Set.of("page", "wire", "interview", "list", "live", "release", "paste", "mail");

  /** Members whose value is a word of the gold, not of the text. */
  private static final Set<String> LABELS = Set.of("language", "kind", "type", "day");

  private static final Set<String> MEMBERS =
      Set.of(
          "language",
          "kind",
          "headline",
          "standfirst",
          "authors",
          "published",
          "updated",
          "dateline",
          "photos",
          "body",
          "quotes",
          "entities");

  static List<AnnotatedArticle> articles() {
    return AnnotatedArticle.all();
  }

  @ParameterizedTest
  @MethodSource("articles")
  void everyTextOfTheGoldStandsInTheArticle(AnnotatedArticle article) {
    List<String> texts = new ArrayList<>();
    ObjectNode rest = article.gold().deepCopy();
    // A name that runs over the end of a line is written with a blank.
    rest.remove("entities");
    collect(rest, texts);
    assertThat(texts)
        .isNotEmpty()
        .allMatch(text -> !text.isBlank() && article.text().contains(text));
    assertThat(AnnotatedArticle.list(article.gold(), "entities"))
        .allMatch(entity -> oneLine(article).contains(entity.path("name").textValue()));
  }

  private static String oneLine(AnnotatedArticle article) {
    return article.text().replaceAll("\\s+", " ");
  }

  private static void collect(JsonNode node, List<String> texts) {
    if (node.isTextual()) {
      texts.add(node.textValue());
    }
    if (node.isArray()) {
      node.forEach(child -> collect(child, texts));
    }
    node.properties().stream()
        .filter(member -> !LABELS.contains(member.getKey()))
        .forEach(member -> collect(member.getValue(), texts));
  }

  @ParameterizedTest
  @MethodSource("articles")
  void theGoldHasTheMembersThatAreScored(AnnotatedArticle article) {
    Set<String> members = new HashSet<>();
    article.gold().fieldNames().forEachRemaining(members::add);
    assertThat(MEMBERS).containsAll(members);
    assertThat(members)
        .contains("language", "kind", "headline", "standfirst", "authors", "dateline", "body");
    assertThat(article.gold().has("entities"))
        .isEqualTo(article.gold().path("language").textValue().equals("en"));
    assertThat(days(article))
        .allMatch(day -> !LocalDate.parse(day).isAfter(LocalDate.of(2027, 1, 1)));
  }

  private static List<String> days(AnnotatedArticle article) {
    return Stream.of("published", "updated")
        .map(member -> article.gold().path(member).path("day"))
        .filter(JsonNode::isTextual)
        .map(JsonNode::textValue)
        .toList();
  }

  @ParameterizedTest
  @MethodSource("articles")
  void theBlocksFollowEachOther(AnnotatedArticle article) {
    int from = 0;
    for (JsonNode block : AnnotatedArticle.list(article.gold(), "body")) {
      int at = article.text().indexOf(block.path("text").textValue(), from);
      assertThat(at).as(block.toString()).isNotNegative();
      from = at + block.path("text").textValue().length();
    }
  }

  @Test
  void thirtyArticlesOfEightKindsInTenLanguagesAtLeast() {
    assertThat(articles()).hasSizeGreaterThanOrEqualTo(30);
    assertThat(articles().stream().map(a -> a.gold().path("language").textValue()).distinct())
        .hasSizeGreaterThanOrEqualTo(10);
    assertThat(
            articles().stream()
                .collect(
                    Collectors.groupingBy(
                        a -> a.gold().path("kind").textValue(), Collectors.counting())))
        .containsOnlyKeys(KINDS)
        .allSatisfy((kind, count) -> assertThat(count).as(kind).isGreaterThanOrEqualTo(3));
  }
}
