package org.lede.all;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.junit.jupiter.api.Test;
import org.lede.contract.Fuzzing;

/** The fuzz target, run over what failed once and over the texts that fuzzing begins with. */
class ReplayTest {

  @Test
  void whatFailedOnceAndEveryPieceOfAnExampleIsRead() throws IOException {
    assertThat(Fuzzing.inputs()).isNotEmpty().allSatisfy(ArticleFuzz::fuzzerTestOneInput);
  }
}
