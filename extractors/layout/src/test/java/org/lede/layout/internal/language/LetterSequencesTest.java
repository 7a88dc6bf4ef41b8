package org.lede.layout.internal.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class LetterSequencesTest {

  @Test
  void allSequencesThatBeginAtAnOffsetAreFoundTheShortestFirst() {
    LetterSequences<String> sequences = new LetterSequences<>();
    List.of("s", "sch", "schu", "ch").forEach(sequence -> sequences.put(sequence, sequence));
    assertThat(at(sequences, "_schule", 1)).containsExactly("s", "sch", "schu");
    assertThat(at(sequences, "_schule", 2)).containsExactly("ch");
    assertThat(at(sequences, "_schule", 3)).isEmpty();
    assertThat(at(sequences, "_sc", 1)).containsExactly("s");
    assertThat(at(sequences, "_sc", 3)).isEmpty();
  }

  private static List<String> at(LetterSequences<String> sequences, String text, int start) {
    List<String> found = new ArrayList<>();
    sequences.eachAt(text, start, found::add);
    return found;
  }
}
