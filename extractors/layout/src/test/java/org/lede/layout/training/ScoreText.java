package org.lede.layout.training;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.IntPredicate;
import java.util.stream.Collectors;

/**
 * Texts in the forms in which the structure bench compares them. {@link GoldText} serves training
 * and is laxer; this one gives the very numbers of the bench's own script.
 */
final class ScoreText {

  private static final String APOSTROPHES = "‘’‚‛′`´ʼ＇";
  private static final String QUOTES = "“”„‟″«»‹›「」『』";
  private static final String DASHES = "‐‑‒–—―−﹣－";

  private static final Set<String> BYLINE_OPENINGS =
      Set.of(
          "by", "von", "par", "por", "di", "da", "door", "av", "af", "text", "texte", "text:",
          "yazan");

  /** Words that say what a credit is, not whose it is. */
  private static final Set<String> CREDIT_LABELS =
      Set.of(
          ("photo photos photograph photographs photographer picture pictures image images credit"
                  + " credits courtesy via by source handout file foto fotos fotografie bild bilder"
                  + " quelle grafik crédit crédits photographie von par de por imagen imágenes fuente"
                  + " zdroj zdjęcie fot autor kilde kuva foto's kaynak фото photographed illustration"
                  + " copyright c tous droits réservés all rights reserved")
              .split(" "));

  private ScoreText() {}

  /** One kind of quote, dash and blank, no case. */
  static String fold(String text) {
    String normal = marks(Normalizer.normalize(marks(text), Normalizer.Form.NFKC));
    return withoutCase(normal).replaceAll("[\\s\\p{Z}\\x1C-\\x1F\\x85]+", " ").strip();
  }

  /** Upper case first: only that makes one of a sharp s and two of them. */
  private static String withoutCase(String text) {
    return text.toUpperCase(Locale.ROOT).toLowerCase(Locale.ROOT).replace('ς', 'σ');
  }

  private static String marks(String text) {
    StringBuilder folded = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      folded.append(mark(text.charAt(i)));
    }
    return folded.toString();
  }

  private static String mark(char c) {
    if (APOSTROPHES.indexOf(c) >= 0) {
      return "'";
    }
    if (QUOTES.indexOf(c) >= 0) {
      return "\"";
    }
    if (DASHES.indexOf(c) >= 0) {
      return "-";
    }
    return c == '…' ? "..." : String.valueOf(c);
  }

  /** Letters, digits and the marks on them: for finding a value inside a text. */
  static String squash(String text) {
    return only(fold(text), c -> isWordCharacter(c) || isMark(c));
  }

  /** A person's name without the "By" before it, accents and punctuation. */
  static String name(String text) {
    String folded = fold(text);
    int blank = folded.indexOf(' ');
    boolean opened =
        blank > 0
            && BYLINE_OPENINGS.contains(folded.substring(0, blank))
            && isWordCharacter(folded.codePointAt(blank + 1));
    String name = opened ? folded.substring(blank + 1) : folded;
    return only(Normalizer.normalize(name, Normalizer.Form.NFKD), ScoreText::isWordCharacter);
  }

  /** The words of a credit that tell whose picture it is. */
  static String credit(String text) {
    return tokens(text).stream()
        .filter(token -> !CREDIT_LABELS.contains(token))
        .collect(Collectors.joining(" "));
  }

  /** Words; single characters in Chinese, Japanese and Korean. */
  static List<String> tokens(String text) {
    String folded = fold(text);
    List<String> tokens = new ArrayList<>();
    int i = 0;
    while (i < folded.length()) {
      int end = tokenEnd(folded, i);
      if (end > i) {
        tokens.add(folded.substring(i, end));
      }
      i = Math.max(end, i + Character.charCount(folded.codePointAt(i)));
    }
    return tokens;
  }

  /** The end of the token that starts here, or the start if none does. */
  private static int tokenEnd(String text, int start) {
    if (isIdeograph(text.codePointAt(start))) {
      return start + 1;
    }
    int end = wordEnd(text, start);
    while (end > start && end < text.length() && "'.".indexOf(text.charAt(end)) >= 0) {
      int next = wordEnd(text, end + 1);
      if (next == end + 1) {
        break;
      }
      end = next;
    }
    return end;
  }

  private static int wordEnd(String text, int start) {
    int i = start;
    while (i < text.length() && isWordLetter(text.codePointAt(i))) {
      i += Character.charCount(text.codePointAt(i));
    }
    return i;
  }

  private static boolean isWordLetter(int c) {
    return isWordCharacter(c) && !isIdeograph(c);
  }

  private static boolean isIdeograph(int c) {
    return (c >= 0x2E80 && c <= 0x9FFF)
        || (c >= 0xAC00 && c <= 0xD7AF)
        || (c >= 0xF900 && c <= 0xFAFF)
        || (c >= 0xFF66 && c <= 0xFF9F);
  }

  /** Any letter and any number, fractions and raised digits included. */
  private static boolean isWordCharacter(int c) {
    int type = Character.getType(c);
    return Character.isLetterOrDigit(c)
        || type == Character.LETTER_NUMBER
        || type == Character.OTHER_NUMBER;
  }

  private static boolean isMark(int c) {
    int type = Character.getType(c);
    return type == Character.NON_SPACING_MARK
        || type == Character.COMBINING_SPACING_MARK
        || type == Character.ENCLOSING_MARK;
  }

  private static String only(String text, IntPredicate wanted) {
    return text.codePoints()
        .filter(wanted)
        .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
        .toString();
  }
}
