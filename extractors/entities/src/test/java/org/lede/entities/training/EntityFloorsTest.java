package org.lede.entities.training;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.lede.entities.internal.finder.Models;
import org.lede.entities.internal.name.EntityType;
import org.lede.entities.internal.tagger.PerceptronNameFinder;

/** Every second article of the evaluation set with the shipped model, where the set is at hand. */
class EntityFloorsTest {

  private static final int EVERY = 2;

  @Test
  void noFigureIsBelowItsFloor() throws IOException {
    Path file =
        GoldDocument.file(Path.of(System.getProperty("lede.shared", "shared")), "eww-dev.jsonl");
    assumeTrue(
        Files.isRegularFile(file),
        "no evaluation set " + file + "; name its folder with -Dlede.shared=");
    List<GoldDocument> documents = GoldDocument.all(file);
    NameScores scores = new NameScores();
    PerceptronNameFinder finder = new PerceptronNameFinder(Models.of("en").orElseThrow());
    for (int i = 0; i < documents.size(); i += EVERY) {
      scores.add(documents.get(i), finder);
    }
    assertThat(scores.micro()).as(scores.toString()).isGreaterThan(77);
    assertThat(scores.f1(EntityType.PERSON)).as(scores.toString()).isGreaterThan(82);
    assertThat(scores.f1(EntityType.ORGANIZATION)).as(scores.toString()).isGreaterThan(66);
    assertThat(scores.f1(EntityType.LOCATION)).as(scores.toString()).isGreaterThan(79);
  }
}
