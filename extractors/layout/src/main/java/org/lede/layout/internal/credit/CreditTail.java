package org.lede.layout.internal.credit;

import java.util.Optional;
import org.lede.internal.text.Characters;
import org.lede.layout.internal.words.Agencies;
import org.lede.layout.internal.words.Articles;
import org.lede.layout.internal.words.CreditWords;
import org.lede.layout.internal.words.NameScript;
import org.lede.layout.internal.words.NameShape;
import org.lede.layout.internal.words.NameWords;

/**
 * The unlabelled credit at the end of a line: {@code Ann Bell / AFP}, {@code EFE/ J. Ruiz}, {@code
 * The Associated Press}. Where the caption ends is told from sentence ends and glued words first;
 * without them a photographer has two names.
 */
record CreditTail(int start, int end, double strength) {

  private static final int MOST_CHARACTERS = 120;
  private static final int MOST_WORDS_OF_NAME = 4;
  private static final int MOST_WORDS_OF_AGENCY = 5;

  static Optional<CreditTail> find(CharSequence text, int start, int end) {
    int stop = end;
    while (stop > start
        && (text.charAt(stop - 1) == '.' || Characters.isBlank(text.charAt(stop - 1)))) {
      stop--;
    }
    if (stop == start) {
      return Optional.empty();
    }
    int notice = noticeStart(text, start, stop);
    return new Search(text, start, notice, notice < stop).run();
  }

  /** Name/Copyright 2024 The House: the notice is no name, but shows that one stands before it. */
  private static int noticeStart(CharSequence text, int start, int stop) {
    for (int i = Math.max(start + 1, stop - MOST_CHARACTERS); i < stop; i++) {
      if (text.charAt(i) == '/' && isNotice(text, i + 1, stop)) {
        return i;
      }
    }
    return stop;
  }

  private static boolean isNotice(CharSequence text, int from, int stop) {
    return CreditWords.all()
        .label(text, from, stop)
        .filter(label -> label.end() < stop && Character.isDigit(text.charAt(label.end())))
        .isPresent();
  }

  /** One search, from the end of the line back to where the names begin. */
  private static final class Search {
    private final Agencies agencies = Agencies.all();
    private final NameShape shape = NameShape.create();
    private final CharSequence text;
    private final int start;
    private final int floor;
    private final int end;

    private final boolean noticed;

    private Search(CharSequence text, int start, int end, boolean noticed) {
      this.text = text;
      this.start = start;
      this.end = end;
      this.noticed = noticed;
      this.floor = Math.max(start, end - MOST_CHARACTERS);
    }

    private Optional<CreditTail> run() {
      int first = noticed ? end : firstPartEnd();
      if (first < 0) {
        return plainAgency();
      }
      int from = nameStart(first);
      if (from < 0 || !fits(from)) {
        return plainAgency();
      }
      return Optional.of(new CreditTail(from, end, strength(from)));
    }

    private boolean fits(int from) {
      boolean agency = noticed || agencies.holdsAgency(text, from, end);
      boolean alone = from == start;
      return agency || (alone && bothNames(from));
    }

    private boolean bothNames(int from) {
      int slash = firstSlash(from);
      int right = Characters.skipBlanks(text, slash + 1, end);
      boolean left = shape.score(text, from, CreditWords.backOverBlanks(text, from, slash)) >= 0.6;
      return left || shape.score(text, right, end) >= 0.8;
    }

    private int firstSlash(int from) {
      int i = from;
      while (i < end && !isSlash(text.charAt(i))) {
        i++;
      }
      return i;
    }

    private double strength(int from) {
      boolean agency = noticed || agencies.holdsAgency(text, from, end);
      if (!agency || endsInInitials(from)) {
        return 0.4;
      }
      return from == start || clearStart(from) ? 0.85 : 0.75;
    }

    /** dpa/kra signs a report off and credits no photo. */
    private boolean endsInInitials(int from) {
      int i = end;
      while (i > from && Character.isLowerCase(text.charAt(i - 1))) {
        i--;
      }
      return i > from
          && end - i < 5
          && isSlash(text.charAt(i - 1))
          && !agencies.isAgency(text, i, end);
    }

    /** The end of the part before the first slash of the tail of capitalised parts, or -1. */
    private int firstPartEnd() {
      int found = -1;
      for (int i = end - 1; i >= floor && isTailPart(i); i--) {
        if (isSlash(text.charAt(i))) {
          found = i;
        }
      }
      return found;
    }

    /** Not past a sentence's end, a bracket, or a word without capital that is no via. */
    private boolean isTailPart(int i) {
      char c = text.charAt(i);
      if (Characters.isLineBreak(c) || ")(;:!?\u201D\"".indexOf(c) >= 0) {
        return false;
      }
      boolean wordStart = i == floor || Characters.separatesWords(text.charAt(i - 1));
      return !wordStart || !Character.isLowerCase(c) || isSmallWord(i);
    }

