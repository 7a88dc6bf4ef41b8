package org.lede.words;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.lede.internal.text.Characters;

/**
 * A set of phrases, each with a value, that is found in running text at one look per character.
 *
 * <p>Matching ignores case, width, the kind of dash and apostrophe, the kind and number of blanks,
 * and invisible marks. A phrase that begins or ends with a letter or digit matches whole words
 * only; scripts written without blanks (Chinese, Japanese, Thai ...) need no word end.
 *
 * <pre>{@code
 * PhraseMatcher<Integer> months = PhraseMatcher.of(Map.of("May", 5, "May Day", 0));
 * months.longestAt("on MAY 3", 3, 8);  // Optional[Match[end=6, value=5]]
 * }</pre>
 *
 * @param <V> the type of the values
 */
public final class PhraseMatcher<V> {

  /**
   * A phrase found in a text.
   *
   * @param end UTF-16 offset after its last code unit
   * @param value what the phrase stands for
   * @param <V> the type of the value
   */
  public record Match<V>(int end, V value) {}

  private static final int ROOT = 0;
  private static final int NONE = -1;
  private static final int OPENINGS = 8192;

  /** No phrase ends at the root. */
  private static final long NOTHING_FOUND = 0;

  /** The bits of a number of a node: 16 million nodes are more than memory holds as objects. */
  private static final int NODE_BITS = 24;

  private static final int NODE_MASK = (1 << NODE_BITS) - 1;

  /**
   * Edges as an open hash table from (node, character) to node, both in one number, so that a step
   * costs one look into memory.
   */
  private long[] edges = new long[64];

  private int edgeCount;

  /** The nodes at which a phrase ends. */
  private final BitSet ends = new BitSet();

  private int nodeCount = 1;
  private final List<Optional<V>> values = new ArrayList<>(List.of(Optional.empty()));

  /**
   * The first two characters of the phrases, hashed: most offsets need no further look. A phrase of
   * one character stands for all pairs that it opens.
   */
  private final long[] openings = new long[OPENINGS / Long.SIZE];

  private PhraseMatcher() {}

  /**
   * A set of phrases. Of two phrases that fold to the same, either may stand.
   *
   * @param <V> the type of the values
   * @param phrases phrase to value; a blank phrase is passed over
   * @return the set
   * @throws NullPointerException if a phrase or value is null
   */
  public static <V> PhraseMatcher<V> of(Map<String, ? extends V> phrases) {
    PhraseMatcher<V> set = new PhraseMatcher<>();
    phrases.forEach(set::add);
    return set;
  }

  private void add(String phrase, V value) {
    Objects.requireNonNull(value, phrase);
    int node = ROOT;
    boolean blank = true;
    char first = Folding.NOTHING;
    int length = 0;
    int end = endOfLastWord(phrase);
    for (int i = 0; i < end; i++) {
      char c = Folding.fold(phrase.charAt(i));
      if (c == Folding.NOTHING || (c == ' ' && blank)) {
        continue;
      }
      blank = c == ' ';
      node = extend(node, c);
      length++;
      if (length == 1) {
        first = c;
      } else if (length == 2) {
        noteOpening(opening(first, c));
      }
    }
    if (length == 1) {
      noteOpening(opening(first, Folding.NOTHING));
    }
    if (node != ROOT) {
      values.set(node, Optional.of(value));
      ends.set(node);
    }
  }

  private static int endOfLastWord(String phrase) {
    int end = phrase.length();
    while (end > 0 && isBlankOrNothing(Folding.fold(phrase.charAt(end - 1)))) {
      end--;
    }
    return end;
  }

  private int extend(int node, char c) {
    int next = follow(node, c);
    if (next != NONE) {
      return next;
    }
    if (nodeCount > NODE_MASK) {
      throw new IllegalArgumentException("more phrases than one set can hold");
    }
    if (edgeCount * 2 >= edges.length) {
      grow();
    }
    values.add(Optional.empty());
    insert(key(node, c) << NODE_BITS | nodeCount);
    edgeCount++;
    return nodeCount++;
  }

  private void grow() {
    long[] old = edges;
    edges = new long[old.length * 2];
    for (long edge : old) {
      if (edge != 0) {
        insert(edge);
      }
    }
  }

  private void insert(long edge) {
    int slot = slot(edge >>> NODE_BITS);
    while (edges[slot] != 0) {
      slot = (slot + 1) & (edges.length - 1);
    }
    edges[slot] = edge;
  }

  private int follow(int node, char c) {
    long key = key(node, c);
    int slot = slot(key);
    long edge = edges[slot];
    while (edge != 0) {
      if (edge >>> NODE_BITS == key) {
        return (int) edge & NODE_MASK;
      }
      slot = (slot + 1) & (edges.length - 1);
      edge = edges[slot];
    }
    return NONE;
  }

  private static long key(int node, char c) {
    return ((long) node << 16) | c;
  }

  private int slot(long key) {
    long mixed = key * 0x9E3779B97F4A7C15L;
    return (int) (mixed >>> 40) & (edges.length - 1);
  }

