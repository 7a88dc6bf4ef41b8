package org.lede.entities.training;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.NavigableMap;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.lede.entities.Mentions;
import org.lede.internal.scope.Stretch;

class LinkScoresTest {

  /** Mentions at the places of the letters; the same letter is the same cluster. */
  private static NavigableMap<Stretch, Integer> clusters(String letters) {
    NavigableMap<Stretch, Integer> clusters = new TreeMap<>(Mentions.ORDER);
    for (int i = 0; i < letters.length(); i++) {
      if (letters.charAt(i) != ' ') {
        clusters.put(new Stretch(i, i + 1), (int) letters.charAt(i));
      }
    }
    return clusters;
  }

  @Test
  void whatIsAllRightScoresAHundred() {
    LinkScores scores = new LinkScores();
    scores.add(clusters("aabbc"), clusters("xxyyz"));
    assertThat(scores.pairwise()).isEqualTo(100);
    assertThat(scores.bCubed()).isEqualTo(100);
  }

  @Test
  void aLinkLeftOutCostsRecallAndAWrongOnePrecision() {
    LinkScores scores = new LinkScores();
    scores.add(clusters("aaab"), clusters("aaxx"));
    assertThat(scores)
        .hasToString("pairs P  50.0 R  33.3 F1  40.0   B-cubed P  75.0 R  66.7 F1  70.6");
  }

  @Test
  void aMissingMentionCountsEndToEndAlone() {
    LinkScores endToEnd = new LinkScores();
    endToEnd.add(clusters("aaa"), clusters("aa "));
    LinkScores common = new LinkScores();
    common.addCommon(clusters("aaa"), clusters("aa "));
    assertThat(endToEnd.pairwise()).isCloseTo(50, within(0.1));
    assertThat(common.pairwise()).isEqualTo(100);
  }
}
