package org.lede.layout.internal.credit;

import java.util.Optional;
import org.lede.layout.internal.credit.CreditLine.Found;
import org.lede.layout.internal.words.CreditWords;

/** Tells the copyright notice of a page or a house from the credit of a photo. */
final class CreditNotice {

  private static final String SIGNS = "\u00A9(\uFF08";
  private final CreditWords words = CreditWords.all();
  private final CreditForm form = CreditForm.create();
  private final CharSequence text;
  private final int start;
  private final int end;

  CreditNotice(CharSequence text, int start, int end) {
    this.text = text;
    this.start = start;
    this.end = end;
  }

  /** © House. All rights reserved: the foot of a page, unless a slash tells of a photographer. */
  boolean isPageFoot() {
    boolean rights = false;
    int from = words.label(text, start, end).map(CreditWords.Label::end).orElse(start);
    for (int i = from; i < end; i++) {
      if (text.charAt(i) == '/') {
        return false;
      }
      boolean wordStart = i == start || !Character.isLetterOrDigit(text.charAt(i - 1));
      rights |= wordStart && CreditWords.end(words.rights, text, i, end) > i;
    }
    return rights;
  }

  /** A credit after © or Copyright counts if it names a person or an agency; a house is unsure. */
  Optional<Found> weighed(Found found, int label) {
    boolean sign = text.charAt(label) == '\u00A9';
    if (!(sign || opensCopyright(label)) || form.isSigned(text, found.credit())) {
      return Optional.of(found);
    }
    boolean house = sign && found.caption().isEmpty() && !form.isCompany(text, found.credit());
    return house
        ? Optional.of(new Found(found.caption(), found.credit(), true, 0.4))
        : Optional.empty();
  }

  private boolean opensCopyright(int at) {
    return words.copyright.endAt(text, at, end) > at;
  }

  /**
   * Whether a label is no label of its own: © in Copyright © House or 2026 © House, Photo in AP
   * Photo/Name.
   */
  boolean holds(int label) {
    int stop = CreditWords.backOverBlanks(text, start, label);
    if (stop == start) {
      return false;
    }
    return SIGNS.indexOf(text.charAt(label)) >= 0 ? afterCopyright(stop) : afterAgency(stop, label);
  }

  private boolean afterCopyright(int stop) {
    return Character.isDigit(text.charAt(stop - 1))
        || words.copyright.has(text, wordStart(stop), stop);
  }

  private int wordStart(int stop) {
    int i = stop;
    while (i > start && Character.isLetter(text.charAt(i - 1))) {
      i--;
    }
    return i;
  }

  private boolean afterAgency(int stop, int label) {
    int from = stop;
    while (from > start && Character.isUpperCase(text.charAt(from - 1))) {
      from--;
    }
    return stop < label && stop - from > 1 && stop - from < 5 && text.charAt(label) == 'P';
  }
}
