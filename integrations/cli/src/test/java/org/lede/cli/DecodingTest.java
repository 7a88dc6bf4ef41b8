package org.lede.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Bytes become the text that was meant. */
class DecodingTest {

  private static final String GERMAN =
      "Die Brücke bleibt gesperrt. Das Wasser stieg über Nacht, die Fähren fahren häufiger, und"
          + " für die Händler am Hafen wird es ein schwieriger Sommer, sagte die Bürgermeisterin.\n";
  private static final String RUSSIAN =
      "Мост через реку закрыли на ремонт. Вода поднялась за ночь, паромы ходят чаще, и торговцам"
          + " в порту предстоит трудное лето, сказала мэр города.\n";
  private static final String JAPANESE =
      "川の橋は一年間閉鎖される。夜のうちに水かさが増し、フェリーの本数を増やすと市長は話した。港の商店には厳しい夏になりそうだ。\n";
  private static final String CHINESE = "河上的大桥将关闭一年。夜间水位上涨，渡轮班次有所增加，市长说港口的商户将迎来一个艰难的夏天。\n";
  private static final String KOREAN =
      "강을 건너는 다리가 일 년 동안 폐쇄된다. 밤새 물이 불어나 여객선 운행이 늘었고 항구 상인들은 힘든 여름을 맞을 것이라고 시장이 말했다.\n";

  private static Decoding undeclared(byte[] bytes) {
    return Decoding.of(bytes, Optional.empty());
  }

  private static void assertGuessed(String text, String charset) {
    Decoding decoding = undeclared(text.getBytes(Charset.forName(charset)));
    assertThat(decoding.text()).isEqualTo(text);
    assertThat(decoding.warning().orElseThrow()).contains("not UTF-8", "--encoding");
  }

  @ParameterizedTest
  @ValueSource(strings = {"UTF-8", "UTF-16LE", "UTF-16BE"})
  void aByteOrderMarkTellsAndStays(String charset) {
    for (String text : new String[] {GERMAN, RUSSIAN, JAPANESE, ""}) {
      Decoding decoding = undeclared(("\uFEFF" + text).getBytes(Charset.forName(charset)));
      assertThat(decoding).isEqualTo(new Decoding("\uFEFF" + text, Optional.empty()));
    }
  }

  @Test
  void theMarkIsStrongerThanTheDeclaration() {
    byte[] bytes = ("\uFEFF" + GERMAN).getBytes(StandardCharsets.UTF_16LE);
    assertThat(Decoding.of(bytes, Optional.of(StandardCharsets.ISO_8859_1)).text())
        .isEqualTo("\uFEFF" + GERMAN);
  }

  @ParameterizedTest
  @CsvSource({"windows-1252", "UTF-16LE", "ISO-8859-15", "IBM850"})
  void theDeclarationIsStrongerThanTheGuess(String charset) {
    Charset declared = Charset.forName(charset);
    assertThat(Decoding.of(GERMAN.getBytes(declared), Optional.of(declared)))
        .isEqualTo(new Decoding(GERMAN, Optional.empty()));
  }

  @Test
  void whatIsUtf8IsUtf8() {
    for (String text :
        new String[] {GERMAN, RUSSIAN, JAPANESE, CHINESE, KOREAN, "", "Rain.", "é"}) {
      assertThat(undeclared(text.getBytes(StandardCharsets.UTF_8)))
          .isEqualTo(new Decoding(text, Optional.empty()));
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"UTF-16LE", "UTF-16BE"})
  void sixteenBitsAreSeenWithoutAMark(String charset) {
    for (String text : new String[] {GERMAN, RUSSIAN, JAPANESE, CHINESE, KOREAN}) {
      assertGuessed(text, charset);
    }
  }

  @Test
  void otherEncodingsAreDetected() {
    assertGuessed(GERMAN, "windows-1252");
    assertGuessed(RUSSIAN, "windows-1251");
    assertGuessed(JAPANESE, "Shift_JIS");
    assertGuessed(CHINESE, "GB18030");
    assertGuessed(KOREAN, "EUC-KR");
  }

  @Test
  void aCutFileIsStillUtf8() {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    byte[] whole = JAPANESE.getBytes(StandardCharsets.UTF_8);
    bytes.write(whole, 0, whole.length - 2);
    Decoding decoding = undeclared(bytes.toByteArray());
    assertThat(decoding.text()).startsWith(JAPANESE.substring(0, 20)).endsWith("\uFFFD");
    assertThat(decoding.warning().orElseThrow()).contains("not UTF-8", "U+FFFD");
  }

  @Test
  void aReplacementCharacterOfTheTextItselfIsNoLoss() {
    assertThat(undeclared("a\uFFFDb".getBytes(StandardCharsets.UTF_8)))
        .isEqualTo(new Decoding("a\uFFFDb", Optional.empty()));
  }

  @Test
  void bytesOfNoTextComeThrough() {
    byte[] all = new byte[512];
    for (int i = 0; i < all.length; i++) {
      all[i] = (byte) i;
    }
    assertThat(undeclared(all).warning()).isPresent();
  }
}
