package org.lede.layout.internal.credit;

import java.util.Optional;
import org.lede.internal.text.Characters;
import org.lede.layout.internal.credit.ParsedCredit.Range;
import org.lede.layout.internal.words.CreditWords;
import org.lede.layout.internal.words.NameScript;

/** The ways in which one line can hold a credit, each tried on its own. */
final class CreditLine {

  /** A caption, if the line has one, and a credit. */
  record Found(Optional<Range> caption, Range credit, boolean labelled, double strength) {}

  private static final int MOST_OF_CREDIT = 200;
  private static final String OPENING = "([\uFF08\u3010\uFF3B";
  private static final String CLOSING = ")]\uFF09\u3011\uFF3D";

  private final CreditWords words = CreditWords.all();
  private final CreditForm form = CreditForm.create();
  private final CreditNotice notice;
  private final CharSequence text;
  private final int start;
  private final int end;

  CreditLine(CharSequence text, int start, int end) {
    this.text = text;
    this.start = start;
    this.end = end;
    this.notice = new CreditNotice(text, start, end);
  }

  /** Photo: X, Photo by X, © X, and X with a caption after it. */
  Optional<Found> leadingLabel() {
    int open = OPENING.indexOf(text.charAt(start)) >= 0 ? start + 1 : start;
    return words
        .label(text, Characters.skipBlanks(text, open, end), end)
        .filter(label -> !notice.isPageFoot())
        .flatMap(this::labelled)
        .flatMap(found -> notice.weighed(found, open));
  }

  /** Whether the line is a notice on all photos of a site, such as stands at the foot of pages. */
  boolean isNotice() {
    for (int i = start; i < end; i++) {
      if (wordStartsAt(i) && CreditWords.end(words.notices, text, i, end) > i) {
        return true;
      }
    }
    return false;
  }

  private Optional<Found> labelled(CreditWords.Label label) {
    Optional<Range> caption = captionAfter(label.end());
    int stop = caption.map(Range::start).orElse(end);
    int from = afterSecondLabel(label);
    return credit(from, cut(from, stop), label.sure())
        .map(found -> new Found(caption, found.credit(), true, found.strength()));
  }

  /** Copyright © X has two. */
  private int afterSecondLabel(CreditWords.Label label) {
    return words.label(text, label.end(), end).map(CreditWords.Label::end).orElse(label.end());
  }

  /** Image source, X Image caption, Y. */
  private Optional<Range> captionAfter(int from) {
    for (int i = from; i < end && i < from + MOST_OF_CREDIT; i++) {
      if (wordStartsAt(i) && CreditWords.end(words.captionLabels, text, i, end) > i) {
        return Optional.of(new Range(i, end));
      }
    }
    return Optional.empty();
  }

  /**
   * The end of a credit: before a second part of the line (Foto: A | Video: B) and before rights.
   */
  private int cut(int from, int stop) {
    int to = stop;
    for (int i = from; i < to; i++) {
      boolean bracket = CLOSING.indexOf(text.charAt(i)) >= 0 && !opensIn(from, i);
      boolean rights = wordStartsAt(i) && CreditWords.end(words.rights, text, i, to) > i;
      if (bracket || (rights && i > from) || (i > from && secondPart(i))) {
        to = i;
      }
    }
    return trimmed(from, to);
  }

  private boolean opensIn(int from, int to) {
    for (int i = from; i < to; i++) {
      if (OPENING.indexOf(text.charAt(i)) >= 0) {
        return true;
      }
    }
    return false;
  }

  private boolean secondPart(int i) {
    char c = text.charAt(i);
    if (c != '|' && c != ';' && c != '/' && c != ',' && c != '.') {
      return false;
    }
    int next = Characters.skipBlanks(text, i + 1, end);
    return next < end && (words.opensSecondPart(text, next, end) || (c == ';' && colonAfter(next)));
  }

