package org.lede.quotes.training;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** An article of the quotes bench with what its annotators marked. */
record GoldArticle(String id, String publisher, String text, List<GoldQuote> quotes) {

  /** A stretch of the text. */
  record Range(int start, int end) {

    int overlap(int otherStart, int otherEnd) {
      return Math.max(0, Math.min(end, otherEnd) - Math.max(start, otherStart));
    }
  }

  /** A contiguous piece of what somebody said. */
  record GoldQuote(
      Range range,
      String kind,
      Optional<Range> speaker,
      String speakerType,
      List<String> names,
      Optional<Range> cue,
      boolean speech) {}

  private static final ObjectMapper JSON = new ObjectMapper();

  static boolean isThere(Path shared) {
    return Files.isRegularFile(file(shared));
  }

  private static Path file(Path shared) {
    return shared.resolve("bench/quotes/train.jsonl");
  }

  static List<GoldArticle> all(Path shared) throws IOException {
    List<GoldArticle> articles = new ArrayList<>();
    for (String line : Files.readAllLines(file(shared))) {
      articles.add(of(JSON.readTree(line)));
    }
    return articles;
  }

  private static GoldArticle of(JsonNode node) {
    List<GoldQuote> quotes = new ArrayList<>();
    node.path("quotes").forEach(quote -> quotes.add(quote(quote)));
    return new GoldArticle(
        node.path("id").asText(),
        node.path("publisher").asText(),
        node.path("text").asText(),
        quotes);
  }

  private static GoldQuote quote(JsonNode node) {
    List<String> names = new ArrayList<>();
    node.path("speaker_names").forEach(name -> names.add(name.asText()));
    return new GoldQuote(
        new Range(node.path("start").asInt(), node.path("end").asInt()),
        node.path("kind").asText(),
        range(node.path("speaker")),
        node.path("speaker_type").asText(),
        names,
        range(node.path("cue")),
        node.path("speech_cue").asBoolean());
  }

  private static Optional<Range> range(JsonNode node) {
    return node.isObject()
        ? Optional.of(new Range(node.path("start").asInt(), node.path("end").asInt()))
        : Optional.empty();
  }

  /** The same with blanks for quotation marks, so that every offset still holds. */
  GoldArticle withoutMarks() {
    String unmarked = text.replaceAll("[\u201C\u201D\"]", " ").replaceAll("''|``", "  ");
    return new GoldArticle(id, publisher, unmarked, quotes);
  }

  /** The piece that holds at least half of a stretch. */
  Optional<GoldQuote> holding(int start, int end) {
    GoldQuote best = null;
    int most = 0;
    for (GoldQuote quote : quotes) {
      int shared = quote.range().overlap(start, end);
      if (shared > most) {
        most = shared;
        best = quote;
      }
    }
    return 2 * most >= end - start ? Optional.ofNullable(best) : Optional.empty();
  }
}
