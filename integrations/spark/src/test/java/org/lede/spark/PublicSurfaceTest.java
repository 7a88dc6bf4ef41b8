package org.lede.spark;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.lede.golden.PublicSurface;
import org.lede.golden.Snapshot;

class PublicSurfaceTest {

  @Test
  void itChangesByDecisionOnly() {
    List<String> now = PublicSurface.ofClassPath(Path.of("target", "classes"));
    assertThat(now).anyMatch(line -> line.startsWith("org.lede.spark.LedeSpark : "));
    assertThat(new Snapshot(Path.of("src/test/resources/api.txt")).differences(now)).isEmpty();
  }
}
