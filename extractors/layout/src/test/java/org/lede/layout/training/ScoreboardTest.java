package org.lede.layout.training;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Reads all evaluation pages with the shipped model, where they are at hand. */
class ScoreboardTest {

  @Test
  void noMeasureIsBelowItsFloor() {
    Path shared = Path.of(System.getProperty("lede.shared", "shared"));
    assumeTrue(
        Files.isDirectory(shared.resolve("bench/structure/dev")),
        "no evaluation sets in " + shared + "; name their folder with -Dlede.shared=");
    Scoreboard board = Scoreboard.shipped(shared);
    assertThat(ScoreFloors.read().breaches(board.byName())).as(board.toString()).isEmpty();
  }

  @Test
  void aMeasureBelowItsFloorOrMissingIsNamed() {
    ScoreFloors floors =
        ScoreFloors.parse(List.of("# comment", "", "a b 70.0", "a c 60 # why", "a d 51"));
    assertThat(floors.breaches(Map.of("a b", 69.96, "a c", 60.0)))
        .containsExactly("a b is 69.96, below 70.0", "a d is not measured");
  }

  @Test
  void aLineThatIsNoFloorIsRefused() {
    assertThatThrownBy(() -> ScoreFloors.parse(List.of("headline 50")))
        .hasMessageContaining("headline 50");
    assertThatThrownBy(() -> ScoreFloors.parse(List.of("structure headline -2.0")))
        .hasMessageContaining("could catch a loss");
  }
}
