package org.lede.layout;

import java.util.EnumSet;
import java.util.Set;
import org.lede.layout.DatelinePart.Kind;
import org.lede.layout.DatelineStarts.Reason;

/** Gathers the clues for and against a run. */
final class DatelineEvidence {

  private static final int LITTLE = 40;
  private static final int PARAGRAPH = 80;
  private static final int HEADLINE = 140;
  private static final int DASH_WINDOW = 50;
  private static final int PROSE_WINDOW = 160;

  private final DatelineWords words;

  DatelineEvidence(DatelineWords words) {
    this.words = words;
  }

  /** The clues of a run that stands in a passage which ends at an offset. */
  Set<DatelineClue> of(String text, DatelineRun run, int end, Reason reason, boolean firstLine) {
    Set<DatelineClue> clues = EnumSet.of(DatelineClue.ALWAYS);
    places(text, run, clues);
    sources(run, clues);
    separator(text, run, end, clues);
    following(text, run, followingEnd(text, run, end), clues);
    position(reason, firstLine, clues);
    return clues;
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
        }
      }
    }
    if (place == null) {
      clues.add(DatelineClue.NO_PLACE);
    } else {
      place(text, place, clues);
    }
  }

  private static void place(String text, DatelinePart place, Set<DatelineClue> clues) {
    boolean capitals = isCapitals(text, place.start(), place.end());
    if (capitals) {
      clues.add(DatelineClue.CAPITALS);
    }
    if (place.known()) {
      clues.add(place.is(Kind.CITY) ? DatelineClue.KNOWN_CITY : DatelineClue.KNOWN_REGION_ALONE);
      return;
    }
    clues.add(DatelineClue.UNKNOWN_PLACE);
    if (capitals) {
      clues.add(DatelineClue.UNKNOWN_IN_CAPITALS);
    }
    if (text.substring(place.start(), place.end()).chars().anyMatch(Character::isSpaceChar)) {
      clues.add(DatelineClue.UNKNOWN_PLACE_OF_SEVERAL_WORDS);
    }
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

  private void separator(String text, DatelineRun run, int end, Set<DatelineClue> clues) {
    DatelineSeparator.Kind kind = run.separator().kind();
    clues.add(DatelineClue.valueOf(kind.name()));
    boolean unknown = clues.contains(DatelineClue.UNKNOWN_PLACE);
    DatelinePart last = run.parts().get(run.parts().size() - 1);
    if (kind == DatelineSeparator.Kind.COLON) {
      if (unknown) {
        clues.add(DatelineClue.COLON_AFTER_UNKNOWN);
      }
      if (followsProse(text, run.separator().after(), end)) {
        clues.add(DatelineClue.COLON_IN_PROSE_THAT_USES_IT);
      }
    } else if (kind == DatelineSeparator.Kind.LINE_END) {
      int length = followingEnd(text, run, end) - run.separator().after();
      if (clues.contains(DatelineClue.KNOWN_CITY)
          && !clues.contains(DatelineClue.KNOWN_QUALIFIER)
          && length >= PARAGRAPH) {
        clues.add(DatelineClue.KNOWN_CITY_ABOVE_PARAGRAPH);
      }
    } else if (kind == DatelineSeparator.Kind.COMMA) {
      if (clues.contains(DatelineClue.CAPITALS)
          && clues.contains(DatelineClue.KNOWN_QUALIFIER)
          && !clues.contains(DatelineClue.UNKNOWN_QUALIFIER)) {
        clues.add(DatelineClue.COMMA_AFTER_QUALIFIED);
      }
    } else if (kind == DatelineSeparator.Kind.STOP) {
      if (last.is(Kind.SOURCE) || last.is(Kind.REPORTER)) {
        clues.add(DatelineClue.STOP_AFTER_SOURCE);
      }
    } else if (kind == DatelineSeparator.Kind.NOTHING) {
      clues.add(
          last.enclosed() ? DatelineClue.NOTHING_AFTER_BRACKET : DatelineClue.NOTHING_AFTER_PLACE);
    }
  }

  /** Whether two words follow that are common in a language whose press closes runs with colons. */
  private boolean followsProse(String text, int from, int end) {
    int limit = Math.min(end, from + PROSE_WINDOW);
    int found = 0;
    for (int i = from; i < limit && found < 2; ) {
      int wordEnd = PlaceShape.wordEnd(text, i, limit);
      found += wordEnd > i && words.isProse(text, i, wordEnd) ? 1 : 0;
      i = Math.max(i + 1, wordEnd);
    }
    return found >= 2;
  }

  /** The words that follow a run on a line of its own stand on the next one. */
  private static int followingEnd(String text, DatelineRun run, int end) {
    int i = run.separator().after();
    if (i < end) {
      return end;
    }
    int limit = Math.min(text.length(), i + PROSE_WINDOW);
    while (i < limit && text.charAt(i) != '\n' && text.charAt(i) != '\r') {
      i++;
    }
    return i;
  }

  private static void following(String text, DatelineRun run, int end, Set<DatelineClue> clues) {
    int from = run.separator().after();
    if (end - from < LITTLE) {
      clues.add(DatelineClue.LITTLE_FOLLOWS);
    }
    if (isHeadline(text, from, end)) {
      clues.add(DatelineClue.HEADLINE_FOLLOWS);
    }
    if (from < end) {
      boolean lower = DatelineMarks.isLower(text.charAt(from)) && !hasCapital(text, from, end);
      clues.add(lower ? DatelineClue.LOWER_CASE_FOLLOWS : DatelineClue.SENTENCE_FOLLOWS);
    }
    if (isDoubtful(clues) && hasSecondDash(text, from, Math.min(end, from + DASH_WINDOW))) {
      clues.add(DatelineClue.SECOND_DASH_FOLLOWS);
    }
  }

  /** Whether the word is a name such as {@code eTrade}. */
  private static boolean hasCapital(String text, int from, int end) {
    int wordEnd = PlaceShape.wordEnd(text, from, Math.min(end, from + LITTLE));
    return text.substring(from, wordEnd).chars().anyMatch(Character::isUpperCase);
  }

  /** Whether a line is short, has no stop at its end and more text below it. */
  private static boolean isHeadline(String text, int from, int end) {
    int stop = DatelineMarks.skipBlanksBack(text, end, from);
    return stop > from
        && stop - from < HEADLINE
        && end < text.length()
        && !endsSentence(text.charAt(stop - 1));
  }

  private static boolean endsSentence(char c) {
    return DatelineMarks.isStop(c) || ".!?…\"”»'’:;)".indexOf(c) >= 0;
  }

  /** Nothing but a name: no agency, no date, no city in capitals that a word list knows. */
  private static boolean isDoubtful(Set<DatelineClue> clues) {
    boolean sure = clues.contains(DatelineClue.KNOWN_CITY) && clues.contains(DatelineClue.CAPITALS);
    return !sure
        && !clues.contains(DatelineClue.DATE)
        && !clues.contains(DatelineClue.KNOWN_AGENCY_ENCLOSED);
  }

  /** A dash with a blank on each side before the sentence ends: the first may open a remark. */
  private static boolean hasSecondDash(String text, int from, int end) {
    for (int i = from + 1; i + 1 < end; i++) {
      char c = text.charAt(i);
      if (c == '.' || c == '?' || c == '!') {
        return false;
      }
      if (DatelineMarks.isDash(c)
          && DatelineMarks.isBlank(text.charAt(i - 1))
          && DatelineMarks.isBlank(text.charAt(i + 1))) {
        return true;
      }
    }
    return false;
  }

  private static void position(Reason reason, boolean firstLine, Set<DatelineClue> clues) {
    switch (reason) {
      case HEAD -> {
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
