package org.lede.contract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class FuzzTextTest {

  static List<String> texts() {
    return HostileTexts.all();
  }

  @ParameterizedTest
  @MethodSource("texts")
  void everyTextComesBack(String text) {
    assertThat(FuzzText.of(FuzzText.bytes(text, 7, 9), 2)).isEqualTo(text);
  }

  @Test
  void strayBytesAreUnpairedSurrogates() {
    assertThat(FuzzText.of(new byte[] {'a', (byte) 0xFF, 'b', (byte) 0xC3}, 0))
        .isEqualTo("a\uDCFFb\uDCC3");
  }

  @Test
  void allBytesMakeAText() {
    for (int first = 0; first < 256; first++) {
      for (int second = 0; second < 256; second++) {
        byte[] bytes = {(byte) first, (byte) second, (byte) 0xBF, (byte) 0xBF};
        assertThat(FuzzText.of(bytes, 0)).isNotEmpty();
      }
    }
  }
}
