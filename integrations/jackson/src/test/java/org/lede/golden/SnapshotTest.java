package org.lede.golden;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SnapshotTest {

  @TempDir Path folder;

  @Test
  void whatWasAgreedOnIsNoDifference() throws Exception {
    Path file = Files.write(folder.resolve("agreed.txt"), List.of("a", "b"));
    assertThat(new Snapshot(file).differences(List.of("a", "b"))).isEmpty();
  }

  @Test
  void aLineLostAndALineMoreAreNamedWithTheWayToAcceptThem() throws Exception {
    Path file = Files.write(folder.resolve("agreed.txt"), List.of("a", "b"));
    assertThat(new Snapshot(file).differences(List.of("b", "c")))
        .hasSize(3)
        .startsWith("- a", "+ c")
        .last()
        .asString()
        .startsWith("to accept it");
  }
}
