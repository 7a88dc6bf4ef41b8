package org.lede.entities.internal.tagger;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.lede.entities.internal.name.EntityType;
import org.lede.entities.internal.table.Hashes;
import org.lede.entities.internal.token.Document;
import org.lede.entities.internal.token.Words;

/**
 * Makes the names of a document agree: the same words have the same type where one type is twice as
 * frequent as the other, and a name that was found once or twice is found wherever it stands.
 */
public final class Agreement {

  private static final int LONGEST_NAME = 8;
  private static final int SHORTEST_ALONE = 4;
  private static final int OFTEN = 2;
  private static final int TYPES = EntityType.values().length;

  private final Words words;
  private final Map<Integer, int[]> counts = new HashMap<>();

  private Agreement(Words words) {
    this.words = words;
  }

  public static List<Name> of(Words words, List<Name> names) {
    Agreement agreement = new Agreement(words);
    for (Name name : names) {
      agreement.counts(name)[type(name)]++;
    }
    return agreement.withRepetitions(names.stream().map(agreement::retyped).toList());
  }

  private static int type(Name name) {
    return EntityType.of(name.type()).orElseThrow().ordinal();
  }

  private int[] counts(Name name) {
    return counts.computeIfAbsent(key(name.first(), name.end()), key -> new int[TYPES]);
  }

  private int key(int first, int end) {
    int key = 0;
    for (int i = first; i < end; i++) {
      key = Hashes.pair(key, words.exact(i));
    }
    return key;
  }

  private Name retyped(Name name) {
    int[] seen = counts(name);
    int best = most(seen);
    boolean outvoted = seen[best] >= 2 * seen[type(name)];
    return outvoted ? new Name(name.first(), name.end(), word(best)) : name;
  }

  private static int most(int[] counts) {
    int best = 0;
    for (int type = 1; type < counts.length; type++) {
      best = counts[type] > counts[best] ? type : best;
    }
    return best;
  }

  private static String word(int type) {
    return EntityType.values()[type].word();
  }

  private List<Name> withRepetitions(List<Name> names) {
    List<Name> all = new ArrayList<>();
    int next = 0;
    Document document = words.document();
    for (int s = 0; s < document.sentences(); s++) {
      int i = document.firstToken(s);
      while (i < document.endToken(s)) {
        if (next < names.size() && names.get(next).first() == i) {
          all.add(names.get(next));
          i = names.get(next++).end();
        } else {
          int limit = next < names.size() ? names.get(next).first() : document.tokens();
          i = repetition(i, Math.min(limit, document.endToken(s)), all);
        }
      }
    }
    return all;
  }

  /** Adds the longest known name that begins at a token, and says where to go on. */
  private int repetition(int first, int limit, List<Name> to) {
    if (!words.isName(first)) {
      return first + 1;
    }
    for (int end = Math.min(limit, first + LONGEST_NAME); end > first; end--) {
      int[] seen = counts.getOrDefault(key(first, end), new int[TYPES]);
      if (isKnown(seen, first, end)) {
        to.add(new Name(first, end, word(most(seen))));
        return end;
      }
    }
    return first + 1;
  }

  /** One word alone must have been found often, for it may be a common word elsewhere. */
  private boolean isKnown(int[] seen, int first, int end) {
    int times = Arrays.stream(seen).sum();
    int length = words.document().end(first) - words.document().start(first);
    return end - first > 1 ? times > 0 : times >= OFTEN && length >= SHORTEST_ALONE;
  }
}
