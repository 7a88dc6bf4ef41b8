package org.lede.layout.internal.words;

import java.util.List;
import org.lede.layout.internal.words.WordLists.Word;
import org.lede.words.PhraseMatcher;

/** The articles of all languages, as they stand before a name: the, der, le. */
public final class Articles {

  private static final PhraseMatcher<List<Word>> ALL = WordLists.of("bylines").phrases("articles");

  private Articles() {}

  public static PhraseMatcher<List<Word>> all() {
    return ALL;
  }
}
