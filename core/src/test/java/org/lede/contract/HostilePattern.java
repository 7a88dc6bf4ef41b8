package org.lede.contract;

import java.util.List;
import java.util.function.IntFunction;

/**
 * A kind of text that is hard on readers, of any length. It is of one kind from beginning to end
 * (numbers have as many digits, lines are as long), so that twice as much of it is twice the work.
 *
 * @param name what it is
 * @param piece its pieces by their number, each at least one character long
 */
public record HostilePattern(String name, IntFunction<String> piece) {

  private static final int PRIME = 7919;
  private static final int MILLION = 1_000_000;

  /** The least number with six digits to the base of 36. */
  private static final long LEAST_OF_SIX = 60_466_176L;

  /** All kinds: what no article is, and what overloads a grammar. */
  public static List<HostilePattern> all() {
    return List.of(
        always("one line of letters", "a"),
        always("one line of words", "word "),
        new HostilePattern("one-word lines", i -> "word" + i % 977 + "\n"),
        always("opening marks", "\u201C"),
        always("opening marks and words", "\u201Ca "),
        always("unbalanced marks", "\"\u201C'a \u00AB\u201E) "),
        always("digits and colons", "12:3:"),
        always("unpaired surrogates", "\uD83D a\uDC00b "),
        always("letters under heaps of marks", "Z\u0300\u0301\u0302\u0303\u0304\u0305\u0306\u0307"),
        always("overrides of direction", "\u202Eabc\u202C\u2066 def\u2069 "),
        new HostilePattern(
            "log file",
            i ->
                "2025-03-14 06:%02d:%02d,%03d INFO [main] c.a.Job%d - took %d ms\n"
                    .formatted(i / 60 % 60, i % 60, i % 1000, i % 97, i * PRIME % 5000)),
        new HostilePattern(
            "source code",
            i ->
                "  if (a[%d] != null && b.get(\"k%d\") > %d) { return f(x, 'c'); }\n"
                    .formatted(MILLION + i, MILLION + i, MILLION + i)),
        new HostilePattern(
            "JSON",
            i ->
                "{\"id\": %d, \"name\": \"Ann %d\", \"at\": \"2025-03-14T06:40Z\"},"
                    .formatted(MILLION + i, MILLION + i)),
        new HostilePattern("base64", i -> letters(i) + (i % 12 == 11 ? "==\n" : "Qx+/")),
        always("bylines", "By Ann Lee and Tom Brown, correspondents\n"),
        always("one endless byline", "By Ann Lee and "),
        always("credits", "Photo: A/B (c) Ina Roth/AP "),
        always("datelines", "LONDON (AP) - "),
        always("brackets of agencies", "(AP) (Reuters) -- "),
        always("times", "3 May 2024, 10:00 "),
        new HostilePattern(
            "lines of times",
            i -> "Updated: %d May 2024, 10:%02d GMT\n".formatted(i % 28 + 1, i % 60)),
        always("reporters in ideographs", "\u8A18\u8005\u738B\u5C0F\u660E \u5831\u5C0E"),
        new HostilePattern("names", i -> "Ann L" + Integer.toString(i, 36) + "son, "),
        always("initials", "A. "),
        always("verbs of saying", "Ann Lee said that Lee said, "),
        always("quotations", "\"No,\" she said, \"yes,\" "),
        always("apostrophes", "the report's 'a "),
        always("empty lines", "\n \n\t\n"),
        new HostilePattern("a book", HostilePattern::verse));
  }

  private static HostilePattern always(String name, String piece) {
    return new HostilePattern(name, i -> piece);
  }

  /** Six letters and digits that look like any others. */
  private static String letters(int i) {
    return Long.toString(LEAST_OF_SIX + (long) i * PRIME * PRIME % (35 * LEAST_OF_SIX), 36);
  }

  private static String verse(int i) {
    String[] words = {"river", "wall", "king", "field", "harvest", "stone", "brother", "city"};
    return "%d:%d And the %s of the %s said unto the %s, Let us go up to the %s.\n"
        .formatted(
            i / 30 % 90 + 10,
            i % 30 + 10,
            words[i % 8],
            words[i / 8 % 8],
            words[((i * PRIME) >>> 6) & 7],
            words[((i * PRIME) >>> 9) & 7]);
  }

  /** A text of this kind. */
  public String of(int length) {
    StringBuilder text = new StringBuilder(length + 100);
    for (int i = 0; text.length() < length; i++) {
      text.append(piece.apply(i));
    }
    return text.substring(0, length);
  }

  @Override
  public String toString() {
    return name;
  }
}
