package org.lede.all;

import static org.lede.all.AnnotatedArticle.list;
import static org.lede.all.AnnotatedArticle.strings;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * How well each field of some articles is read. Both sides are JSON, since its members stay when
 * the types of the program move.
 */
final class ArticleScores {

  private static final double SAME_TEXT = 0.8;
  private static final double SAME_PARAGRAPH = 0.9;
  private static final double SAME_CREDIT = 0.7;

  /** Types that the gold marks; what else is found counts neither way. */
  private static final Set<String> TYPES = Set.of("person", "organization", "location");

  private final Map<String, Tally> tallies = new LinkedHashMap<>();
  private final List<String> misses = new ArrayList<>();

  void add(AnnotatedArticle article, JsonNode read) {
    JsonNode gold = article.gold();
    Map<String, Tally> fields = new LinkedHashMap<>();
    fields.put("language", Tally.of(gold.path("language").equals(read.path("language"))));
    fields.put("headline", Tally.of(text(gold, "headline").equals(slice(read, "headline"))));
    fields.put("standfirst", standfirst(gold, read));
    fields.put("authors", found(authors(read), strings(gold, "authors")));
    fields.put("published", day(gold, read, "published"));
    fields.put("updated", day(gold, read, "updated"));
    fields.put("dateline-places", found(places(read), places(gold)));
    addPhotos(gold, read, fields);
    addBody(gold, read, fields);
    fields.put("direct-quotes", quotes(gold, read));
    fields.put("entities-en", gold.has("entities") ? entities(gold, read) : Tally.NONE);
    fields.forEach((field, tally) -> count(article, field, tally));
  }

  private void count(AnnotatedArticle article, String field, Tally tally) {
    tallies.merge(field, tally, Tally::plus);
    if (!tally.isComplete()) {
      misses.add(String.format(Locale.ROOT, "%-22s %-16s %5.1f", article, field, tally.percent()));
    }
  }

  private static String text(JsonNode node, String member) {
    return node.path(member).asText("");
  }

  /** The text of a slice, empty if the value is absent. */
  private static String slice(JsonNode node, String member) {
    return text(node.path(member), "text");
  }

  private static Tally standfirst(JsonNode gold, JsonNode read) {
    String given = slice(read, "standfirst");
    return gold.path("standfirst").isNull()
        ? Tally.of(given.isEmpty())
        : Tally.of(Words.overlap(given, text(gold, "standfirst")) >= SAME_TEXT);
  }

  private static List<String> authors(JsonNode read) {
    return list(read.path("byline"), "authors").stream()
        .map(author -> text(author, "name"))
        .toList();
  }

  /** A day that the gold leaves open is not judged; null says that the article shows none. */
  private static Tally day(JsonNode gold, JsonNode read, String member) {
    String value = text(read.path(member), "value");
    String day = value.substring(0, Math.min(value.length(), "2026-12-01".length()));
    return gold.has(member) ? Tally.of(day.equals(text(gold.path(member), "day"))) : Tally.NONE;
  }

  /** Places without the region that follows. */
  private static List<String> places(JsonNode article) {
    return strings(article.path("dateline"), "places").stream()
        .map(place -> place.split("[,(/]", 2)[0])
        .toList();
  }

  private static void addPhotos(JsonNode gold, JsonNode read, Map<String, Tally> fields) {
    List<JsonNode> given = list(read, "photos");
    List<JsonNode> wanted = list(gold, "photos");
    fields.put(
        "captions",
        pairs(
            given.stream().map(photo -> slice(photo, "caption")).filter(s -> !s.isEmpty()).toList(),
            wanted.stream().map(photo -> text(photo, "caption")).toList(),
            (one, other) -> Words.overlap(one, other) >= SAME_TEXT));
    fields.put(
        "credits",
        pairs(
            given.stream().filter(photo -> photo.hasNonNull("credit")).toList(),
            wanted,
            ArticleScores::isSameCredit));
    fields.put("credit-names", found(all(given, "creditNames"), all(wanted, "names")));
  }

  /** The credit of the right photo. */
  private static boolean isSameCredit(JsonNode read, JsonNode gold) {
    return Words.overlap(slice(read, "caption"), text(gold, "caption")) >= SAME_TEXT
        && Words.overlap(slice(read, "credit"), text(gold, "credit")) >= SAME_CREDIT;
  }

