package org.lede.layout.internal.note;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.lede.internal.text.Characters;
import org.lede.layout.internal.words.WordLists;
import org.lede.layout.internal.words.WordLists.Word;
import org.lede.words.PhraseMatcher;

/** Reads how a line begins: as a correction, a note, a press contact, or the end of the text. */
public final class NoteReader {

  /** Brackets and stars that may stand before the words, or round the whole note. */
  private static final String OPENING = "([*_\u2014\u2013-\uFF08\u3010\uFF3B";

  /** What follows a label. */
  private static final String AFTER_LABEL = ":\uFF1A.\u2014\u2013-)]*_\uFF09\u3011\uFF3D";

  private final Map<NoteKind, PhraseMatcher<List<Word>>> words = new LinkedHashMap<>();

  private NoteReader() {
    WordLists lists = WordLists.of("notes");
    for (NoteKind kind : NoteKind.values()) {
      words.put(kind, lists.phrases(kind.section()));
    }
  }

  /** The one that all share, made when first needed. */
  public static NoteReader shared() {
    return Shared.INSTANCE;
  }

  private static final class Shared {
    static final NoteReader INSTANCE = new NoteReader();
  }

  /**
   * What a line says of the article.
   *
   * @return empty for a line that tells the article itself
   */
  public Optional<NoteKind> read(CharSequence text, int start, int end) {
    int from = afterOpening(text, start, end);
    for (Map.Entry<NoteKind, PhraseMatcher<List<Word>>> kind : words.entrySet()) {
      Optional<PhraseMatcher.Match<List<Word>>> match = kind.getValue().longestAt(text, from, end);
      if (match.isPresent() && (isPhrase(match.get()) || isLabel(text, match.get().end(), end))) {
        return Optional.of(kind.getKey());
      }
    }
    return Optional.empty();
  }

  private static int afterOpening(CharSequence text, int start, int end) {
    int i = start;
    while (i < end
        && (OPENING.indexOf(text.charAt(i)) >= 0 || Characters.isBlank(text.charAt(i)))) {
      i++;
    }
    return i;
  }

  private static boolean isPhrase(PhraseMatcher.Match<List<Word>> match) {
    return match.value().stream().anyMatch(word -> word.value().equals("phrase"));
  }

  /** A label is followed by a colon, a dash, or nothing. */
  private static boolean isLabel(CharSequence text, int from, int end) {
    int i = Characters.skipBlanks(text, from, end);
    return i == end || AFTER_LABEL.indexOf(text.charAt(i)) >= 0;
  }
}
