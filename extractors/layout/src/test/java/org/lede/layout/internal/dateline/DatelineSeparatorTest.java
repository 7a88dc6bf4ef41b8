package org.lede.layout.internal.dateline;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DatelineSeparatorTest {

  private static final int NAME = "OSLO".length();

  private static DatelineSeparator after(String text) {
    return DatelineSeparator.at(text, NAME, text.length()).orElseThrow();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "OSLO - Rain; DASH_SPACED",
        "OSLO \u2014 Rain; DASH_SPACED",
        "OSLO- Rain; DASH_TIGHT_LEFT",
        "OSLO -Rain; DASH_TIGHT_RIGHT",
        "OSLO\u2014Rain; DASH_TIGHT_BOTH",
        "OSLO--Rain; DASH_TIGHT_BOTH",
        "OSLO -- Rain; DOUBLE_DASH",
        "OSLO --Rain; DOUBLE_DASH",
        "OSLO-- Rain; DOUBLE_DASH",
        "OSLO. Rain; STOP",
        "OSLO\u3002Rain; STOP",
        "OSLO.- Rain; DOT_DASH",
        "OSLO. \u2014 Rain; DOT_DASH",
        "OSLO: Rain; COLON",
        "OSLO\uFF1ARain; COLON",
        "OSLO = Rain; EQUALS",
        "OSLO\uFF1DRain; EQUALS",
        "OSLO | Rain; BAR",
        "OSLO|Rain; BAR",
        "OSLO / Rain; BAR",
        "OSLO, Rain; COMMA",
        "OSLO, - Rain; COMMA",
        "OSLO: -- Rain; COLON",
        "OSLO Rain; NOTHING",
        "OSLO(Rain; NOTHING",
        "OSLO /Rain; NOTHING",
      })
  void itsFormIsOneOfThese(String text, DatelineSeparator.Kind kind) {
    DatelineSeparator separator = after(text);
    assertThat(separator.kind()).isEqualTo(kind);
    String rest = text.substring(separator.after());
    assertThat(rest).isEqualTo(kind == DatelineSeparator.Kind.NOTHING ? rest : "Rain");
  }

  @ParameterizedTest
  @ValueSource(strings = {"OSLO-Rain", "OSLORain"})
  void aHyphenOrALetterGoesOnWithTheWord(String text) {
    assertThat(DatelineSeparator.at(text, NAME, text.length())).isEmpty();
  }

  @Test
  void aTightHyphenAfterABracketClosesARun() {
    String text = "(AP)-Rain";
    assertThat(DatelineSeparator.at(text, NAME, text.length()))
        .contains(new DatelineSeparator(DatelineSeparator.Kind.DASH_TIGHT_BOTH, 5));
  }

  @Test
  void atTheEndOfTheLineTheNextOneFollowsIfItIsNear() {
    String near = "OSLO \n\r\n Rain";
    assertThat(DatelineSeparator.at(near, NAME, NAME + 1))
        .contains(new DatelineSeparator(DatelineSeparator.Kind.LINE_END, near.indexOf("Rain")));
    String far = "OSLO" + "\n".repeat(20) + "Rain";
    assertThat(DatelineSeparator.at(far, NAME, NAME).orElseThrow().after())
        .isLessThan(far.indexOf("Rain"));
    assertThat(after("OSLO").kind()).isEqualTo(DatelineSeparator.Kind.LINE_END);
  }

  @ParameterizedTest
  @ValueSource(strings = {"\r", "\r\n", "\u2028", "\u2029", "\u0085", "\f"})
  void everyLineBreakLeadsToTheNextLine(String lineBreak) {
    String text = "OSLO" + lineBreak + "Rain";
    assertThat(DatelineSeparator.at(text, NAME, NAME))
        .contains(new DatelineSeparator(DatelineSeparator.Kind.LINE_END, text.indexOf("Rain")));
  }
}
