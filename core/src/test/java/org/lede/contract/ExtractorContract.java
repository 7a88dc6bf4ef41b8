package org.lede.contract;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.TimeZone;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.lede.Article;
import org.lede.ArticleParser;
import org.lede.spi.Extractor;
import org.lede.text.Passage;

/**
 * What every extractor must hold to. Extend it and name your extractor; the test-jar of core
 * carries it.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
public abstract class ExtractorContract {

  private static final Duration PATIENCE = Duration.ofSeconds(20);

  /** The extractor under test; the same each time it is asked for. */
  protected abstract Extractor extractor();

  private ArticleParser alone() {
    return ArticleParser.builder().extractor(extractor()).build();
  }

  Stream<String> texts() {
    return Stream.concat(SampleTexts.all().stream(), HostileTexts.all().stream());
  }

  @ParameterizedTest
  @MethodSource("texts")
  void worksAloneOnAnyTextAndEveryPassageIsTheExactSlice(String text) {
    Article article = alone().parse(text);
    assertThat(article.diagnostics()).noneMatch(d -> d.message().startsWith("failed"));
    for (Passage passage : Findings.of(article)) {
      assertThat(text.substring(passage.start(), passage.end())).isEqualTo(passage.text());
    }
  }

  @Test
  void everyPrefixOfAPageIsReadWithoutFailure() {
    ArticleParser parser = alone();
    for (String text : SampleTexts.all()) {
      for (int end = 0; end < text.length(); end += 7) {
        assertThat(parser.parse(text.substring(0, end)).diagnostics())
            .noneMatch(d -> d.message().startsWith("failed"));
      }
    }
  }

  @Test
  void lineEndsOfAnyKindGiveTheSameFindings() {
    for (String text : SampleTexts.all()) {
      List<String> expected = wordsFound(text);
      assertThat(wordsFound(text.replace("\n", "\r\n"))).isEqualTo(expected);
      assertThat(wordsFound(text.replace("\n", "\r"))).isEqualTo(expected);
    }
  }

  private List<String> wordsFound(String text) {
    return Findings.of(alone().parse(text)).stream().map(Passage::text).toList();
  }

  @Test
  void theDefaultLocaleAndTimeZoneDoNotMatter() {
    List<Article> expected = SampleTexts.all().stream().map(alone()::parse).toList();
    Locale locale = Locale.getDefault();
    TimeZone zone = TimeZone.getDefault();
    try {
      Locale.setDefault(Locale.forLanguageTag("tr-TR"));
      TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Kiritimati"));
      assertThat(SampleTexts.all().stream().map(alone()::parse).toList()).isEqualTo(expected);
    } finally {
      Locale.setDefault(locale);
      TimeZone.setDefault(zone);
    }
  }

  @Test
  void threadsAndEarlierTextsDoNotMatter() {
    ArticleParser parser = alone();
    List<Article> expected = SampleTexts.all().stream().map(alone()::parse).toList();
    List<List<Article>> several =
        IntStream.range(0, 16)
            .parallel()
            .mapToObj(i -> SampleTexts.all().stream().map(parser::parse).toList())
            .toList();
    assertThat(several).allMatch(expected::equals);
  }

  @Test
  void aMillionEqualCharactersAreReadInTime() {
    for (String character : List.of("a", "1", " ", "\n", "(", "\"", "\u4E00")) {
      String text = character.repeat(1_000_000);
      Assertions.assertTimeout(PATIENCE, () -> alone().parse(text));
    }
  }
}
