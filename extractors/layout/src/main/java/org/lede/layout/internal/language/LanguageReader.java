package org.lede.layout.internal.language;

import java.text.Normalizer;
import java.util.List;
import java.util.Optional;
import org.lede.layout.internal.words.WordLists;
import org.lede.words.PhraseMatcher;
import org.lede.words.SharedList;

/**
 * Tells in which language a text is written.
 *
 * <p>Each language of the word files {@code <lang>/words.txt} gathers points: for its small words,
 * its letters and endings, and the letters of its script. A word that several languages share is
 * worth as much less to each. The language with the most points is the text's.
 */
public final class LanguageReader {

  /**
   * The language of a text.
   *
   * @param tag its BCP 47 tag
   * @param confidence between 0 and 1, from the lead over the runner-up and the amount of evidence
   * @param runnerUp the language that comes next, empty if no other has any points
   */
  public record Verdict(String tag, double confidence, Optional<String> runnerUp) {}

  /** More text does not change the verdict. */
  private static final int ENOUGH = 4000;

  private static final int LONGEST_WORD = 24;
  private static final double LEAST_POINTS = 0.5;

  private final List<String> languages;
  private final LanguageMarks marks;
  private final KanaRule kana;

  private LanguageReader(List<String> languages, WordLists lists) {
    this.languages = languages;
    this.marks = LanguageMarks.of(lists);
    this.kana = new KanaRule(lists);
  }

  /** A reader that knows all languages that have a list. */
  public static LanguageReader create() {
    WordLists lists = WordLists.of("words").with(SharedList.SMALL_WORDS);
    List<String> languages = List.copyOf(lists.byLanguage().keySet());
    return new LanguageReader(languages, lists);
  }

  /** The one that all share, made when first needed: its words take longer to read than a page. */
  public static LanguageReader shared() {
    return Shared.INSTANCE;
  }

  private static final class Shared {
    static final LanguageReader INSTANCE = create();
  }

  /** The languages that this reader tells apart. */
  List<String> languages() {
    return languages;
  }

  /** The language of a whole text; empty if it gives no sign of any. */
  public Optional<Verdict> read(CharSequence text) {
    return read(List.of(text));
  }

  /** The language of a text in several stretches; empty if they give no sign of any. */
  public Optional<Verdict> read(Iterable<? extends CharSequence> stretches) {
    double[] points = new double[languages.size()];
    KanaRule.Count count = new KanaRule.Count();
    int left = ENOUGH;
    for (CharSequence stretch : stretches) {
      String text = composed(stretch, left);
      left -= text.length();
      addWords(text, points);
      marks.addLetters(text, points);
      count.add(text);
    }
    kana.apply(count, points);
    return verdict(points);
  }

  private static String composed(CharSequence stretch, int left) {
    return Normalizer.normalize(
        stretch.subSequence(0, Math.min(stretch.length(), Math.max(left, 0))), Normalizer.Form.NFC);
  }

  private void addWords(String text, double[] points) {
    int i = 0;
    while (i < text.length()) {
      Optional<PhraseMatcher.Match<LanguageMarks.Mark>> word =
          marks.words().longestAt(text, i, Math.min(i + LONGEST_WORD, text.length()));
      word.ifPresent(match -> match.value().addTo(points));
      i = afterWord(text, word.map(PhraseMatcher.Match::end).orElse(i + 1));
    }
  }

  /** Where the next word may begin: after the letters that follow. */
  private static int afterWord(String text, int offset) {
    int i = offset;
    if (i < text.length() && Character.isLetter(text.charAt(i - 1))) {
      while (i < text.length() && LanguageMarks.isWordCharacter(text.charAt(i))) {
        i++;
      }
    }
    return i;
  }

  private Optional<Verdict> verdict(double[] points) {
    int first = best(points, -1);
    if (points[first] < LEAST_POINTS) {
      return Optional.empty();
    }
    int second = best(points, first);
    Optional<String> runnerUp =
        points[second] > 0 ? Optional.of(languages.get(second)) : Optional.empty();
    return Optional.of(
        new Verdict(languages.get(first), confidence(points[first], points[second]), runnerUp));
  }

  private static int best(double[] points, int without) {
    int best = without == 0 ? 1 : 0;
    for (int i = 0; i < points.length; i++) {
      if (i != without && points[i] > points[best]) {
        best = i;
      }
    }
    return best;
  }

  /** Half the points of the leader as a lead is beyond doubt, if there are enough of them. */
  private static double confidence(double first, double second) {
    double lead = Math.min(1, 2 * (first - second) / first);
    double evidence = first / (first + 1);
    return (0.3 + 0.7 * lead) * evidence;
  }
}
