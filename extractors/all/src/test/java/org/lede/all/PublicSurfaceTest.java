package org.lede.all;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.lede.golden.PublicSurface;
import org.lede.golden.Snapshot;

/**
 * The public types, and all else that a program can hold on to, of every artifact but Jackson's.
 */
class PublicSurfaceTest {

  @Test
  void itChangesByDecisionOnly() {
    List<String> now = PublicSurface.of(RuntimeClosure.ofThisProject());
    assertThat(now)
        .contains("module org.lede.core exports org.lede", "module org.lede.all")
        .contains("module org.lede.entities.model.en");
    assertThat(new Snapshot(Path.of("src/test/resources/api.txt")).differences(now)).isEmpty();
  }
}
