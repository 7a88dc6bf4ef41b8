package org.lede.layout.training;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import org.lede.Article;
import org.lede.Photo;
import org.lede.text.Span;

/** Captions, and the credits that stand with the right caption. */
final class PhotoScore {

  private static final double SAME_CAPTION = 0.8;
  private static final double SAME_CREDIT = 0.7;

  private final PrecisionRecall captions = new PrecisionRecall();
  private final Ratio credits = new Ratio();

  void add(GoldPage page, Article article) {
    addCaptions(shown(page, "caption"), article);
    addCredits(shown(page, "credit"), article);
  }

  private static List<JsonNode> shown(GoldPage page, String part) {
    return page.list("photos").stream()
        .filter(photo -> photo.path(part + "_recoverable").asBoolean())
        .toList();
  }

  private void addCaptions(List<JsonNode> gold, Article article) {
    if (gold.isEmpty()) {
      return;
    }
    List<String> given =
        article.photos().stream()
            .flatMap(photo -> photo.caption().stream())
            .map(Span::text)
            .toList();
    List<String> wanted = gold.stream().map(PhotoScore::caption).toList();
    captions.add(TextPairs.count(given, wanted, SAME_CAPTION), given.size(), wanted.size());
  }

  private void addCredits(List<JsonNode> gold, Article article) {
    List<Photo> free = new ArrayList<>(article.photos());
    for (JsonNode photo : gold) {
      Optional<Photo> match = free.stream().filter(one -> isSame(one, photo)).findFirst();
      credits.add(match.isPresent());
      match.ifPresent(free::remove);
    }
  }

  private static boolean isSame(Photo photo, JsonNode gold) {
    String caption = photo.caption().map(Span::text).orElse("");
    if (gold.path("caption_recoverable").asBoolean()
        && WordBag.overlap(caption, caption(gold)) < SAME_CAPTION) {
      return false;
    }
    String credit = photo.credit().map(Span::text).orElse("");
    return WordBag.overlap(ScoreText.credit(credit), ScoreText.credit(credit(gold))) >= SAME_CREDIT;
  }

  private static String caption(JsonNode photo) {
    return photo.path("caption").asText("");
  }

  private static String credit(JsonNode photo) {
    return StreamSupport.stream(photo.path("credit").spliterator(), false)
        .map(JsonNode::asText)
        .collect(Collectors.joining(" "));
  }

  List<Measure> measures() {
    return List.of(
        Measure.of("captions-precision", captions.precision(), captions.gold()),
        Measure.of("captions-recall", captions.recall(), captions.gold()),
        Measure.of("captions", captions.f1(), captions.gold()),
        credits.measure("credits"));
  }
}
