package org.lede.layout.internal.words;

import java.util.List;
import org.lede.layout.internal.words.WordLists.Word;
import org.lede.text.Phrases;

/** The articles of all languages, as they stand before a name: the, der, le. */
public final class Articles {

  private static final Phrases<List<Word>> ALL = WordLists.of("bylines").phrases("articles");

  private Articles() {}

  public static Phrases<List<Word>> all() {
    return ALL;
  }
}
