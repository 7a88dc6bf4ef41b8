package org.lede.layout.internal.language;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.lede.internal.numbers.IntByHash;

/**
 * Short sequences of letters, each with a value; all that begin at an offset are found at one look
 * per letter.
 */
final class LetterSequences<V> {

  private static final int ROOT = 0;
  private static final int NONE = -1;

  /** From a sequence and a letter to the sequence with that letter. */
  private final IntByHash longer = new IntByHash();

  private final List<Optional<V>> values = new ArrayList<>(List.of(Optional.empty()));

  void put(String sequence, V value) {
    int node = ROOT;
    for (int i = 0; i < sequence.length(); i++) {
      int next = longer.getOrDefault(key(node, sequence.charAt(i)), NONE);
      if (next == NONE) {
        next = values.size();
        values.add(Optional.empty());
        longer.put(key(node, sequence.charAt(i)), next);
      }
      node = next;
    }
    values.set(node, Optional.of(value));
  }

  /** Gives the value of every sequence that begins at an offset, the shortest first. */
  void eachAt(CharSequence letters, int start, Consumer<V> found) {
    int node = ROOT;
    for (int i = start; i < letters.length(); i++) {
      node = longer.getOrDefault(key(node, letters.charAt(i)), NONE);
      if (node == NONE) {
        return;
      }
      values.get(node).ifPresent(found);
    }
  }

  private static long key(int node, char letter) {
    return ((long) node << Character.SIZE) | letter;
  }
}