    private boolean isSmallWord(int i) {
      int stop = wordEnd(i);
      return agencies.endAt(text, i, end) > i
          || isInsideAgency(i)
          || CreditWords.end(CreditWords.all().separators, text, i, end) == stop
          || NameWords.all().particle(text, i, stop);
    }

    /** News Agency of Nigeria, news aktuell: a small word of an agency's name. */
    private boolean isInsideAgency(int i) {
      int from = i;
      for (int words = 0; words < MOST_WORDS_OF_AGENCY && from > floor; words++) {
        from = CreditWords.backOverBlanks(text, floor, from);
        while (from > floor
            && !Characters.separatesWords(text.charAt(from - 1))
            && !isSlash(text.charAt(from - 1))) {
          from--;
        }
        if (agencies.endAt(text, from, end) > i) {
          return true;
        }
      }
      return false;
    }

    private int wordEnd(int i) {
      int at = i;
      while (at < end && !Characters.separatesWords(text.charAt(at)) && !isSlash(text.charAt(at))) {
        at++;
      }
      return at;
    }

    private static boolean isSlash(char c) {
      return c == '/' || c == '|' || c == '\uFF0F';
    }

    /** Where the name before the first slash begins. */
    private int nameStart(int slash) {
      int stop = CreditWords.backOverBlanks(text, floor, slash);
      if (slash < end && isSentenceEnd(stop)) {
        return Characters.skipBlanks(text, slash + 1, end);
      }
      int best = -1;
      int from = stop;
      for (int count = 1; count <= MOST_WORDS_OF_NAME && from > floor; count++) {
        from = wordStart(CreditWords.backOverBlanks(text, floor, from));
        if (Character.isLowerCase(text.charAt(from)) && !isSmallWord(from)) {
          return best;
        }
        if (from == start || clearStart(from) || agencies.isAgency(text, from, stop)) {
          return from;
        }
        best = betterStart(best, from, count, stop);
      }
      return best;
    }

    /** The caption is a full sentence before a slash or bar. */
    private boolean isSentenceEnd(int stop) {
      return stop > start + 1
          && ".!?\u2026\u3002".indexOf(text.charAt(stop - 1)) >= 0
          && !Character.isUpperCase(text.charAt(stop - 2));
    }

    private int betterStart(int best, int from, int count, int stop) {
      if (count == 1) {
        return from;
      }
      boolean second = count == 2 && shape.score(text, from, stop) > 0.2;
      boolean given = shape.score(text, from, stop) >= 0.8;
      boolean initial = best == from || middleIsShort(from, stop);
      return second || given || initial ? from : best;
    }

    /** A name of three words whose middle is an initial: Edgar H. Clemente. */
    private boolean middleIsShort(int from, int stop) {
      int second = Characters.skipBlanks(text, wordEnd(from), stop);
      return second < stop
          && NameScript.isInitial(text, second, Math.max(second + 1, wordEnd(second)));
    }

    /** A word begins after a blank, or as a capital glued to the caption. */
    private int wordStart(int stop) {
      int i = stop;
      while (i > floor && !Characters.separatesWords(text.charAt(i - 1)) && !glued(i - 1)) {
        i--;
      }
      return Math.min(i, stop - 1);
    }

    /** Whether the caption was glued to what begins after a full stop. */
    private boolean glued(int before) {
      return before > floor + 2
          && before + 1 < end
          && ".!?".indexOf(text.charAt(before)) >= 0
          && Character.isLowerCase(text.charAt(before - 1))
          && Character.isLowerCase(text.charAt(before - 2))
          && Character.isUpperCase(text.charAt(before + 1));
    }

    private boolean clearStart(int from) {
      int before = CreditWords.backOverBlanks(text, start, from);
      return before > start
          && ".!?)\u2014\u2013|\u201D\"\u00BB".indexOf(text.charAt(before - 1)) >= 0
          && !abbreviated(before);
    }

    /** J. before a family name ends no sentence. */
    private boolean abbreviated(int stop) {
      return stop - 2 >= start
          && text.charAt(stop - 1) == '.'
          && Character.isUpperCase(text.charAt(stop - 2));
    }

    /** The Associated Press alone or after a sentence. */
    private Optional<CreditTail> plainAgency() {
      for (int i = Math.max(floor, end - 60); i < end; i++) {
        boolean open = i == start || clearStart(i) || (i > floor && glued(i - 1));
        int from = open ? Characters.skipBlanks(text, i, end) : end;
        if (open && from < end && agencies.isAgency(text, afterArticle(from), end)) {
          return Optional.of(new CreditTail(from, end, from == start ? 0.5 : 0.65));
        }
      }
      return Optional.empty();
    }

    private int afterArticle(int from) {
      int stop = CreditWords.end(Articles.all(), text, from, end);
      return Characters.skipBlanks(text, stop, end) < end
          ? Characters.skipBlanks(text, stop, end)
          : from;
    }
  }
}
