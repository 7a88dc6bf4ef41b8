package org.lede.entities.internal.token;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.lede.entities.internal.words.NameLanguage;
import org.lede.internal.scope.ArticleScope;

class SegmentationTest {

  @ParameterizedTest
  @CsvSource({
    "en, Rome's mayor, Rome 's mayor",
    "it, l'Italia, l' Italia",
    "fr, l’hiver d’Arras, l’ hiver d’ Arras",
    "tr, Ankara'da, Ankara ' da",
    "zh, 德国UFC, 德 国 UFC",
    "ar, وايران, و ايران",
    "ar, وزر, وزر",
    "fi, Helsingissä, Helsingissä"
  })
  void aLanguageIsCutInItsWay(String language, String text, String tokens) {
    Document document =
        Document.of(text, ArticleScope.writtenLines(text), Segmentation.of(language));
    assertThat(IntStream.range(0, document.tokens()).mapToObj(document::word))
        .containsExactly(tokens.split(" ", -1));
  }

  @ParameterizedTest
  @CsvSource({"nb, no", "nn-NO, no", "pt-BR, pt", "bs, hr"})
  void codesOfOneLanguageAreOne(String tag, String code) {
    assertThat(NameLanguage.of(Locale.forLanguageTag(tag))).isEqualTo(code);
  }
}
