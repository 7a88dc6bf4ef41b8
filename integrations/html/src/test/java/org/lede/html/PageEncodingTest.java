package org.lede.html;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which sign of a page's encoding is heeded. */
class PageEncodingTest {

  private static final String META = "<meta charset='windows-1251'>";

  private static byte[] bytes(String text, String charset) {
    return text.getBytes(Charset.forName(charset));
  }

  @Test
  void theByteOrderMarkGoesBeforeAll() {
    assertThat(PageEncoding.decode(bytes("\uFEFF" + META + "\u00E9", "UTF-8"), "x; charset=gbk"))
        .isEqualTo(META + "\u00E9");
    assertThat(PageEncoding.decode(bytes("\uFEFFa\u00E9", "UTF-16LE"), "")).isEqualTo("a\u00E9");
    assertThat(PageEncoding.decode(bytes("\uFEFFa\u00E9", "UTF-16BE"), "")).isEqualTo("a\u00E9");
  }

  @Test
  void theHeaderGoesBeforeTheMetaElement() {
    String page = META + "\u010D";
    assertThat(
            PageEncoding.decode(bytes(page, "windows-1250"), "text/html; Charset=\"WINDOWS-1250\""))
        .isEqualTo(page);
  }

  @ParameterizedTest
  @CsvSource({
    "<meta charset=gb2312>\u6587, GBK",
    "<META HTTP-EQUIV='Content-Type' content='text/html; charset=EUC-KR'>\uD55C, EUC-KR",
    "<meta content='text/html;charset=shift_jis' http-equiv=x>\u6F22, Shift_JIS",
    "<meta charset=utf-16>\u00E9, UTF-8",
    "<meta charset=utf8>\u00E9, UTF-8",
    "<meta charset=iso-8859-1>\u201C, windows-1252"
  })
  void theMetaElementIsReadAsBrowsersReadIt(String page, String charset) {
    assertThat(PageEncoding.decode(bytes(page, charset), "")).isEqualTo(page);
  }

  @Test
  void withoutASignTheBytesTell() {
    assertThat(PageEncoding.decode(bytes("<p>\u00E9", "UTF-8"), "")).isEqualTo("<p>\u00E9");
    String russian = "<p>Мост через гавань закроют на год, сообщили власти города.";
    assertThat(PageEncoding.decode(bytes(russian, "windows-1251"), "")).isEqualTo(russian);
    assertThat(PageEncoding.decode(bytes("caf\u00E9 x", "windows-1252"), "")).startsWith("caf");
    assertThat(PageEncoding.decode(new byte[0], "charset=")).isEmpty();
  }

  @Test
  void whatHasNoNameIsPassedOver() {
    byte[] page = "<meta charset=klingon><p>\u00E9".getBytes(StandardCharsets.UTF_8);
    assertThat(PageEncoding.decode(page, "text/html; charset=%%")).endsWith("\u00E9");
  }
}
