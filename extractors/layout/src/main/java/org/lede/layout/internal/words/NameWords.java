package org.lede.layout.internal.words;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.lede.layout.internal.words.WordLists.Word;
import org.lede.words.PhraseMatcher;
import org.lede.words.SharedList;

/** The words that help to tell a person's name from other capitalised words. */
public final class NameWords {

  private static final NameWords ALL = new NameWords(WordLists.of("names").with(SharedList.NAMES));

  private final PhraseMatcher<List<Word>> given;
  private final PhraseMatcher<List<Word>> surnames;
  private final PhraseMatcher<List<Word>> particles;
  private final PhraseMatcher<List<Word>> suffixes;
  private final PhraseMatcher<List<Word>> honorifics;
  private final PhraseMatcher<List<Word>> never;
  private final Set<String> openings = new HashSet<>();

  private NameWords(WordLists lists) {
    given = lists.phrases("given");
    surnames = lists.phrases("surnames");
    particles = lists.phrases("particles");
    suffixes = lists.merged(List.of("suffixes", "generations"));
    honorifics = lists.phrases("honorifics");
    never = lists.phrases("never");
    lists.byLanguage().values().forEach(list -> openings.addAll(list.entries("openings").keySet()));
  }

  /** The words of all languages. */
  public static NameWords all() {
    return ALL;
  }

  /** Whether a word is a common given name of some language. */
  public boolean given(CharSequence text, int start, int end) {
    return given.has(text, start, end);
  }

  /** The end of a common family name that opens a stretch without blanks, or start if none does. */
  public int surnameEnd(CharSequence text, int start, int end) {
    return surnames.endAt(text, start, end);
  }

  /** Whether a capital may follow inside a name, as after Mc and Vander, in just these letters. */
  public boolean opening(String letters) {
    return openings.contains(letters);
  }

  /** Whether a word joins the parts of a name: van, de, bin. */
  public boolean particle(CharSequence text, int start, int end) {
    return particles.has(text, start, end);
  }

  /** Whether a word follows a name: Jr., III. */
  public boolean suffix(CharSequence text, int start, int end) {
    return suffixes.has(text, start, end);
  }

  /** Whether a word is a title before a name: Dr., Sir. */
  public boolean honorific(CharSequence text, int start, int end) {
    return honorifics.has(text, start, end);
  }

  /** Whether a word stands in menus and headlines but hardly in a name. */
  public boolean never(CharSequence text, int start, int end) {
    return never.has(text, start, end);
  }
}
