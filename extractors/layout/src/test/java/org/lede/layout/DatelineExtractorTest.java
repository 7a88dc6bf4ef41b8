package org.lede.layout;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import java.time.Duration;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.lede.ArticleParser;
import org.lede.Field;
import org.lede.layout.internal.dateline.DatelineLines;
import org.lede.layout.internal.dateline.DatelineReader;
import org.lede.spi.Extractor;
import org.lede.text.ArticleText;
import org.lede.text.Span;

class DatelineExtractorTest {

  private static final String ARTICLE =
      "Harbor freezes over\n\nBEDFORD, N.H., Jan. 8 (AP) — The harbor froze over on Monday.";

  private static List<Extractor> extractors() {
    return List.of(new DatelineExtractor());
  }

  @Test
  void writesTheDatelineWithItsConfidence() {
    var article = ArticleParser.builder().extractors(extractors()).build().parse(ARTICLE);
    assertThat(article.dateline().orElseThrow().places()).containsExactly("BEDFORD, N.H.");
    assertThat(article.origin(Field.DATELINE).orElseThrow().confidence()).isBetween(0.5, 1.0);
  }

  @Test
  void everyPrefixIsSurvivedAndEverySpanIsASliceOfTheText() {
    DatelineReader reader = DatelineReader.create();
    for (int end = 0; end <= ARTICLE.length(); end++) {
      ArticleText text = ArticleText.of(ARTICLE.substring(0, end));
      int length = end;
      reader
          .read(text, DatelineLines.of(text))
          .ifPresent(
              found -> {
                Span run = found.dateline().span();
                assertThat(run).isEqualTo(text.span(run.start(), run.end()));
                assertThat(found.after()).isBetween(run.end(), length);
              });
    }
  }

  @Test
  void theDefaultLocaleDoesNotMatter() {
    Locale before = Locale.getDefault();
    try {
      Locale.setDefault(new Locale("tr", "TR"));
      assertThat(dateline("MINSK, 10 Jan (AP) - The bridge is closed until spring.")).isTrue();
      assertThat(dateline("İZMİR (DHA) - Köprü iki gün boyunca trafiğe kapatılacak.")).isTrue();
    } finally {
      Locale.setDefault(before);
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "(",
        "/",
        "- ",
        "A, ",
        "AP/",
        "London - ",
        "London, ",
        "(AP) ",
        "【",
        "【北京＝",
        "(서울=",
        "新华社",
        "Jan. 1, ",
        "1.",
        ". A",
        "By ",
        "a\u3000",
        "PARIS\n"
      })
  void aLongTextOfOnePatternTakesLittleTime(String pattern) {
    String text = pattern.repeat(1_000_000 / pattern.length());
    // Half a second where nothing else runs; a look back at every character would take an hour.
    assertTimeout(Duration.ofSeconds(20), () -> dateline(text));
  }

  private static boolean dateline(String text) {
    ArticleText article = ArticleText.of(text);
    return DatelineReader.create().read(article, DatelineLines.of(article)).isPresent();
  }
}
