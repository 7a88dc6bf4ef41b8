package org.lede.layout.internal.dateline;

import java.util.Set;
import org.lede.internal.text.Characters;
import org.lede.layout.internal.dateline.DatelinePart.Kind;
import org.lede.layout.internal.time.TimeReader;

/** Gathers the clues in what closes a run and in the words that follow. */
final class DatelineEnding {

  private static final int LITTLE = 40;
  private static final int PARAGRAPH = 80;
  private static final int HEADLINE = 140;
  private static final int DASH_WINDOW = 50;
  private static final int PROSE_WINDOW = 160;

  private final DatelineWords words;

  DatelineEnding(DatelineWords words) {
    this.words = words;
  }

  /** Adds to the clues that the parts and the position of the run have given. */
  void addClues(String text, DatelineRun run, int end, Set<DatelineClue> clues) {
    clues.add(DatelineClue.valueOf(run.separator().kind().name()));
    DatelinePart last = run.parts().get(run.parts().size() - 1);
    switch (run.separator().kind()) {
      case COLON -> colon(text, run, end, clues);
      case DASH_TIGHT_RIGHT -> tightDash(text, run, clues);
      case LINE_END -> lineEnd(text, run, end, clues);
      case COMMA -> comma(clues);
      case STOP -> stop(run, last, clues);
      case NOTHING -> nothing(last, clues);
      default -> {}
    }
    following(text, run, followingEnd(text, run, end), clues);
  }

  /** {@code Graz –Im Park}: a blank was lost after the dash; a hyphen may join two names. */
  private static void tightDash(String text, DatelineRun run, Set<DatelineClue> clues) {
    boolean dash = text.charAt(run.separator().after() - 1) != '-';
    if (dash && clues.contains(DatelineClue.KNOWN_CITY)) {
      clues.add(DatelineClue.KNOWN_CITY_BEFORE_TIGHT_DASH);
    }
  }

  /**
   * {@code Thalgarh, March 30:} is a dateline whatever the place; {@code Monday, March 30:} none.
   */
  private static boolean isPlaceAndDate(String text, DatelineRun run) {
    DatelinePart place = run.parts().get(0);
    return place.is(Kind.CITY)
        && run.has(Kind.DATE)
        && TimeReader.shared().read(text, place.start(), place.end()).isEmpty()
        && TimeReader.shared().read(text, run.start(), run.end()).stream()
            .allMatch(time -> time.wholeStart() >= place.end());
  }

  private void colon(String text, DatelineRun run, int end, Set<DatelineClue> clues) {
    if (clues.contains(DatelineClue.AT_HEAD) && isPlaceAndDate(text, run)) {
      clues.add(DatelineClue.COLON_AFTER_PLACE_AND_DATE);
    }
    if (clues.contains(DatelineClue.UNKNOWN_PLACE)) {
      clues.add(DatelineClue.COLON_AFTER_UNKNOWN);
    }
    if (clues.contains(DatelineClue.HOUSE)) {
      clues.add(DatelineClue.COLON_AFTER_HOUSE);
    }
    if (clues.contains(DatelineClue.KNOWN_REGION_ALONE)) {
      clues.add(DatelineClue.COLON_AFTER_REGION);
    }
    if (followsProse(text, run.separator().after(), end)) {
      clues.add(DatelineClue.COLON_IN_PROSE_THAT_USES_IT);
    } else if (run.parts().size() == 1 && hasLowerCase(text, run)) {
      clues.add(DatelineClue.COLON_IN_OTHER_PROSE);
    }
  }

  private static boolean hasLowerCase(String text, DatelineRun run) {
    return text.substring(run.start(), run.end()).chars().anyMatch(Character::isLowerCase);
  }

  private static void lineEnd(String text, DatelineRun run, int end, Set<DatelineClue> clues) {
    int length = followingEnd(text, run, end) - run.separator().after();
    if (clues.contains(DatelineClue.KNOWN_QUALIFIER)) {
      clues.add(DatelineClue.LINE_END_AFTER_QUALIFIER);
    } else if (clues.contains(DatelineClue.KNOWN_CITY) && length >= PARAGRAPH) {
      clues.add(DatelineClue.KNOWN_CITY_ABOVE_PARAGRAPH);
    }
  }

  private static void comma(Set<DatelineClue> clues) {
    if (clues.contains(DatelineClue.CAPITALS)
        && clues.contains(DatelineClue.KNOWN_QUALIFIER)
        && !clues.contains(DatelineClue.UNKNOWN_QUALIFIER)) {
      clues.add(DatelineClue.COMMA_AFTER_QUALIFIED);
    }
  }

  private static void stop(DatelineRun run, DatelinePart last, Set<DatelineClue> clues) {
    if (last.is(Kind.SOURCE) || last.is(Kind.REPORTER)) {
      clues.add(DatelineClue.STOP_AFTER_SOURCE);
    } else if (last.is(Kind.DATE) && clues.contains(DatelineClue.KNOWN_CITY)) {
      clues.add(DatelineClue.STOP_AFTER_DATE);
    } else if (run.parts().size() == 1
        && clues.contains(DatelineClue.KNOWN_CITY)
        && clues.contains(DatelineClue.AT_HEAD)) {
      clues.add(DatelineClue.STOP_AFTER_KNOWN_CITY);
    }
  }

  private static void nothing(DatelinePart last, Set<DatelineClue> clues) {
    boolean apart = last.enclosed() || clues.contains(DatelineClue.DATE);
    clues.add(
        last.is(Kind.SOURCE) && last.known() && apart
            ? DatelineClue.NOTHING_AFTER_BRACKET
            : DatelineClue.NOTHING_AFTER_PLACE);
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
    while (i < limit && !Characters.isLineBreak(text.charAt(i))) {
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
      if (Characters.isDash(c)
          && DatelineMarks.isBlankInLine(text.charAt(i - 1))
          && DatelineMarks.isBlankInLine(text.charAt(i + 1))) {
        return true;
      }
    }
    return false;
  }
}
