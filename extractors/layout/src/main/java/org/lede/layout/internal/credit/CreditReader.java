package org.lede.layout.internal.credit;

import java.util.Optional;
import org.lede.internal.text.Characters;
import org.lede.layout.internal.credit.ParsedCredit.Range;
import org.lede.layout.internal.words.CreditWords;

/**
 * Splits a line under a photo into caption and credit. It takes prose that merely holds brackets or
 * names an agency for prose, and a page's copyright line for no credit.
 */
public final class CreditReader {

  private static final int MOST_CHARACTERS = 1500;

  /** A phrase of the page at the end of a line is no longer. */
  private static final int MAX_FURNITURE = 40;

  private final CreditWords words = CreditWords.all();

  private CreditReader() {}

  /** A reader for all languages. */
  public static CreditReader create() {
    return new CreditReader();
  }

  /** The one that all share, made when first needed: its words take longer to read than a page. */
  public static CreditReader shared() {
    return Shared.INSTANCE;
  }

  private static final class Shared {
    static final CreditReader INSTANCE = create();
  }

  /**
   * Reads a line, or a few adjacent ones, as caption and credit.
   *
   * @return empty if there is no credit in it
   */
  public Optional<ParsedCredit> read(CharSequence text, int start, int end) {
    int from = afterFurniture(text, Characters.skipBlanks(text, start, end), end);
    int to = beforeFurniture(text, from, CreditWords.backOverBlanks(text, from, end));
    if (from >= to || to - from > MOST_CHARACTERS) {
      return Optional.empty();
    }
    CreditLine line = new CreditLine(text, from, to);
    return line.leadingLabel()
        .or(line::bracket)
        .or(line::trailingLabel)
        .or(line::agencyTail)
        .or(line::wordTail)
        .filter(found -> !line.isNotice())
        .map(found -> reading(text, from, found));
  }

  /**
   * Reads a line of which the source of the page marks a stretch as the credit.
   *
   * @param start of the line
   * @param end of the line
   * @param marked what is marked, within the line
   */
  public ParsedCredit readMarked(CharSequence text, int start, int end, Range marked) {
    Range credit =
        read(text, marked.start(), marked.end())
            .filter(found -> found.caption().isEmpty())
            .map(ParsedCredit::credit)
            .orElse(marked);
    Optional<Range> before = caption(text, trimmed(text, start, marked.start()));
    return new ParsedCredit(
        before.or(() -> caption(text, trimmed(text, marked.end(), end))),
        credit,
        CreditNames.of(text, credit.start(), credit.end()),
        true,
        1);
  }

  private static Range trimmed(CharSequence text, int start, int end) {
    int from = start;
    while (from < end
        && !Character.isLetterOrDigit(text.charAt(from))
        && isJoint(text.charAt(from))) {
      from++;
    }
    return new Range(from, CreditWords.backOverBlanks(text, from, end));
  }

  /** What a page says of its pictures may be glued to the credit: Photo: Ina Roth/DPNShow more. */
  private int beforeFurniture(CharSequence text, int start, int end) {
    for (int i = Math.max(start + 1, end - MAX_FURNITURE); i < end; i++) {
      boolean opens =
          !Character.isLetterOrDigit(text.charAt(i - 1)) || Character.isUpperCase(text.charAt(i));
      if (opens && words.furniture.mayOpen(text, i, end) && isFurniture(text, i, end)) {
        return CreditWords.backOverBlanks(text, start, i);
      }
    }
    return end;
  }

  /** A word glued to the one before it hides that it begins here. */
  private boolean isFurniture(CharSequence text, int start, int end) {
    CharSequence rest = text.subSequence(start, end);
    return CreditWords.end(words.furniture, rest, 0, rest.length()) == rest.length();
  }

  private int afterFurniture(CharSequence text, int start, int end) {
    int stop = CreditWords.end(words.furniture, text, start, end);
    if (stop == start) {
      return start;
    }
    int i = Characters.skipBlanks(text, stop, end);
    return i < end && text.charAt(i) == ':' ? Characters.skipBlanks(text, i + 1, end) : i;
  }

  private ParsedCredit reading(CharSequence text, int from, CreditLine.Found found) {
    return new ParsedCredit(
        caption(text, found.caption().orElse(new Range(from, from))),
        found.credit(),
        CreditNames.of(text, found.credit().start(), found.credit().end()),
        found.labelled(),
        found.strength());
  }

  private Optional<Range> caption(CharSequence text, Range range) {
    int start = Characters.skipBlanks(text, range.start(), range.end());
    int label = CreditWords.end(words.captionLabels, text, start, range.end());
    if (label > start && label < range.end() && ":,\uFF1A".indexOf(text.charAt(label)) >= 0) {
      start = Characters.skipBlanks(text, label + 1, range.end());
    }
    int end = range.end();
    while (end > start && isJoint(text.charAt(end - 1))) {
      end--;
    }
    return end > start ? Optional.of(new Range(start, end)) : Optional.empty();
  }

  /** What stands between a caption and its credit. */
  private static boolean isJoint(char c) {
    return Characters.isBlank(c)
        || ",;|/-\u2013\u2014\u2022\uFF0F\uFF1D=\uFF5C([\u3001\uFF0C".indexOf(c) >= 0;
  }
}