  private static List<String> all(List<JsonNode> nodes, String member) {
    return nodes.stream().flatMap(node -> strings(node, member).stream()).toList();
  }

  /** Sub-headings count neither way for the words and paragraphs. */
  private static void addBody(JsonNode gold, JsonNode read, Map<String, Tally> fields) {
    Set<String> headings = blocks(gold, true).collect(Collectors.toSet());
    List<String> wanted = blocks(gold, false).toList();
    List<String> given = blocks(read, false).filter(block -> !headings.contains(block)).toList();
    fields.put(
        "body-words", Tally.of(Words.overlap(String.join("\n", given), String.join("\n", wanted))));
    fields.put(
        "paragraphs",
        pairs(given, wanted, (one, other) -> Words.overlap(one, other) >= SAME_PARAGRAPH));
    fields.put(
        "block-kinds", pairs(list(read, "body"), list(gold, "body"), ArticleScores::isSameBlock));
  }

  /** Sub-headings and items of lists told from paragraphs. */
  private static boolean isSameBlock(JsonNode read, JsonNode gold) {
    return text(read, "kind").equals(text(gold, "kind"))
        && Words.overlap(text(read, "text"), text(gold, "text")) >= SAME_PARAGRAPH;
  }

  private static Stream<String> blocks(JsonNode article, boolean headings) {
    return list(article, "body").stream()
        .filter(block -> text(block, "kind").equals("subheading") == headings)
        .map(block -> text(block, "text"));
  }

  private record Part(String words, JsonNode quote) {}

  /** A part of a quotation with its speaker; what the gold calls a fragment counts neither way. */
  private static Tally quotes(JsonNode gold, JsonNode read) {
    List<String> fragments =
        list(gold, "quotes").stream()
            .filter(quote -> text(quote, "kind").equals("partial"))
            .flatMap(quote -> strings(quote, "parts").stream())
            .toList();
    List<Part> given =
        direct(read).flatMap(ArticleScores::slices).filter(part -> !isIn(fragments, part)).toList();
    List<Part> wanted =
        direct(gold)
            .flatMap(quote -> strings(quote, "parts").stream().map(words -> new Part(words, quote)))
            .toList();
    return pairs(given, wanted, ArticleScores::isSameQuote);
  }

  private static Stream<JsonNode> direct(JsonNode article) {
    return list(article, "quotes").stream().filter(quote -> text(quote, "kind").equals("direct"));
  }

  private static Stream<Part> slices(JsonNode quote) {
    return list(quote, "parts").stream().map(part -> new Part(text(part, "text"), quote));
  }

  private static boolean isIn(List<String> texts, Part part) {
    return texts.stream().anyMatch(text -> Words.overlap(text, part.words()) >= SAME_TEXT);
  }

  private static boolean isSameQuote(Part read, Part gold) {
    String speaker = text(read.quote().path("speaker"), "name");
    return Words.overlap(read.words(), gold.words()) >= SAME_TEXT
        && strings(gold.quote(), "speaker").stream()
            .anyMatch(name -> Words.isSameName(speaker, name));
  }

  private static Tally entities(JsonNode gold, JsonNode read) {
    return found(named(read), named(gold));
  }

  private static List<String> named(JsonNode article) {
    return list(article, "entities").stream()
        .filter(entity -> TYPES.contains(text(entity, "type")))
        .map(entity -> text(entity, "type") + " " + text(entity, "name"))
        .toList();
  }

  private static Tally found(List<String> given, List<String> gold) {
    return pairs(given, gold, (one, other) -> Words.fold(one).equals(Words.fold(other)));
  }

  /** Each given value with the first gold one that is still free and the same. */
  private static <A, B> Tally pairs(List<A> given, List<B> gold, BiPredicate<A, B> isSame) {
    List<B> free = new ArrayList<>(gold);
    for (A value : given) {
      free.stream().filter(one -> isSame.test(value, one)).findFirst().ifPresent(free::remove);
    }
    return new Tally(gold.size() - free.size(), given.size(), gold.size());
  }

  /** Percentages by field. */
  Map<String, Double> percentages() {
    Map<String, Double> percentages = new LinkedHashMap<>();
    tallies.forEach((field, tally) -> percentages.put(field, tally.percent()));
    return percentages;
  }

  /** What each field reaches, out of how many gold values. */
  Map<String, Tally> tallies() {
    return tallies;
  }

  /** A line for each field of an article that is not wholly right. */
  List<String> misses() {
    return misses;
  }
}