  /** First published: 4.4.18 after a semicolon. */
  private boolean colonAfter(int from) {
    int i = from;
    while (i < end && i < from + 30 && Character.isLetter(text.charAt(i))) {
      i++;
    }
    return i < end && i > from && text.charAt(i) == ':';
  }

  private int trimmed(int from, int to) {
    int stop = CreditWords.backOverBlanks(text, from, to);
    while (stop > from
        && ";,|/-\u2013\u2014:.".indexOf(text.charAt(stop - 1)) >= 0
        && (text.charAt(stop - 1) != '.' || !form.keepsStop(text, from, stop))) {
      stop = CreditWords.backOverBlanks(text, from, stop - 1);
    }
    return stop;
  }

  private Optional<Found> credit(int from, int to, boolean sure) {
    if (to <= from || to - from > MOST_OF_CREDIT || form.isFooter(text, from, to)) {
      return Optional.empty();
    }
    double strength = form.labelled(text, from, to, sure);
    return strength <= 0
        ? Optional.empty()
        : Optional.of(new Found(Optional.empty(), new Range(from, to), true, strength));
  }

  /** Caption (Photo: X), Caption (X/AP), also with the last bracket lost. */
  Optional<Found> bracket() {
    int close = closing();
    int open = opening(close);
    if (open < start) {
      return close < end && end - start < 60 ? unlabelled(start, close) : Optional.empty();
    }
    int from = Characters.skipBlanks(text, open + 1, close);
    Optional<CreditWords.Label> label = words.label(text, from, close);
    Optional<Found> found =
        label.isPresent()
            ? credit(label.get().end(), cut(label.get().end(), close), true)
            : unlabelled(words.bareLabelEnd(text, from, close), close)
                .or(() -> afterSentence(open, from, close));
    return found
        .map(it -> label.isPresent() ? it : signed(it, open, close))
        .map(
            it ->
                new Found(
                    caption(captionEnd(it, open)), it.credit(), it.labelled(), it.strength()));
  }

  /** Where the caption before a bracket ends: before the photographer whose agency it holds. */
  private static int captionEnd(Found found, int open) {
    return Math.min(open, found.credit().start());
  }

  /** Ana Ruiz (EFE): the photographer before the bracket belongs to the credit. */
  private Found signed(Found found, int open, int close) {
    int from = SignedBefore.start(text, start, open);
    if (from == open) {
      return found;
    }
    int stop = close < end ? close + 1 : close;
    double strength = Math.max(found.strength(), form.signed(text, found.credit()));
    return new Found(found.caption(), new Range(from, stop), false, strength);
  }

  /** An unknown house after a full sentence: ... in May. (NPA) */
  private Optional<Found> afterSentence(int open, int from, int close) {
    int before = CreditWords.backOverBlanks(text, start, open);
    int name = SignedBefore.start(text, start, open);
    if (name < open && form.isSigner(text, start, name, open) && form.isOffice(text, from, close)) {
      return Optional.of(new Found(Optional.empty(), new Range(from, close), false, 0.6));
    }
    boolean ended = before == start || text.charAt(before - 1) == '.';
    double strength = before == start ? 0.4 : 0.5;
    return ended && form.isHouse(text, from, close)
        ? Optional.of(new Found(Optional.empty(), new Range(from, close), false, strength))
        : Optional.empty();
  }

  private Optional<Range> caption(int stop) {
    return stop > start ? Optional.of(new Range(start, stop)) : Optional.empty();
  }

  private Optional<Found> unlabelled(int from, int close) {
    int tail = form.withoutTail(text, from, close);
    int to = trimmed(from, tail);
    double strength = tail < close && to > from ? 0.7 : form.bracketed(text, from, to);
    return strength <= 0
        ? Optional.empty()
        : Optional.of(new Found(Optional.empty(), new Range(from, to), false, strength));
  }