  /**
   * The longest phrase that begins at an offset.
   *
   * @param text where to look
   * @param start UTF-16 offset at which the phrase begins
   * @param end UTF-16 offset before which it ends
   * @return the match; empty if no phrase begins there, or only inside a word
   */
  public Optional<Match<V>> longestAt(CharSequence text, int start, int end) {
    long found = find(text, start, end);
    return found == NOTHING_FOUND
        ? Optional.empty()
        : value(found).map(value -> new Match<>(endOf(found), value));
  }

  /**
   * The end of the longest phrase that begins at an offset, for those who need not its value.
   *
   * @param text where to look
   * @param start UTF-16 offset at which the phrase begins
   * @param end UTF-16 offset before which it ends
   * @return UTF-16 offset after the phrase; start if no phrase begins there, or only inside a word
   */
  public int endAt(CharSequence text, int start, int end) {
    long found = find(text, start, end);
    return found == NOTHING_FOUND ? start : endOf(found);
  }

  /** The node of the longest phrase and its end, as one number, so that nothing is allocated. */
  private long find(CharSequence text, int start, int end) {
    if (!mayOpen(text, start, end) || insideWord(text, start)) {
      return NOTHING_FOUND;
    }
    long best = NOTHING_FOUND;
    int node = ROOT;
    for (int i = start; i < end; ) {
      char c = Folding.fold(text.charAt(i));
      if (c == Folding.NOTHING && i > start) {
        i++;
        continue;
      }
      node = follow(node, c);
      if (node == NONE) {
        break;
      }
      i = c == ' ' ? skipBlanks(text, i, end) : i + 1;
      if (ends.get(node) && !insideWord(text, i)) {
        best = ((long) node << 32) | i;
      }
    }
    return best;
  }

  /**
   * Whether a phrase may begin at an offset, told from its first two characters.
   *
   * @param text where to look
   * @param start UTF-16 offset at which the phrase begins
   * @param end UTF-16 offset before which it ends
   * @return false if surely none does
   */
  public boolean mayOpen(CharSequence text, int start, int end) {
    if (start >= end) {
      return false;
    }
    char first = Folding.fold(text.charAt(start));
    char second = start + 1 < end ? Folding.fold(text.charAt(start + 1)) : Folding.NOTHING;
    return isNoted(opening(first, Folding.NOTHING))
        || (second == Folding.NOTHING && start + 1 < end)
        || isNoted(opening(first, second));
  }

  private static int opening(char first, char second) {
    return (first * 31 + second * 0x9E37) & (OPENINGS - 1);
  }

  private void noteOpening(int opening) {
    openings[opening / Long.SIZE] |= 1L << opening;
  }

  private boolean isNoted(int opening) {
    return (openings[opening / Long.SIZE] & (1L << opening)) != 0;
  }

  private static int endOf(long found) {
    return (int) found;
  }

  private Optional<V> value(long found) {
    return values.get((int) (found >>> 32));
  }

  /**
   * The value of a stretch of text that is a phrase from end to end.
   *
   * @param text where to look
   * @param start UTF-16 offset at which the phrase begins
   * @param end UTF-16 offset at which it ends
   * @return empty if the stretch is not a phrase of this set
   */
  public Optional<V> exactly(CharSequence text, int start, int end) {
    long found = find(text, start, end);
    return found != NOTHING_FOUND && endOf(found) == end ? value(found) : Optional.empty();
  }

  /**
   * Whether a stretch of text is a phrase from end to end.
   *
   * @param text where to look
   * @param start UTF-16 offset at which the phrase begins
   * @param end UTF-16 offset at which it ends
   * @return true if {@link #exactly} finds a value
   */
  public boolean has(CharSequence text, int start, int end) {
    return start < end && endAt(text, start, end) == end;
  }

  private static int skipBlanks(CharSequence text, int i, int end) {
    while (i < end && isBlankOrNothing(Folding.fold(text.charAt(i)))) {
      i++;
    }
    return i;
  }

  private static boolean isBlankOrNothing(char folded) {
    return folded == ' ' || folded == Folding.NOTHING;
  }

  /**
   * Whether an offset lies between two letters or digits of a script that puts blanks round words.
   */
  private static boolean insideWord(CharSequence text, int offset) {
    return offset > 0
        && offset < text.length()
        && isSpacedWordCharacter(text.charAt(offset - 1))
        && isSpacedWordCharacter(text.charAt(offset));
  }

  private static boolean isSpacedWordCharacter(char c) {
    return c < 0x80
        ? (c >= '0' && c <= '9') || (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z')
        : Character.isLetterOrDigit(c) && !Characters.isUnspaced(c) && !Characters.isHangul(c);
  }

  /** The number of nodes, for tests and the curious. */
  @Override
  public String toString() {
    return "PhraseMatcher["
        + nodeCount
        + " nodes, "
        + Arrays.stream(edges).filter(e -> e != 0).count()
        + " edges]";
  }
}
