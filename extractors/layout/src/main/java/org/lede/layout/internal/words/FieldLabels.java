package org.lede.layout.internal.words;

import java.util.List;
import org.lede.internal.text.Characters;
import org.lede.layout.internal.words.WordLists.Word;
import org.lede.words.PhraseMatcher;

/** The names of fields under which archives export an article: {@code Headline: Mill closed}. */
public final class FieldLabels {

  private static final FieldLabels ALL = new FieldLabels(WordLists.of("fields"));

  private final PhraseMatcher<List<Word>> headline;
  private final PhraseMatcher<List<Word>> place;

  private FieldLabels(WordLists lists) {
    headline = lists.phrases("headline");
    place = lists.phrases("place");
  }

  /** The labels of all languages. */
  public static FieldLabels all() {
    return ALL;
  }

  /** Where the headline begins that a label names; the start of the stretch if none does. */
  public int afterHeadlineLabel(CharSequence text, int start, int end) {
    return after(headline, text, start, end);
  }

  /** Where the place begins that a label names; the start of the stretch if none does. */
  public int afterPlaceLabel(CharSequence text, int start, int end) {
    return after(place, text, start, end);
  }

  private static int after(
      PhraseMatcher<List<Word>> labels, CharSequence text, int start, int end) {
    int label = labels.longestAt(text, start, end).map(PhraseMatcher.Match::end).orElse(end);
    int colon = Characters.skipBlanks(text, label, end);
    if (colon == end || !isColon(text.charAt(colon))) {
      return start;
    }
    int value = Characters.skipBlanks(text, colon + 1, end);
    return value == end ? start : value;
  }

  private static boolean isColon(char c) {
    return c == ':' || c == '\uFF1A';
  }
}