  /** The last closing bracket, or the end of the line if the last bracket stays open. */
  private int closing() {
    int i = end;
    while (i > start && (text.charAt(i - 1) == '.' || Characters.isBlank(text.charAt(i - 1)))) {
      i--;
    }
    return i > start && CLOSING.indexOf(text.charAt(i - 1)) >= 0 ? i - 1 : end;
  }

  private int opening(int close) {
    int depth = 0;
    for (int i = close - 1; i >= Math.max(start, close - MOST_OF_CREDIT); i--) {
      if (CLOSING.indexOf(text.charAt(i)) >= 0) {
        if (close == end) {
          return -1;
        }
        depth++;
      } else if (OPENING.indexOf(text.charAt(i)) >= 0 && depth-- == 0) {
        return i;
      }
    }
    return -1;
  }

  /** Caption. Photo: X, also glued to the caption. */
  Optional<Found> trailingLabel() {
    for (int i = end - 1; i > start && i >= end - MOST_OF_CREDIT; i--) {
      if (mayOpenLabel(i)) {
        Optional<Found> found = trailingLabel(i);
        if (found.isPresent()) {
          return found;
        }
      }
    }
    return Optional.empty();
  }

  private Optional<Found> trailingLabel(int i) {
    if (!words.mayOpenLabel(text, i, end)) {
      return Optional.empty();
    }
    Optional<CreditWords.Label> label = labelAt(i);
    if (label.isEmpty()
        || notice.holds(i)
        || !(label.get().sure() || form.opensCredit(text, start, i))) {
      return Optional.empty();
    }
    int from = afterSecondLabel(label.get());
    return credit(from, cut(from, end), label.get().sure())
        .map(it -> new Found(caption(i), it.credit(), true, it.strength() - 0.02));
  }

  /** A label may be glued to the caption, whose last letter then hides that a word begins. */
  private Optional<CreditWords.Label> labelAt(int i) {
    if (!Character.isLetterOrDigit(text.charAt(i - 1))) {
      return words.label(text, i, end);
    }
    CharSequence rest = text.subSequence(i, end);
    return words
        .label(rest, 0, rest.length())
        .map(label -> new CreditWords.Label(i + label.end(), label.sure()));
  }

  /** A word begins here, or a capital after a small letter or a stop where blocks were glued. */
  private boolean mayOpenLabel(int i) {
    char c = text.charAt(i);
    char before = text.charAt(i - 1);
    if ("\u00A9\u24D2\u24B8(\uFF08".indexOf(c) >= 0) {
      return true;
    }
    if (!Character.isLetterOrDigit(before)) {
      return Character.isLetter(c);
    }
    return (Character.isUpperCase(c)
            && (Character.isLowerCase(before) || Character.isDigit(before) || endsCapitals(i)))
        || NameScript.isIdeographic(c);
  }

  /** A label glued to a word of capitals: ... of ACMEPhoto: Ina Roth. */
  private boolean endsCapitals(int i) {
    return i + 1 < end
        && Character.isUpperCase(text.charAt(i - 1))
        && Character.isLowerCase(text.charAt(i + 1));
  }

  private boolean wordStartsAt(int i) {
    return i == start || !Character.isLetterOrDigit(text.charAt(i - 1));
  }

  /** Caption. Name/AP, Name/AP, AP: a tail of names that ends in or begins with an agency. */
  Optional<Found> agencyTail() {
    return CreditTail.find(text, start, end)
        .map(
            tail ->
                new Found(
                    caption(tail.start()),
                    new Range(tail.start(), trimmed(tail.start(), tail.end())),
                    false,
                    tail.strength()));
  }

  /** Caption. Supplied; caption＝ＡＰ; Name / Name nuotr. */
  Optional<Found> wordTail() {
    return form.word(text, start, end)
        .map(word -> new Found(caption(word.start()), word, false, alone(word) ? 0.3 : 0.6));
  }

  /** Archive alone on a line is an entry of a menu too. */
  private boolean alone(Range word) {
    return word.start() == start;
  }
}
