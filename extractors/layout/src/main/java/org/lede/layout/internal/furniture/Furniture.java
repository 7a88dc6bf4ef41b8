package org.lede.layout.internal.furniture;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.lede.layout.internal.page.LineShape;
import org.lede.layout.internal.words.WordLists;
import org.lede.words.ExactPhrases;
import org.lede.words.Lexicon;
import org.lede.words.PhraseMatcher;

/**
 * Knows the wordings of page furniture in all languages: menus, share buttons, notices.
 *
 * <p>An entry of the word files is a whole line. One that ends in {@code *} is how a line begins,
 * one that opens with {@code *} how it ends. Its {@code #}, or a digit of its, stands for any
 * number. Bullets, arrows and stops round a line do not count, nor does case. A trail such as
 * {@code Home > Sport} is furniture when each of its steps is.
 */
public final class Furniture {

  /** Longer than any entry; what lies further in a line is not looked at. */
  private static final int REACH = 200;

  /** A line of prose is longer, and may begin like a short beginning by chance. */
  private static final int SHORT = 120;

  /** The length of a beginning that no prose shares. */
  private static final int TELLING = 15;

  private static final char ANY = '*';

  private final ExactPhrases<FurnitureKind> lines;
  private final PhraseMatcher<FurnitureKind> beginnings;
  private final PhraseMatcher<FurnitureKind> reversedEnds;

  private Furniture(Iterable<Lexicon> lexicons) {
    Map<String, FurnitureKind> whole = new LinkedHashMap<>();
    Map<String, FurnitureKind> first = new LinkedHashMap<>();
    Map<String, FurnitureKind> last = new LinkedHashMap<>();
    for (FurnitureKind kind : leastFirst()) {
      for (Lexicon lexicon : lexicons) {
        for (String entry : lexicon.entries(kind.section()).keySet()) {
          if (entry.charAt(entry.length() - 1) == ANY) {
            putLast(first, LineShape.ofBeginning(entry.substring(0, entry.length() - 1)), kind);
          } else if (entry.charAt(0) == ANY) {
            putLast(last, reversed(LineShape.of(entry.substring(1))), kind);
          } else {
            putLast(whole, LineShape.of(entry), kind);
          }
        }
      }
    }
    lines = ExactPhrases.of(whole);
    beginnings = PhraseMatcher.of(first);
    reversedEnds = PhraseMatcher.of(last);
  }

  /** A later entry replaces an earlier one, also one that differs from it in case only. */
  private static void putLast(
      Map<String, FurnitureKind> entries, String entry, FurnitureKind kind) {
    entries.remove(entry);
    entries.put(entry, kind);
  }

  /** The furniture of all languages that have a list. */
  static Furniture create() {
    return of(WordLists.of("furniture").byLanguage().values());
  }

  /** The one that all share, made when first needed: its words take longer to read than a page. */
  public static Furniture shared() {
    return Shared.INSTANCE;
  }

  private static final class Shared {
    static final Furniture INSTANCE = create();
  }

  /** The furniture of some lists. */
  static Furniture of(Iterable<Lexicon> lexicons) {
    return new Furniture(lexicons);
  }

  private static List<FurnitureKind> leastFirst() {
    List<FurnitureKind> kinds = new ArrayList<>();
    for (FurnitureKind kind : FurnitureKind.values()) {
      kinds.add(0, kind);
    }
    return kinds;
  }

  /**
   * What a line is.
   *
   * @param text where the line stands
   * @param start UTF-16 offset at which it begins
   * @param end UTF-16 offset at which it ends
   * @return empty if no word list knows it as furniture
   */
  public Optional<FurnitureKind> kindOf(CharSequence text, int start, int end) {
    if (end - start > REACH) {
      return edgeKind(
          LineShape.of(text, start, start + REACH), LineShape.of(text, end - REACH, end));
    }
    String line = LineShape.of(text, start, end);
    return lines
        .exactly(line, 0, line.length())
        .or(() -> edgeKind(line, line))
        .or(() -> trailKind(line));
  }

  private Optional<FurnitureKind> edgeKind(String head, String tail) {
    return beginnings
        .longestAt(head, 0, head.length())
        .filter(match -> match.end() >= TELLING || head.length() <= SHORT)
        .or(() -> reversedEnds.longestAt(reversed(tail), 0, tail.length()))
        .map(PhraseMatcher.Match::value);
  }

  /** The kind of the first step of a trail, if every step is furniture. */
  private Optional<FurnitureKind> trailKind(String line) {
    if (!LineShape.hasSeparator(line)) {
      return Optional.empty();
    }
    Optional<FurnitureKind> kind = Optional.empty();
    int steps = 0;
    int start = 0;
    for (int i = 0; i <= line.length(); i++) {
      if (i < line.length() && !LineShape.isSeparator(line.charAt(i))) {
        continue;
      }
      String step = LineShape.of(line, start, i);
      start = i + 1;
      if (step.isEmpty()) {
        continue;
      }
      Optional<FurnitureKind> stepKind = lines.exactly(step, 0, step.length());
      if (stepKind.isEmpty()) {
        return Optional.empty();
      }
      kind = kind.or(() -> stepKind);
      steps++;
    }
    return steps > 1 ? kind : Optional.empty();
  }

  private static String reversed(String s) {
    // Unit by unit: StringBuilder.reverse would keep surrogate pairs, which ends need not.
    char[] units = new char[s.length()];
    for (int i = 0; i < units.length; i++) {
      units[i] = s.charAt(units.length - 1 - i);
    }
    return new String(units);
  }
}
