package org.lede.quotes.internal.sentence;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.lede.quotes.internal.scope.QuotableLine;
import org.lede.quotes.internal.scope.ReadingScope;

class TranscriptTest {

  /** The labels of the lines that have one. */
  private static List<String> labels(String... lines) {
    String text = String.join("\n", lines);
    return labelled(text).stream()
        .filter(line -> line.labelled() > line.start())
        .map(line -> text.substring(line.start(), line.labelled()))
        .toList();
  }

  private static List<QuotableLine> labelled(String text) {
    return Transcript.label(text, ReadingScope.wholeText(text));
  }

  @Test
  void twoVoicesThatTakeTurnsTwiceAreATranscript() {
    assertThat(
            labels("Floods", "KATE: Is it lost?", "RUTH: It is.", "KATE: Who pays?", "RUTH: We."))
        .containsExactly("KATE:", "RUTH:", "KATE:", "RUTH:");
  }

  @Test
  void oneVoiceOrOneTurnEachIsNone() {
    assertThat(labels("KATE: Is it lost?", "KATE: Who pays?", "KATE: When?", "KATE: How?"))
        .isEmpty();
    assertThat(labels("KATE: Is it lost?", "RUTH: It is.", "TOM: Who pays?", "ANN: We do."))
        .isEmpty();
  }

  @Test
  void labelsThatStandOnceAreVoicesIfOneHasAFullName() {
    assertThat(labels("ANN LEE: Is it lost?", "OLA VIK: It is.", "RUTH HOLL: Who pays?"))
        .containsExactly("ANN LEE:", "OLA VIK:", "RUTH HOLL:");
    assertThat(labels("ANN LEE: Is it lost?", "OLA VIK: It is.")).isEmpty();
  }

  @Test
  void aLabelThatStandsOnceInATranscriptIsNoVoice() {
    assertThat(
            labels("NOTE: It rained.", "Q: Is it lost?", "A: It is.", "Q: Who pays?", "A: We do."))
        .containsExactly("Q:", "A:", "Q:", "A:");
  }

  private static List<String> labelsWith(String label) {
    return labels(label + " One?", "RUTH: Two.", label + " Three?", "RUTH: Four.");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "ANN LEE:",
        "J. R. LEE:",
        "ANN-MARIE LEE:",
        "O'NEILL:",
        "O\u2019NEILL:",
        "KATE\uFF1A",
        "ABCDEFGHIJABCDEFGHIJABCDEFGHIJABCDEFGHI:",
      })
  void aLabelIsANameInCapitalsAndAColon(String label) {
    assertThat(labelsWith(label)).containsExactly(label, "RUTH:", label, "RUTH:");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Kate:",
        ":",
        "KATE",
        "KATE 2:",
        "KATE, RUTH:",
        "ABCDEFGHIJABCDEFGHIJABCDEFGHIJABCDEFGHIJ:",
      })
  void nothingElseIsALabel(String label) {
    assertThat(labelsWith(label)).isEmpty();
  }

  @Test
  void aLineThatEndsOnTheColonIsNoTurn() {
    assertThat(labels("KATE:", "RUTH: Two.", "KATE:", "RUTH: Four.")).isEmpty();
  }

  private static List<String> spoken(String line) {
    String text = line + "\nRUTH: Two.\nKATE: Three?\nRUTH: Four.\nKATE: Five?";
    return Transcript.spoken(text, labelled(text).get(0)).stream()
        .map(span -> text.substring(span.innerStart(), span.innerEnd()))
        .toList();
  }

  @Test
  void whatStandsBehindTheLabelIsSpoken() {
    assertThat(spoken("KATE: \u00A0Is it lost?")).containsExactly("Is it lost?");
    assertThat(spoken("KATE: \u2026")).isEmpty();
  }
}
