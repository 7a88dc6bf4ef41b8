package org.lede.all;

import static org.assertj.core.api.Assertions.assertThatCode;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.lede.ArticleParser;
import org.lede.contract.HostilePattern;
import org.lede.contract.Slices;
import org.lede.contract.Stalls;
import org.lede.golden.GoldenArticle;

/** Long texts that are hard on readers; {@code LinearTime} reads longer ones and measures. */
class HostilePatternsTest {

  private static final int LONG = 24_000;
  private static final ArticleParser WHOLE = ArticleParser.discovered();

  static List<HostilePattern> patterns() {
    return HostilePattern.all();
  }

  @ParameterizedTest
  @MethodSource("patterns")
  void isReadInTime(HostilePattern pattern) {
    requireRead(pattern.of(LONG));
  }

  @ParameterizedTest
  @MethodSource("patterns")
  void isReadInTimeBehindNews(HostilePattern pattern) {
    requireRead(goldens().findFirst().orElseThrow() + pattern.of(LONG / 6));
  }

  @Test
  void aHundredThousandLinesOfOneWordAreReadInTime() {
    requireRead("word\n".repeat(100_000));
  }

  @Test
  void tenThousandOpeningMarksAreReadInTime() {
    requireRead("\u201C".repeat(10_000));
  }

  @Test
  void aMillionDigitsAndColonsAreReadInTime() {
    requireRead("12:3:".repeat(200_000));
  }

  @Test
  void prefixesAndSuffixesOfTheGoldensAreRead() {
    goldens().forEach(HostilePatternsTest::requireEveryPart);
  }

  private static Stream<String> goldens() {
    return GoldenArticle.all(Path.of("src/test/resources/golden")).stream()
        .map(golden -> golden.text().text());
  }

  /** Every one with {@code -Dlede.step=1}. */
  private static void requireEveryPart(String text) {
    int step = Integer.getInteger("lede.step", 37);
    for (int i = 0; i < text.length(); i += step) {
      requireRead(text.substring(0, i));
      requireRead(text.substring(i));
    }
  }

  private static void requireRead(String text) {
    assertThatCode(() -> Stalls.watch(text.length(), () -> Slices.check(text, WHOLE.parse(text))))
        .doesNotThrowAnyException();
  }
}
