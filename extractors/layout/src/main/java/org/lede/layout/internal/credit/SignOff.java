package org.lede.layout.internal.credit;

import org.lede.Contributor;
import org.lede.internal.text.Characters;
import org.lede.layout.internal.words.CreditWords;

/**
 * Tells the agency that signs a report off ({@code ... within a week. — PTI}, {@code (Reuters)})
 * from the credit of a photo. Only an agency that stands alone after a sentence, without a label,
 * can be one; whether it is, the place of the line tells.
 */
public final class SignOff {

  private static final String STOPS =
      ".!?\u2026\u3002\uFF01\uFF1F\u0964\u06D4\u061F\u201D\"\u00BB\u2019'\u201C";
  private static final String BRACKETS = "(\uFF08[\u3010/";

  private SignOff() {}

  /** Whether a line may be a paragraph that its agency signs. */
  public static boolean mayBe(CharSequence text, ParsedCredit reading) {
    return !reading.labelled()
        && reading.names().stream().allMatch(SignOff::isOrganization)
        && reading.caption().filter(it -> endsSentence(text, it, reading)).isPresent()
        && isMarkedOff(text, reading);
  }

  /** Whether the credit says itself that it signs a report: (With inputs from PTI). */
  public static boolean isSure(CharSequence text, ParsedCredit reading) {
    ParsedCredit.Range credit = reading.credit();
    return CreditWords.end(CreditWords.all().signOffs, text, credit.start(), credit.end())
        > credit.start();
  }

  private static boolean isOrganization(ParsedCredit.Named name) {
    return name.kind() == Contributor.Kind.ORGANIZATION;
  }

  private static boolean endsSentence(
      CharSequence text, ParsedCredit.Range caption, ParsedCredit reading) {
    return caption.end() <= reading.credit().start()
        && STOPS.indexOf(text.charAt(caption.end() - 1)) >= 0;
  }

  /** In brackets, or after a dash. */
  private static boolean isMarkedOff(CharSequence text, ParsedCredit reading) {
    return isAfterDash(text, reading) || BRACKETS.indexOf(markBefore(text, reading)) >= 0;
  }

  /** Whether the agency stands behind a dash. */
  public static boolean isAfterDash(CharSequence text, ParsedCredit reading) {
    return Characters.isDash(markBefore(text, reading));
  }

  private static char markBefore(CharSequence text, ParsedCredit reading) {
    int from = reading.caption().map(ParsedCredit.Range::end).orElse(0);
    int to = CreditWords.backOverBlanks(text, from, reading.credit().start());
    return text.charAt(Math.max(from, to - 1));
  }
}
