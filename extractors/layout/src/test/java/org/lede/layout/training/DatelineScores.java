package org.lede.layout.training;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.lede.Dateline;

/**
 * The measures of the dateline bench, as its own script takes them: each part is counted over all
 * gold datelines, a missed dateline counting as wrong.
 */
final class DatelineScores {

  private static final String EDGES = " .,;:/()[]-–—";

  private final PrecisionRecall presence = new PrecisionRecall();
  private final Ratio exact = new Ratio();
  private final Ratio places = new Ratio();
  private final Ratio fullPlaces = new Ratio();
  private final Ratio sources = new Ratio();
  private final Ratio sourcesWhereAny = new Ratio();
  private final Ratio dates = new Ratio();
  private final Ratio datesWhereAny = new Ratio();

  void add(GoldDateline gold, Optional<Dateline> given) {
    presence.add(
        gold.hasDateline() && given.isPresent() ? 1 : 0,
        given.isPresent() ? 1 : 0,
        gold.hasDateline() ? 1 : 0);
    if (gold.hasDateline()) {
      exact.add(given.filter(one -> isExact(gold, one)).isPresent());
      addPlaces(gold, given);
      addSources(gold, given);
      addDate(gold, given);
    }
  }

  private static boolean isExact(GoldDateline gold, Dateline given) {
    return given.span().start() == gold.start() && given.span().end() == gold.end();
  }

  private void addPlaces(GoldDateline gold, Optional<Dateline> given) {
    Optional<List<String>> named = given.map(Dateline::places);
    places.add(isSame(gold.places(), named, DatelineScores::city));
    fullPlaces.add(isSame(gold.places(), named, DatelineScores::normal));
  }

  private void addSources(GoldDateline gold, Optional<Dateline> given) {
    boolean right = isSame(gold.sources(), given.map(Dateline::sources), DatelineScores::normal);
    sources.add(right);
    if (!gold.sources().isEmpty()) {
      sourcesWhereAny.add(right);
    }
  }

  private void addDate(GoldDateline gold, Optional<Dateline> given) {
    boolean right =
        given
            .map(one -> one.date().map(Object::toString).orElse(""))
            .filter(gold.date()::equals)
            .isPresent();
    dates.add(right);
    if (!gold.date().isEmpty()) {
      datesWhereAny.add(right);
    }
  }

  private static boolean isSame(
      List<String> gold, Optional<List<String>> given, UnaryOperator<String> form) {
    return given.filter(values -> sorted(values, form).equals(sorted(gold, form))).isPresent();
  }

  private static List<String> sorted(List<String> values, UnaryOperator<String> form) {
    return values.stream().map(form).sorted().toList();
  }

  private static String normal(String text) {
    String folded =
        Normalizer.normalize(text, Normalizer.Form.NFKC)
            .toUpperCase(Locale.ROOT)
            .toLowerCase(Locale.ROOT)
            .replaceAll("[\\s\\p{Z}]+", " ");
    int start = 0;
    int end = folded.length();
    while (start < end && EDGES.indexOf(folded.charAt(start)) >= 0) {
      start++;
    }
    while (end > start && EDGES.indexOf(folded.charAt(end - 1)) >= 0) {
      end--;
    }
    return folded.substring(start, end);
  }

  /** The first name of a place: of "CAMBRIDGE, Mass." it is "cambridge". */
  private static String city(String place) {
    return normal(place.split("[,(،]| [-–—/]", 2)[0]);
  }

  List<Measure> measures() {
    return List.of(
        Measure.of("presence-precision", presence.precision(), presence.gold()),
        Measure.of("presence-recall", presence.recall(), presence.gold()),
        Measure.of("presence", presence.f1(), presence.gold()),
        exact.measure("exact"),
        places.measure("places"),
        fullPlaces.measure("places-in-full"),
        sources.measure("sources"),
        sourcesWhereAny.measure("sources-where-any"),
        dates.measure("date"),
        datesWhereAny.measure("date-where-any"));
  }
}
