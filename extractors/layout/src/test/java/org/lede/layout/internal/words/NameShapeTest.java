package org.lede.layout.internal.words;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class NameShapeTest {

  private static final NameShape SHAPE = NameShape.create();

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Jane Doe",
        "JANE DOE",
        "Anna van der Berg",
        "Jean-Luc Petit",
        "Ann O’Hara",
        "J. R. Stone",
        "Tom Brown Jr.",
        "Omar bin Said",
        "Анна Белова",
        "山本太郎",
        "김민수",
        "דנה לוי"
      })
  void namesScoreAboveAHalf(String name) {
    assertThat(score(name)).isGreaterThanOrEqualTo(0.5);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "World News",
        "Privacy Policy",
        "Read more",
        "the council voted",
        "Politik",
        "Über uns",
        "国际新闻",
        "Sign In",
        "12 May",
        "van der"
      })
  void menusAndProseScoreBelowAHalf(String text) {
    assertThat(score(text)).isLessThan(0.5);
  }

  private static double score(String text) {
    return SHAPE.score(text, 0, text.length());
  }
}
