package org.lede.layout.internal.byline;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.lede.layout.internal.words.Articles;
import org.lede.layout.internal.words.WordLists;
import org.lede.layout.internal.words.WordLists.Word;
import org.lede.words.PhraseMatcher;

/** The words of bylines in all languages. */
public final class BylineWords {

  private static final BylineWords ALL = new BylineWords();
  private static final int MOST_LETTERS_OF_ENDING = 20;

  /** The words that open a byline; the value says how surely: sure, plain or weak. */
  final PhraseMatcher<List<Word>> marks;

  /** Words that follow the name: 記者, 기자. */
  final PhraseMatcher<List<Word>> marksAfter;

  /** What opens the name of somebody who is not an author. */
  final PhraseMatcher<List<Word>> others;

  /** What kind of piece it is: Opinion, Ein Kommentar. */
  final PhraseMatcher<List<Word>> genres;

  /** The, Die, La before the name of an agency. */
  public final PhraseMatcher<List<Word>> articles;

  /** And, in its languages. */
  final PhraseMatcher<List<Word>> joiners;

  /** With, for, in: what follows is no author. */
  final PhraseMatcher<List<Word>> tails;

  /** Published, Follow, months: what ends a name though it has a capital. */
  private final PhraseMatcher<List<Word>> stops;

  final PhraseMatcher<List<Word>> roles;
  final PhraseMatcher<List<Word>> roleOpeners;
  final PhraseMatcher<List<Word>> desks;
  final PhraseMatcher<List<Word>> houses;
  private final List<String> roleEndings = new ArrayList<>();
  private final List<String> deskEndings = new ArrayList<>();

  private BylineWords() {
    WordLists bylines = WordLists.of("bylines");
    marks = bylines.phrases("marks");
    marksAfter = bylines.phrases("marks-after");
    others = bylines.phrases("others");
    genres = bylines.phrases("genres");
    articles = Articles.all();
    joiners = bylines.phrases("joiners");
    tails = bylines.phrases("tails");
    stops = bylines.phrases("stops");
    WordLists roleLists = WordLists.of("roles");
    roles = roleLists.phrases("roles");
    roleOpeners = roleLists.phrases("openers");
    WordLists deskLists = WordLists.of("desks");
    desks = deskLists.phrases("desks");
    houses = deskLists.phrases("houses");
    endings(roleLists, roleEndings);
    endings(deskLists, deskEndings);
  }

  private static void endings(WordLists lists, List<String> endings) {
    lists.byLanguage().values().forEach(list -> endings.addAll(list.entries("endings").keySet()));
  }

  /** The words of all languages. */
  public static BylineWords all() {
    return ALL;
  }

  /** The end of a role word that begins at an offset, or start if none does. */
  int roleEnd(CharSequence text, int start, int wordEnd, int end) {
    int listed = end(roles, text, start, end);
    return listed > start || !endsIn(roleEndings, text, start, wordEnd) ? listed : wordEnd;
  }

  /**
   * The end of words that end a name, or start if none begin here. What is a name too (May, June)
   * ends one only before a number.
   */
  int stopEnd(CharSequence text, int start, int end) {
    return stops
        .longestAt(text, start, end)
        .filter(found -> !onlyBeforeNumber(found.value()) || numberAt(text, found.end(), end))
        .map(PhraseMatcher.Match::end)
        .orElse(start);
  }

  /** Whether a word says with whom: with, mit, avec. */
  boolean isWith(CharSequence text, int start, int end) {
    return tails
        .longestAt(text, start, end)
        .filter(found -> found.end() == end && found.value().stream().anyMatch(BylineWords::isWith))
        .isPresent();
  }

  private static boolean isWith(Word entry) {
    return entry.value().equals("with");
  }

  private static boolean onlyBeforeNumber(List<Word> entries) {
    return entries.stream().allMatch(entry -> entry.value().equals("number"));
  }

  private static boolean numberAt(CharSequence text, int start, int end) {
    int i = start;
    while (i < end && !Character.isLetterOrDigit(text.charAt(i)) && i < start + 3) {
      i++;
    }
    return i < end && Character.isDigit(text.charAt(i));
  }

  /** Whether a word names a desk, alone (Newsroom) or as its last part (Sportredaktion). */
  boolean isDesk(CharSequence text, int start, int end) {
    return desks.has(text, start, end) || endsIn(deskEndings, text, start, end);
  }

  /** The end of a phrase at an offset, or start if there is none. */
  static int end(PhraseMatcher<List<Word>> phrases, CharSequence text, int start, int end) {
    return phrases.endAt(text, start, end);
  }

  /** How surely a mark opens a byline. */
  Optional<PhraseMatcher.Match<List<Word>>> mark(CharSequence text, int start, int end) {
    return marks.longestAt(text, start, end);
  }

  private static boolean endsIn(List<String> endings, CharSequence text, int start, int end) {
    if (end - start > 2 * MOST_LETTERS_OF_ENDING) {
      return false;
    }
    for (String ending : endings) {
      if (regionMatches(text, end - ending.length(), start, ending)) {
        return true;
      }
    }
    return false;
  }

  private static boolean regionMatches(CharSequence text, int from, int start, String ending) {
    if (from <= start) {
      return false;
    }
    for (int i = 0; i < ending.length(); i++) {
      if (Character.toLowerCase(text.charAt(from + i)) != ending.charAt(i)) {
        return false;
      }
    }
    return true;
  }
}
