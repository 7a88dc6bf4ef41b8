package org.lede.internal.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CharactersTest {

  private static IntStream all(IntPredicate predicate) {
    return IntStream.rangeClosed(0, Character.MAX_VALUE).filter(predicate);
  }

  @Test
  void whatEndsALineOrIsNotSeenIsBlank() {
    assertThat(all(c -> Characters.isLineBreak((char) c))).hasSize(7);
    assertThat(all(c -> Characters.isLineBreak((char) c) || Characters.isInvisible((char) c)))
        .allMatch(c -> Characters.isBlank((char) (int) c));
  }

  @Test
  void whiteSpaceOfEveryKindIsBlankAndNoLetterDigitOrSign() {
    assertThat(all(c -> Character.isSpaceChar(c) || Character.isWhitespace(c)))
        .allMatch(c -> Characters.isBlank((char) (int) c));
    assertThat(all(c -> Characters.isBlank((char) c)))
        .noneMatch(Character::isLetterOrDigit)
        .noneMatch(c -> Character.getType(c) == Character.DASH_PUNCTUATION);
  }

  @Test
  void marksOfWindowsUnderAWrongNameAreNotBlank() {
    assertThat(all(c -> c >= 0x80 && c < 0xA0 && Characters.isBlank((char) c)))
        .containsExactly(0x85);
  }

  @Test
  void softHyphensAndJoinersAreBlankButStandInsideWords() {
    assertThat(all(c -> Characters.isBlank((char) c) && !Characters.separatesWords((char) c)))
        .containsExactly(0xAD, 0x200C, 0x200D, 0x2060);
    assertThat(all(c -> Characters.separatesWords((char) c)))
        .allMatch(c -> Characters.isBlank((char) (int) c));
  }

  @ParameterizedTest
  @ValueSource(chars = {'-', '\u2010', '\u2013', '\u2014', '\u2015', '\u2212', '\uFF0D'})
  void hyphensDashesAndMinusAreDashes(char c) {
    assertThat(Characters.isDash(c)).isTrue();
  }

  @Test
  void koreanHasBlanksThaiAndChineseHaveNone() {
    assertThat(Characters.isUnspaced('\uAC00')).isFalse();
    assertThat(Characters.isHangul('\uAC00')).isTrue();
    assertThat("\u0E01\u1000\u1780\u3042\u30A2\u4E2D").matches("\\X+");
    assertThat("\u0E01\u1000\u1780\u3042\u30A2\u4E2D".chars())
        .allMatch(c -> Characters.isUnspaced((char) (int) c));
    assertThat("aé\u0416\u05D0\u0627".chars())
        .noneMatch(c -> Characters.isUnspaced((char) (int) c));
  }

  @Test
  void blanksAreSkippedFromBothSides() {
    String text = " \u200B\u00A0word\u3000\n";
    assertThat(Characters.skipBlanks(text, 0, text.length())).isEqualTo(3);
    assertThat(Characters.trimBlanks(text, 0, text.length())).isEqualTo(7);
    assertThat(Characters.trimBlanks("  ", 0, 2)).isZero();
  }
}
