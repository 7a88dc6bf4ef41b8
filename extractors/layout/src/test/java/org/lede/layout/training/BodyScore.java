package org.lede.layout.training;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.lede.Article;
import org.lede.BodyBlock;

/** The words of the body a page, its paragraphs over all pages, and how it starts. */
final class BodyScore {

  private static final double SAME_PARAGRAPH = 0.9;
  private static final int MOST_PAIRED = 400;
  private static final int START = 3;

  private final Ratio precision = new Ratio();
  private final Ratio recall = new Ratio();
  private final Ratio f1 = new Ratio();
  private final PrecisionRecall paragraphs = new PrecisionRecall();
  private final Ratio starts = new Ratio();

  void add(GoldPage page, Article article) {
    List<String> given =
        article.body().stream()
            .filter(block -> block.kind() != BodyBlock.Kind.SUBHEADING)
            .map(block -> block.span().text())
            .toList();
    if (page.gold().path("body").isArray()) {
      addBody(page.list("body"), given);
    } else if (page.recoverable("body_start")) {
      String opening = String.join(" ", given.subList(0, Math.min(START, given.size())));
      starts.add(ScoreText.squash(opening).contains(ScoreText.squash(page.value("body_start"))));
    }
  }

  /** Sub-headings and what the text does not show count neither way. */
  private void addBody(List<JsonNode> blocks, List<String> all) {
    Set<String> headings = folded(blocks, block -> !isParagraph(block));
    Set<String> lost = folded(blocks, block -> !block.path("recoverable").asBoolean());
    List<String> gold =
        blocks.stream()
            .filter(block -> isParagraph(block) && block.path("recoverable").asBoolean())
            .map(BodyScore::text)
            .filter(text -> !headings.contains(ScoreText.fold(text)))
            .toList();
    List<String> given =
        all.stream()
            .filter(text -> !headings.contains(ScoreText.fold(text)))
            .filter(text -> !lost.contains(ScoreText.fold(text)))
            .toList();
    addWords(given, gold);
    paragraphs.add(pairs(given, gold), given.size(), gold.size());
  }

  private void addWords(List<String> given, List<String> gold) {
    PrecisionRecall words = WordBag.of(given).against(WordBag.of(gold));
    precision.add(words.precision());
    recall.add(words.recall());
    f1.add(words.f1());
  }

  /** Equal paragraphs first, since pairing all with all takes long. */
  private static int pairs(List<String> given, List<String> gold) {
    Map<String, Integer> open = new LinkedHashMap<>();
    gold.forEach(text -> open.merge(ScoreText.fold(text), 1, Integer::sum));
    List<String> rest = new ArrayList<>();
    for (String text : given) {
      if (open.merge(ScoreText.fold(text), -1, Integer::sum) < 0) {
        rest.add(text);
      }
    }
    List<String> missed = new ArrayList<>();
    open.forEach((text, count) -> missed.addAll(Collections.nCopies(Math.max(0, count), text)));
    return given.size() - rest.size() + TextPairs.count(first(rest), first(missed), SAME_PARAGRAPH);
  }

  private static List<String> first(List<String> texts) {
    return texts.subList(0, Math.min(MOST_PAIRED, texts.size()));
  }

  private static Set<String> folded(List<JsonNode> blocks, Predicate<JsonNode> which) {
    return blocks.stream()
        .filter(which)
        .map(block -> ScoreText.fold(text(block)))
        .collect(Collectors.toSet());
  }

  private static boolean isParagraph(JsonNode block) {
    return block.path("kind").asText().equals("p");
  }

  private static String text(JsonNode block) {
    return block.path("text").asText("");
  }

  List<Measure> measures() {
    return List.of(
        precision.measure("body-precision"),
        recall.measure("body-recall"),
        f1.measure("body"),
        Measure.of("paragraphs", paragraphs.f1(), f1.of()),
        starts.measure("start"));
  }
}
