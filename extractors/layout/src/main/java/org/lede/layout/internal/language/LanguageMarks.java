package org.lede.layout.internal.language;

import java.lang.Character.UnicodeScript;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.lede.layout.internal.words.WordLists;
import org.lede.words.Lexicon;
import org.lede.words.PhraseMatcher;

/**
 * What gives languages away: small words, sequences of letters, scripts; each with the languages
 * that it points to.
 */
final class LanguageMarks {

  private static final double WORD = 1;
  private static final double SEQUENCE = 0.2;
  private static final double LETTER_OF_SCRIPT = 0.2;

  /** Letters before are Latin, which no list names, as it tells no language from another. */
  private static final char FIRST_AFTER_LATIN = '\u0370';

  /** The edge of a word in a sequence. */
  private static final char EDGE = '_';

  /** Languages, by their place among those that have a list, and the points that each gets. */
  static final class Mark {

    private final int[] languages;
    private final double points;

    Mark(int[] languages, double points) {
      this.languages = languages;
      this.points = points;
    }

    void addTo(double[] all) {
      for (int language : languages) {
        all[language] += points;
      }
    }
  }

  private final PhraseMatcher<Mark> words;
  private final LetterSequences<Mark> sequences = new LetterSequences<>();
  private final Map<UnicodeScript, Mark> scripts = new EnumMap<>(UnicodeScript.class);

  private LanguageMarks(Map<String, Mark> words) {
    this.words = PhraseMatcher.of(words);
  }

  static LanguageMarks of(WordLists lists) {
    LanguageMarks marks = new LanguageMarks(marks(lists, "words", WORD));
    marks(lists, "letters", SEQUENCE).forEach(marks.sequences::put);
    marks(lists, "scripts", LETTER_OF_SCRIPT)
        .forEach((script, mark) -> marks.scripts.put(UnicodeScript.forName(script), mark));
    return marks;
  }

  private static Map<String, Mark> marks(WordLists lists, String section, double points) {
    Map<String, List<Integer>> byEntry = new LinkedHashMap<>();
    int language = 0;
    for (Lexicon lexicon : lists.byLanguage().values()) {
      for (String entry : lexicon.entries(section).keySet()) {
        byEntry.computeIfAbsent(entry, e -> new ArrayList<>()).add(language);
      }
      language++;
    }
    Map<String, Mark> marks = new LinkedHashMap<>();
    byEntry.forEach((entry, sharers) -> marks.put(entry, mark(sharers, points / sharers.size())));
    return marks;
  }

  private static Mark mark(List<Integer> languages, double points) {
    return new Mark(languages.stream().mapToInt(Integer::intValue).toArray(), points);
  }

  /** The small words. */
  PhraseMatcher<Mark> words() {
    return words;
  }

  /** Adds the points for the letters of a text and their sequences. */
  void addLetters(String text, double[] points) {
    String letters = edged(text);
    for (int i = 0; i < letters.length(); i++) {
      sequences.eachAt(letters, i, mark -> mark.addTo(points));
      addScript(letters.charAt(i), points);
    }
  }

  private void addScript(char letter, double[] points) {
    if (letter >= FIRST_AFTER_LATIN) {
      Mark script = scripts.get(UnicodeScript.of(letter));
      if (script != null) {
        script.addTo(points);
      }
    }
  }

  /** The words in small letters, one edge between them. */
  private static String edged(String text) {
    StringBuilder edged = new StringBuilder(text.length() + 2).append(EDGE);
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (isWordCharacter(c)) {
        edged.append(Character.toLowerCase(c));
      } else if (edged.charAt(edged.length() - 1) != EDGE) {
        edged.append(EDGE);
      }
    }
    return edged.append(EDGE).toString();
  }

  /** Whether a character belongs to a word: letters, and the signs that go with them. */
  static boolean isWordCharacter(char c) {
    if (c < 0x80) {
      return c == '\'' || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
    }
    return switch (Character.getType(c)) {
      case Character.UPPERCASE_LETTER,
          Character.LOWERCASE_LETTER,
          Character.TITLECASE_LETTER,
          Character.MODIFIER_LETTER,
          Character.OTHER_LETTER,
          Character.NON_SPACING_MARK,
          Character.COMBINING_SPACING_MARK ->
          true;
      default -> c == '\u2019' || c == '\u00B7' || c == '\u200C' || c == '\u00BF' || c == '\u00A1';
    };
  }
}
