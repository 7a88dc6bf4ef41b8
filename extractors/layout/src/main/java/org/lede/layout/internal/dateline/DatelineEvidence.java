package org.lede.layout.internal.dateline;

import java.util.EnumSet;
import java.util.Set;
import org.lede.layout.internal.dateline.DatelinePart.Kind;
import org.lede.layout.internal.dateline.DatelineStarts.Reason;
import org.lede.layout.internal.words.NameWords;

/** Gathers the clues for and against a run. */
final class DatelineEvidence {

  private static final int THREE = 3;

  private final DatelineEnding ending;

  DatelineEvidence(DatelineWords words) {
    ending = new DatelineEnding(words);
  }

  /** The clues of a run that stands in a span which ends at an offset. */
  Set<DatelineClue> of(String text, DatelineRun run, int end, Reason reason, boolean firstLine) {
    Set<DatelineClue> clues = EnumSet.of(DatelineClue.ALWAYS);
    places(text, run, clues);
    sources(run, clues);
    position(reason, firstLine, clues);
    if (reason == Reason.LABEL && isBehindColon(text, run.start())) {
      clues.add(DatelineClue.AFTER_LABEL_WITH_COLON);
    }
    ending.addClues(text, run, end, clues);
    return clues;
  }

  /** {@code Dateline: ARDEN}, as archives export it. */
  private static boolean isBehindColon(String text, int start) {
    int before = DatelineMarks.skipBlanksBack(text, start, 0);
    return before > 0 && DatelineMarks.isColon(text.charAt(before - 1));
  }

  private static void places(String text, DatelineRun run, Set<DatelineClue> clues) {
    DatelinePart place = null;
    for (DatelinePart part : run.parts()) {
      if (part.is(Kind.CITY) || part.is(Kind.REGION)) {
        if (place == null) {
          place = part;
        } else if (part.is(Kind.REGION)) {
          clues.add(part.known() ? DatelineClue.KNOWN_QUALIFIER : DatelineClue.UNKNOWN_QUALIFIER);
        } else {
          clues.add(DatelineClue.SEVERAL_PLACES);
          // Kleinlindow/Wien: one place that a list knows vouches for the others.
          place = part.known() && !place.known() ? part : place;
        }
      }
    }
    if (place == null) {
      clues.add(DatelineClue.NO_PLACE);
    } else {
      place(text, place, clues);
    }
    if (run.count(Kind.CITY) >= THREE) {
      clues.add(DatelineClue.THREE_PLACES);
    }
    if (clues.contains(DatelineClue.UNKNOWN_PLACE)
        && clues.contains(DatelineClue.UNKNOWN_QUALIFIER)) {
      clues.add(DatelineClue.UNKNOWN_QUALIFIER_OF_UNKNOWN);
    }
  }

  private static void place(String text, DatelinePart place, Set<DatelineClue> clues) {
    boolean capitals = isCapitals(text, place.start(), place.end());
    if (capitals) {
      clues.add(DatelineClue.CAPITALS);
    }
    if (place.known()) {
      if (capitals && place.is(Kind.CITY)) {
        clues.add(DatelineClue.KNOWN_CITY_IN_CAPITALS);
      }
      clues.add(place.is(Kind.CITY) ? DatelineClue.KNOWN_CITY : DatelineClue.KNOWN_REGION_ALONE);
      return;
    }
    clues.add(DatelineClue.UNKNOWN_PLACE);
    if (capitals) {
      clues.add(DatelineClue.UNKNOWN_IN_CAPITALS);
    }
    long blanks =
        text.substring(place.start(), place.end()).chars().filter(Character::isSpaceChar).count();
    if (blanks >= 1) {
      clues.add(DatelineClue.UNKNOWN_PLACE_OF_SEVERAL_WORDS);
    }
    if (blanks >= 2) {
      clues.add(DatelineClue.UNKNOWN_PLACE_OF_MANY_WORDS);
    }
    if (blanks >= 1 && opensWithGivenName(text, place)) {
      clues.add(DatelineClue.PERSON);
    }
  }

  /** Tom Falk - ...: whoever speaks or writes, unless a list knows the place. */
  private static boolean opensWithGivenName(String text, DatelinePart place) {
    int wordEnd = PlaceShape.wordEnd(text, place.start(), place.end());
    return NameWords.all().given(text, place.start(), wordEnd);
  }

  static boolean isCapitals(String text, int start, int end) {
    int upper = 0;
    for (int i = start; i < end; i++) {
      if (DatelineMarks.isLower(text.charAt(i))) {
        return false;
      }
      upper += DatelineMarks.isUpper(text.charAt(i)) ? 1 : 0;
    }
    return upper >= 2;
  }

  private static void sources(DatelineRun run, Set<DatelineClue> clues) {
    for (DatelinePart part : run.parts()) {
      switch (part.kind()) {
        case SOURCE -> clues.add(sourceClue(part));
        case DATE -> clues.add(DatelineClue.DATE);
        case REPORTER -> clues.add(DatelineClue.REPORTER);
        default -> {}
      }
    }
  }

  private static DatelineClue sourceClue(DatelinePart source) {
    if (source.known()) {
      return source.enclosed() ? DatelineClue.KNOWN_AGENCY_ENCLOSED : DatelineClue.KNOWN_AGENCY;
    }
    return source.enclosed() ? DatelineClue.UNKNOWN_SOURCE_ENCLOSED : DatelineClue.HOUSE;
  }

  private static void position(Reason reason, boolean firstLine, Set<DatelineClue> clues) {
    switch (reason) {
      case HEAD -> {
        clues.add(DatelineClue.AT_HEAD);
        if (firstLine) {
          clues.add(DatelineClue.FIRST_LINE);
        }
      }
      case LABEL -> clues.add(DatelineClue.AFTER_LABEL);
      case BYLINE -> clues.add(DatelineClue.AFTER_BYLINE);
      case SENTENCE -> clues.add(DatelineClue.AFTER_SENTENCE);
      case GAP -> clues.add(DatelineClue.AFTER_GAP);
      case WORDS -> clues.add(DatelineClue.AFTER_WORDS);
    }
    boolean within = reason == Reason.SENTENCE || reason == Reason.GAP;
    if (within && clues.contains(DatelineClue.UNKNOWN_PLACE)) {
      clues.add(DatelineClue.UNKNOWN_WITHIN_LINE);
    }
  }
}
