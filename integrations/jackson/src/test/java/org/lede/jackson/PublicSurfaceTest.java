package org.lede.jackson;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.lede.golden.PublicSurface;
import org.lede.golden.Snapshot;

class PublicSurfaceTest {

  @Test
  void itChangesByDecisionOnly() {
    List<String> now = PublicSurface.of(List.of(Path.of("target", "classes")));
    assertThat(now).contains("module org.lede.jackson exports org.lede.jackson");
    assertThat(new Snapshot(Path.of("src/test/resources/api.txt")).differences(now)).isEmpty();
  }
}
