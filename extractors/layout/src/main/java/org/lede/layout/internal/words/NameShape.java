package org.lede.layout.internal.words;

import org.lede.internal.text.Characters;

/**
 * Says how much a stretch looks like one person's name, by the shape of its words first and by word
 * lists second, so that names of languages without a list are seen too.
 */
public final class NameShape {

  private static final int MOST_CHARACTERS = 60;
  private static final int MOST_WORDS = 6;

  private final NameWords words;

  private static final NameShape ALL = new NameShape(NameWords.all());

  private NameShape(NameWords words) {
    this.words = words;
  }

  /** A judge with the word lists of all languages. */
  public static NameShape create() {
    return ALL;
  }

  /** The one that all share, made when first needed: its words take longer to read than a page. */
  public static NameShape shared() {
    return Shared.INSTANCE;
  }

  private static final class Shared {
    static final NameShape INSTANCE = create();
  }

  /**
   * How much the stretch looks like a name, 0 to 1. Above 0.5 it is more likely a name than not,
   * above 0.7 it holds a common given name too.
   */
  public double score(CharSequence text, int start, int end) {
    if (start >= end || end - start > MOST_CHARACTERS) {
      return 0;
    }
    if (NameScript.isIdeographic(text.charAt(start))) {
      return ideographic(text, start, end);
    }
    Tally tally = new Tally();
    for (int at = start; at < end; ) {
      int stop = NameScript.wordEnd(text, at, end);
      if (!count(tally, text, at, stop)) {
        return 0;
      }
      at = Characters.skipBlanks(text, stop, end);
    }
    return tally.score();
  }

  /** What has been seen of the words of a stretch. */
  private static final class Tally {
    private int full;
    private int initials;
    private int particles;
    private int never;
    private int capitals;
    private int uncased;
    private boolean given;
    private boolean endsInParticle;

    private double score() {
      int all = full + initials + particles;
      if (full == 0 || all > MOST_WORDS || endsInParticle) {
        return 0;
      }
      double mixed = capitals > 0 && capitals < full ? 0.15 : 0;
      double base = bySize() - mixed - (given ? 0.2 : 0.4) * never + (given ? 0.25 : 0);
      return Math.max(0, Math.min(1, base));
    }

    private double bySize() {
      double sized =
          switch (full + initials) {
            case 1 -> 0.2;
            case 2 -> 0.65;
            case 3 -> 0.6;
            case 4 -> 0.45;
            default -> 0.2;
          };
      double sure = initials > 0 || particles > 0 ? sized + 0.1 : sized;
      return uncased > 0 ? sure - 0.2 : sure;
    }
  }

  private boolean count(Tally tally, CharSequence text, int start, int end) {
    if (words.suffix(text, start, end) && tally.full > 0) {
      return true;
    }
    tally.endsInParticle = false;
    if (NameScript.isInitial(text, start, end)) {
      tally.initials++;
      return true;
    }
    if (words.particle(text, start, end)) {
      tally.particles++;
      tally.endsInParticle = Character.isLowerCase(text.charAt(start));
      return true;
    }
    return countFull(tally, text, start, end);
  }

  private boolean countFull(Tally tally, CharSequence text, int start, int end) {
    if (!NameScript.isNameWord(text, start, end)) {
      return false;
    }
    boolean given = givenPart(text, start, end);
    tally.given |= tally.full == 0 && given;
    tally.never += !given && words.never(text, start, end) ? 1 : 0;
    tally.capitals += NameScript.isCapitals(text, start, end) ? 1 : 0;
    tally.uncased += NameScript.isUncased(text.charAt(start)) ? 1 : 0;
    tally.full++;
    return true;
  }

  /** Also the first half of Jean-Marie. */
  private boolean givenPart(CharSequence text, int start, int end) {
    int stop = start;
    while (stop < end && text.charAt(stop) != '-') {
      stop++;
    }
    return words.given(text, start, end) || words.given(text, start, stop);
  }

  private double ideographic(CharSequence text, int start, int end) {
    int letters = 0;
    int blanks = 0;
    for (int i = start; i < end; i++) {
      char c = text.charAt(i);
      if (c == NameScript.JAPANESE_OF) {
        return 0;
      }
      if (NameScript.isIdeographic(c)) {
        letters++;
      } else if (Characters.isBlank(c)) {
        blanks++;
      } else {
        return 0;
      }
    }
    boolean unfit = letters < 2 || letters > 5 || blanks > 1 || words.never(text, start, end);
    if (unfit || NameScript.isKatakana(text, start, end)) {
      return 0;
    }
    return words.surnameEnd(text, start, end) > start ? 0.65 : 0.35;
  }
}
