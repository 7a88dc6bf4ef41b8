package org.lede.layout.internal.dateline;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.lede.layout.internal.words.Places;
import org.lede.layout.internal.words.WordLists;
import org.lede.layout.internal.words.WordLists.Word;
import org.lede.words.Lexicon;
import org.lede.words.PhraseMatcher;
import org.lede.words.SharedList;

/** The words that datelines are built of, in all languages at once. */
final class DatelineWords {

  private final PhraseMatcher<List<Word>> cities;
  private final PhraseMatcher<List<Word>> regions;
  private final PhraseMatcher<List<Word>> agencies;
  private final PhraseMatcher<List<Word>> shortAgencies;
  private final PhraseMatcher<List<Word>> months;
  private final PhraseMatcher<List<Word>> joiners;
  private final PhraseMatcher<List<Word>> particles;
  private final PhraseMatcher<List<Word>> dateOpeners;
  private final PhraseMatcher<List<Word>> houseWords;
  private final PhraseMatcher<List<Word>> labels;
  private final PhraseMatcher<List<Word>> bylines;
  private final PhraseMatcher<List<Word>> prose;
  private final PhraseMatcher<List<Word>> desks;
  private final List<String> correspondents;
  private final List<String> reporters;
  private final List<String> ownPapers;
  private final List<String> ordinals;
  private final List<String> dateJoiners;

  private DatelineWords(WordLists agencies, WordLists words) {
    cities = Places.all().cities;
    regions = Places.all().regions;
    this.agencies = agencies.phrases("agencies");
    shortAgencies = agencies.merged(List.of("agencies", "short names"));
    months = words.phrases("months");
    joiners = words.phrases("joiners");
    particles = words.phrases("particles");
    dateOpeners = words.phrases("date openers");
    houseWords = words.phrases("house words");
    labels = words.phrases("labels");
    bylines = words.phrases("bylines");
    prose = words.phrases("prose");
    desks = words.phrases("desks");
    correspondents = entries(words, "correspondents");
    reporters = entries(words, "reporters");
    ownPapers = entries(words, "own papers");
    ordinals = entries(words, "ordinals");
    dateJoiners = entries(words, "date joiners");
  }

  static DatelineWords create() {
    return new DatelineWords(
        WordLists.of("agencies"), WordLists.of("datelines").with(SharedList.CALENDAR));
  }

  private static List<String> entries(WordLists lists, String section) {
    List<String> entries = new ArrayList<>();
    for (Lexicon lexicon : lists.byLanguage().values()) {
      entries.addAll(lexicon.entries(section).keySet());
    }
    return List.copyOf(entries);
  }

  Optional<PhraseMatcher.Match<List<Word>>> city(String text, int start, int end) {
    return cities.longestAt(text, start, end);
  }

  Optional<PhraseMatcher.Match<List<Word>>> region(String text, int start, int end) {
    return regions.longestAt(text, start, end);
  }

  boolean isCity(String text, int start, int end) {
    return cities.has(text, start, end);
  }

  boolean isRegion(String text, int start, int end) {
    return regions.has(text, start, end);
  }

  /** Whether one language, and not English, counts both the place and the region as its own. */
  boolean areNeighbours(String text, int start, int end, int regionStart, int regionEnd) {
    List<Word> place = cities.exactly(text, start, end).orElse(List.of());
    List<Word> region = regions.exactly(text, regionStart, regionEnd).orElse(List.of());
    return place.stream().noneMatch(word -> word.language().equals("en"))
        && place.stream()
            .anyMatch(p -> region.stream().anyMatch(r -> r.language().equals(p.language())));
  }

  /** The agency whose name begins here; short names count only where they stand apart. */
  Optional<Integer> agencyEnd(String text, int start, int end, boolean apart) {
    return (apart ? shortAgencies : agencies)
        .longestAt(text, start, end)
        .map(PhraseMatcher.Match::end);
  }

  boolean isAgency(String text, int start, int end) {
    return shortAgencies.has(text, start, end);
  }

  /** The month whose name begins here. */
  Optional<PhraseMatcher.Match<Integer>> month(String text, int start, int end) {
    return months
        .longestAt(text, start, end)
        .map(
            match ->
                new PhraseMatcher.Match<>(
                    match.end(), Integer.valueOf(match.value().get(0).value())));
  }

  Optional<Integer> joinerEnd(String text, int start, int end) {
    return joiners.longestAt(text, start, end).map(PhraseMatcher.Match::end);
  }

  Optional<Integer> dateOpenerEnd(String text, int start, int end) {
    return dateOpeners.longestAt(text, start, end).map(PhraseMatcher.Match::end);
  }

  Optional<Integer> bylineEnd(String text, int start, int end) {
    return bylines.longestAt(text, start, end).map(PhraseMatcher.Match::end);
  }

  boolean isParticle(String text, int start, int end) {
    return particles.has(text, start, end);
  }

  boolean isHouseWord(String text, int start, int end) {
    return houseWords.has(text, start, end);
  }

  boolean isLabel(String text, int start, int end) {
    return labels.has(text, start, end);
  }

  boolean isDesk(String text, int start, int end) {
    return desks.has(text, start, end);
  }

  boolean isProse(String text, int start, int end) {
    return prose.has(text, start, end);
  }

  /** What an outlet calls itself before its reporter, in Chinese. */
  List<String> ownPapers() {
    return ownPapers;
  }

  /** The endings that make an ordinal of a day. */
  List<String> ordinals() {
    return ordinals;
  }

  /** The small words between day, month and year. */
  List<String> dateJoiners() {
    return dateJoiners;
  }

  /** Labels such as {@code DAL NOSTRO INVIATO}, after which a place may follow without a blank. */
  List<String> correspondents() {
    return correspondents;
  }

  /** The titles that follow or precede a reporter's name in Chinese, Japanese and Korean runs. */
  List<String> reporters() {
    return reporters;
  }
}
