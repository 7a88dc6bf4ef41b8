package org.lede.layout.training;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.lede.Article;
import org.lede.Field;
import org.lede.Timestamp;
import org.lede.text.Span;

/**
 * The measures of the structure bench over some pages. They are those of the bench's own script, to
 * the digit; only the rates of invented authors and the calibration are ours.
 */
final class LayoutScores {

  private static final double SAME_STANDFIRST = 0.8;

  private final Ratio headlines = new Ratio();
  private final AuthorScore authors = new AuthorScore();
  private final Ratio days = new Ratio();
  private final PhotoScore photos = new PhotoScore();
  private final Ratio standfirsts = new Ratio();
  private final BodyScore body = new BodyScore();
  private final Calibration calibration = new Calibration();

  void add(GoldPage page, Article article) {
    addHeadline(page, article);
    addAuthors(page, article);
    addDay(page, article);
    addStandfirst(page, article);
    photos.add(page, article);
    body.add(page, article);
  }

  private void addHeadline(GoldPage page, Article article) {
    if (page.recoverable("headline")) {
      String given = ScoreText.fold(text(article.headline()));
      Stream<String> gold =
          Stream.concat(Stream.of(page.value("headline")), list(page, "headline", "also").stream());
      boolean right = gold.map(ScoreText::fold).anyMatch(given::equals);
      headlines.add(right);
      calibration.add(Field.HEADLINE, article, right);
    }
  }

  private void addAuthors(GoldPage page, Article article) {
    authors.add(page, article);
    if (AuthorScore.isJudged(page)) {
      calibration.add(Field.BYLINE, article, AuthorScore.isRight(page, article));
    }
  }

  private void addDay(GoldPage page, Article article) {
    if (page.recoverable("published")) {
      Optional<String> given = article.published().map(Timestamp::date).map(LocalDate::toString);
      boolean right =
          list(page, "published", "days").stream()
              .map(day -> day.substring(0, Math.min(10, day.length())))
              .anyMatch(day -> given.filter(day::equals).isPresent());
      days.add(right);
      calibration.add(Field.PUBLISHED, article, right);
    }
  }

  private void addStandfirst(GoldPage page, Article article) {
    if (page.recoverable("standfirst")) {
      double overlap = WordBag.overlap(text(article.standfirst()), page.value("standfirst"));
      standfirsts.add(overlap >= SAME_STANDFIRST);
      calibration.add(Field.STANDFIRST, article, overlap >= SAME_STANDFIRST);
    }
  }

  private static String text(Optional<Span> span) {
    return span.map(Span::text).orElse("");
  }

  private static List<String> list(GoldPage page, String field, String member) {
    List<String> values = new ArrayList<>();
    page.gold().path(field).path(member).forEach(value -> values.add(value.asText()));
    return values;
  }

  List<Measure> measures() {
    return Stream.of(
            List.of(headlines.measure("headline"), days.measure("day")),
            authors.measures(),
            photos.measures(),
            List.of(standfirsts.measure("standfirst")),
            body.measures())
        .flatMap(List::stream)
        .toList();
  }

  Calibration calibration() {
    return calibration;
  }
}
