package org.lede.entities.internal.tagger;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.lede.entities.internal.table.Hashes;
import org.lede.entities.internal.token.Document;
import org.lede.entities.internal.token.Words;
import org.lede.internal.numbers.IntByHash;

/**
 * Cuts back names of a headline that run into the words after them, where every long word has a
 * capital: {@code RUTH ADEYEMI LEAVES OSLO} begins with a name that the running text knows, and the
 * rest is nowhere a name in it.
 */
final class Overruns {

  private static final int LONG_WORD = 4;
  private static final int LONG_WORDS = 3;
  private static final int FULL_NAME = 2;
  private static final int LONGEST_NAME = 8;

  private final Words words;
  private final Map<Integer, String> known = new HashMap<>();
  private final IntByHash capitalised = new IntByHash(64);
  private final boolean[] headline;

  private Overruns(Words words) {
    this.words = words;
    this.headline = new boolean[words.document().sentences()];
  }

  /**
   * The names, of which some are shorter.
   *
   * @param names in the order of the text
   */
  static List<Name> cut(Words words, List<Name> names) {
    Overruns overruns = new Overruns(words);
    if (!overruns.findHeadlines()) {
      return names;
    }
    boolean[] loud = overruns.loudTokens();
    overruns.learn(names, loud);
    return names.stream().map(name -> loud[name.first()] ? overruns.cut(name) : name).toList();
  }

  private boolean findHeadlines() {
    boolean any = false;
    for (int s = 0; s < headline.length; s++) {
      headline[s] = isHeadline(s);
      any |= headline[s];
    }
    return any;
  }

  private boolean isHeadline(int sentence) {
    Document document = words.document();
    int longWords = 0;
    for (int i = document.firstToken(sentence); i < document.endToken(sentence); i++) {
      char first = document.text().charAt(document.start(i));
      if (Character.isLetter(first) && document.end(i) - document.start(i) >= LONG_WORD) {
        if (!Character.isUpperCase(first)) {
          return false;
        }
        longWords++;
      }
    }
    return longWords >= LONG_WORDS;
  }

  private boolean[] loudTokens() {
    Document document = words.document();
    boolean[] loud = new boolean[document.tokens()];
    for (int s = 0; s < headline.length; s++) {
      for (int i = document.firstToken(s); i < document.endToken(s); i++) {
        loud[i] = headline[s];
      }
    }
    return loud;
  }

  private void learn(List<Name> names, boolean[] loud) {
    for (int i = 0; i < loud.length; i++) {
      if (!loud[i] && words.isName(i)) {
        capitalised.put(words.lower(i), 1);
      }
    }
    for (Name name : names) {
      if (!loud[name.first()] && name.end() - name.first() >= FULL_NAME) {
        known.putIfAbsent(key(name.first(), name.end()), name.type());
      }
    }
  }

  private int key(int first, int end) {
    int key = 0;
    for (int i = first; i < end; i++) {
      key = Hashes.pair(key, words.lower(i));
    }
    return key;
  }

  private Name cut(Name name) {
    int longest = Math.min(name.end(), name.first() + LONGEST_NAME);
    for (int end = longest; end >= name.first() + FULL_NAME; end--) {
      String type = known.get(key(name.first(), end));
      if (type != null) {
        return isStrange(end, name.end()) ? new Name(name.first(), end, type) : name;
      }
    }
    return name;
  }

  /** Whether the running text has none of the words with a capital. */
  private boolean isStrange(int first, int end) {
    for (int i = first; i < end; i++) {
      if (capitalised.get(words.lower(i)) != IntByHash.NONE) {
        return false;
      }
    }
    return first < end;
  }
}
