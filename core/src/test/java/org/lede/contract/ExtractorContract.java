package org.lede.contract;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.ServiceLoader;
import java.util.Set;
import java.util.TimeZone;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.lede.Article;
import org.lede.ArticleParser;
import org.lede.Field;
import org.lede.spi.Extractor;

/**
 * What every extractor must hold to: it works alone and beside all others, its spans are exact
 * slices, no text makes it fail, and spelling, locale, time zone, threads and earlier texts do not
 * matter. Extend it and name your extractor; the test-jar of {@code lede-core} carries it.
 *
 * <pre>{@code
 * class TickerContractTest extends ExtractorContract {
 *   protected Extractor extractor() { return new TickerExtractor(); }
 *   protected List<String> samples() { return List.of("Shares of Acme (NYSE: ACM) fell."); }
 * }
 * }</pre>
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
public abstract class ExtractorContract {

  private static final Duration PATIENCE = Duration.ofSeconds(20);
  private static final int SHORT = 1_000;

  /** The extractor under test; a new one each time it is asked for, or always the same. */
  protected abstract Extractor extractor();

  /**
   * Texts in which the extractor finds something; three whole pages by default. Name your own if it
   * reads what those do not have.
   */
  protected List<String> samples() {
    return SampleTexts.all();
  }

  private ArticleParser alone() {
    return ArticleParser.builder().extractor(extractor()).build();
  }

  Stream<String> texts() {
    return Stream.concat(samples().stream(), HostileTexts.all().stream());
  }

  @Test
  void itFindsSomethingInASample() {
    Set<Field<?>> writes = extractor().writes();
    assertThat(samples().stream().map(alone()::parse))
        .anyMatch(article -> writes.stream().anyMatch(f -> article.origin(f).isPresent()));
  }

  @Test
  void whatItReadsAndWritesNeverChanges() {
    Extractor first = extractor();
    samples().forEach(text -> ArticleParser.builder().extractor(first).build().parse(text));
    Extractor second = extractor();
    assertThat(second.id()).isEqualTo(first.id()).isNotBlank();
    assertThat(second.reads()).isEqualTo(first.reads());
    assertThat(second.writes()).isEqualTo(first.writes()).isNotEmpty();
  }

  @ParameterizedTest
  @MethodSource("texts")
  void worksAloneOnAnyTextAndEverySpanIsTheExactSlice(String text) {
    Article article = alone().parse(text);
    Slices.check(text, article);
    assertThat(article.origins().keySet()).isSubsetOf(extractor().writes());
  }

  @Test
  void worksBesideAllOthersAndChangesNothingThatDoesNotReadIt() {
    List<Extractor> others = others();
    List<Extractor> everyone = new ArrayList<>(others);
    everyone.add(extractor());
    ArticleParser with = ArticleParser.builder().extractors(everyone).build();
    Collections.reverse(everyone);
    ArticleParser reversed = ArticleParser.builder().extractors(everyone).build();
    for (String text : texts().filter(text -> text.length() <= SHORT * 10).toList()) {
      Article article = with.parse(text);
      Slices.check(text, article);
      assertThat(reversed.parse(text)).isEqualTo(article);
      Article before = without(others, text);
      assertThat(unaffected(others))
          .allSatisfy(field -> assertThat(article.get(field)).isEqualTo(before.get(field)));
    }
  }

  /** What the others read; nothing where this extractor is the only one. */
  private static Article without(List<Extractor> others, String text) {
    return others.isEmpty()
        ? Article.builder().build()
        : ArticleParser.builder().extractors(others).build().parse(text);
  }

  /** Those on the class or module path that do not stand in for this one. */
  private List<Extractor> others() {
    Extractor own = extractor();
    return ServiceLoader.load(Extractor.class, Extractor.class.getClassLoader()).stream()
        .map(ServiceLoader.Provider::get)
        .filter(other -> !other.id().equals(own.id()))
        .filter(other -> Collections.disjoint(other.writes(), own.writes()))
        .toList();
  }

  /** What others write without having read what this one wrote, even at second hand. */
  private Set<Field<?>> unaffected(List<Extractor> others) {
    Set<Field<?>> affected = new HashSet<>(extractor().writes());
    Set<Field<?>> unaffected = new HashSet<>();
    for (int round = 0; round <= others.size(); round++) {
      others.stream()
          .filter(other -> !Collections.disjoint(other.reads(), affected))
          .forEach(other -> affected.addAll(other.writes()));
    }
    others.forEach(other -> unaffected.addAll(other.writes()));
    unaffected.removeAll(affected);
    return unaffected;
  }

  @Test
  void everyPrefixAndSuffixIsReadWithoutFailure() {
    ArticleParser parser = alone();
    for (String text : samples()) {
      for (int i = 0; i < text.length(); i += 7) {
        Slices.check(text, parser.parse(text.substring(0, i)));
        Slices.check(text.substring(i), parser.parse(text.substring(i)));
      }
    }
  }

  @ParameterizedTest
  @EnumSource
  void spellingDoesNotMatter(Spelling spelling) {
    ArticleParser parser = alone();
    for (String text : samples()) {
      assertThat(plain(parser.parse(spelling.of(text)))).isEqualTo(plain(parser.parse(text)));
    }
  }

  private static List<String> plain(Article article) {
    return Findings.told(article).stream().map(Spelling::plain).toList();
  }

  @ParameterizedTest
  @CsvSource({
    "tr-TR, Pacific/Kiritimati",
    "az-Latn, America/Los_Angeles",
    "th-TH-u-ca-buddhist-nu-thai, Asia/Kolkata",
    "ar-EG-u-nu-arab, Africa/Cairo",
    "ja-JP-u-ca-japanese, Pacific/Niue",
    "en-US, UTC"
  })
  void theDefaultLocaleAndTimeZoneDoNotMatter(String locale, String zone) {
    List<Article> expected = parsedBy(alone());
    Locale localeBefore = Locale.getDefault();
    TimeZone zoneBefore = TimeZone.getDefault();
    try {
      Locale.setDefault(Locale.forLanguageTag(locale));
      TimeZone.setDefault(TimeZone.getTimeZone(zone));
      assertThat(parsedBy(alone())).isEqualTo(expected);
    } finally {
      Locale.setDefault(localeBefore);
      TimeZone.setDefault(zoneBefore);
    }
  }

  private List<Article> parsedBy(ArticleParser parser) {
    return samples().stream().map(parser::parse).toList();
  }

  @Test
  void threadsInAnyOrderDoNotMatter() {
    ArticleParser parser = alone();
    List<Article> expected = parsedBy(alone());
    List<Boolean> same =
        IntStream.range(0, 16)
            .parallel()
            .mapToObj(i -> sameInOrderOf(new Random(i), parser, expected))
            .toList();
    assertThat(same).hasSize(16).containsOnly(true);
  }

  private boolean sameInOrderOf(Random random, ArticleParser parser, List<Article> expected) {
    List<Integer> order = new ArrayList<>(IntStream.range(0, expected.size()).boxed().toList());
    Collections.shuffle(order, random);
    return order.stream().allMatch(i -> parser.parse(samples().get(i)).equals(expected.get(i)));
  }

  @Test
  void earlierTextsDoNotMatter() {
    ArticleParser parser = alone();
    List<Article> expected = parsedBy(alone());
    for (String earlier : texts().filter(text -> text.length() <= SHORT).toList()) {
      parser.parse(earlier);
      assertThat(parsedBy(parser)).isEqualTo(expected);
    }
  }

  @Test
  void aMillionEqualCharactersAreReadInTime() {
    for (String character : List.of("a", "1", " ", "\n", "(", "\"", "\u4E00")) {
      String text = character.repeat(1_000_000);
      Assertions.assertTimeout(PATIENCE, () -> alone().parse(text));
    }
  }
}
