package org.lede.spark;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.netpreserve.jwarc.WarcCompression;

class WetFileTest {

  private static final List<String> TEXTS = List.of("Über den Fluss\r\n", "", "המעבורת");

  private static byte[] wet(WarcCompression compression) throws IOException {
    return WetWriter.bytes("a", TEXTS, compression);
  }

  private static List<WetPage> pages(byte[] bytes) throws IOException {
    List<WetPage> pages = new ArrayList<>();
    try (WetFile file = new WetFile("a", new ByteArrayInputStream(bytes))) {
      file.forEachRemaining(pages::add);
    }
    return pages;
  }

  private static List<WetPage> pagesWith(String pattern, String replacement) throws IOException {
    String plain = new String(wet(WarcCompression.NONE), ISO_8859_1);
    String changed = plain.replaceFirst(pattern, replacement);
    assertThat(changed).isNotEqualTo(plain);
    return pages(changed.getBytes(ISO_8859_1));
  }

  @ParameterizedTest
  @EnumSource(
      value = WarcCompression.class,
      names = {"NONE", "GZIP"})
  void itsPagesAreItsConversionsInOrder(WarcCompression compression) throws IOException {
    List<WetPage> pages = pages(wet(compression));
    assertThat(pages).extracting(WetPage::text).isEqualTo(TEXTS);
    assertThat(pages).extracting(WetPage::url).first().isEqualTo("https://news.example/a/0");
    assertThat(pages).extracting(WetPage::retrieved).containsOnly("2025-03-15T08:00:00Z");
    assertThat(pages).extracting(WetPage::problem).containsOnlyNulls();
    assertThat(pages).extracting(WetPage::position).isSorted().doesNotHaveDuplicates();
  }

  @ParameterizedTest
  @EnumSource(
      value = WarcCompression.class,
      names = {"NONE", "GZIP"})
  void aFileCutShortGivesItsWholePagesAndAPageThatSaysSo(WarcCompression compression)
      throws IOException {
    byte[] whole = wet(compression);
    for (int length = 1; length < whole.length; length += 7) {
      List<WetPage> pages = pages(Arrays.copyOf(whole, length));
      List<WetPage> sound = pages.stream().filter(page -> page.problem() == null).toList();
      assertThat(sound).extracting(WetPage::text).isEqualTo(TEXTS.subList(0, sound.size()));
      assertThat(pages.size() - sound.size()).isLessThanOrEqualTo(1);
    }
    assertThat(pages(Arrays.copyOf(whole, whole.length / 2)))
        .last()
        .satisfies(page -> assertThat(page.text()).isNull())
        .satisfies(page -> assertThat(page.problem()).contains("cannot be read"));
  }

  @ParameterizedTest
  @EnumSource(
      value = WarcCompression.class,
      names = {"NONE", "GZIP"})
  void noFlippedByteMakesItThrowOrLoop(WarcCompression compression) throws IOException {
    byte[] whole = wet(compression);
    for (int at = 0; at < whole.length; at++) {
      byte[] flipped = whole.clone();
      flipped[at] ^= 0x15;
      assertThat(pages(flipped)).hasSizeLessThanOrEqualTo(TEXTS.size() + 1);
    }
  }

  @Test
  void whatIsNoWetFileIsOnePageThatSaysSo() throws IOException {
    assertThat(pages("<html>404</html>".getBytes(ISO_8859_1)))
        .singleElement()
        .satisfies(page -> assertThat(page.problem()).contains("invalid WARC record"));
    assertThat(pages(new byte[0])).isEmpty();
  }

  @Test
  void aRecordWithoutAddressOrWithAnOddDateIsAPage() throws IOException {
    assertThat(pagesWith("WARC-Target-URI: [^\r]*\r\n", ""))
        .hasSize(3)
        .first()
        .extracting(WetPage::url, WetPage::problem)
        .containsOnlyNulls();
    assertThat(pagesWith("(?s)(conversion.*?)?WARC-Date: [^\r]*\r\n(?=.*conversion)", "$1"))
        .hasSize(3);
  }

  @Test
  void aLengthThatIsNoNumberEndsTheFile() throws IOException {
    assertThat(pagesWith("Content-Length: 17", "Content-Length: xy"))
        .singleElement()
        .satisfies(page -> assertThat(Objects.requireNonNull(page.problem())).contains("\"xy\""));
  }

  @Test
  void aPageOfEndlessLengthIsNotTakenIntoMemory() throws IOException {
    assertThat(pagesWith("Content-Length: 17", "Content-Length: 99999999999"))
        .first()
        .extracting(WetPage::problem)
        .isEqualTo("longer than 16777216 bytes");
  }

  @Test
  void whatTheDiskDoesWrongIsThrownSoThatSparkTriesAgain() {
    InputStream broken =
        new InputStream() {
          @Override
          public int read() throws IOException {
            throw new IOException("disk");
          }

          @Override
          public int read(byte[] into, int offset, int length) throws IOException {
            throw new IOException("disk");
          }
        };
    assertThatThrownBy(() -> new WetFile("a", broken).hasNext())
        .isInstanceOf(UncheckedIOException.class)
        .hasMessageContaining("cannot read a");
  }
}
