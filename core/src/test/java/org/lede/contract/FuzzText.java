package org.lede.contract;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;

/**
 * A text as bytes and back, for fuzzers, which know bytes only. It is UTF-8, but it also says what
 * UTF-8 cannot: an unpaired surrogate has three bytes, and a stray byte stands for one.
 */
public final class FuzzText {

  private FuzzText() {}

  /** The text that the bytes from {@code start} on stand for; no bytes are wrong. */
  public static String of(byte[] bytes, int start) {
    StringBuilder text = new StringBuilder(bytes.length - start);
    for (int i = start; i < bytes.length; ) {
      int length = length(bytes[i] & 0xFF);
      if (length == 0 || i + length > bytes.length || !goesOn(bytes, i + 1, i + length)) {
        text.append((char) (0xDC00 + (bytes[i] & 0xFF)));
        i++;
      } else {
        append(text, bytes, i, length);
        i += length;
      }
    }
    return text.toString();
  }

  private static int length(int first) {
    if (first < 0x80) {
      return 1;
    }
    return first < 0xC2 ? 0 : first < 0xE0 ? 2 : first < 0xF0 ? 3 : first < 0xF5 ? 4 : 0;
  }

  private static boolean goesOn(byte[] bytes, int from, int to) {
    for (int i = from; i < to; i++) {
      if ((bytes[i] & 0xC0) != 0x80) {
        return false;
      }
    }
    return true;
  }

  private static void append(StringBuilder text, byte[] bytes, int at, int length) {
    int code = length == 1 ? bytes[at] : bytes[at] & (0xFF >> (length + 1));
    for (int i = at + 1; i < at + length; i++) {
      code = code << 6 | (bytes[i] & 0x3F);
    }
    text.appendCodePoint(Math.min(code, Character.MAX_CODE_POINT));
  }

  /** Bytes that stand for a text, after the bytes of the choices that the target makes first. */
  public static byte[] bytes(String text, int... choices) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    for (int choice : choices) {
      bytes.write(choice);
    }
    text.codePoints().forEach(code -> write(bytes, code));
    return bytes.toByteArray();
  }

  private static void write(ByteArrayOutputStream bytes, int code) {
    if (code >= Character.MIN_SURROGATE && code <= Character.MAX_SURROGATE) {
      bytes.write(0xE0 | code >> 12);
      bytes.write(0x80 | (code >> 6 & 0x3F));
      bytes.write(0x80 | (code & 0x3F));
    } else {
      bytes.writeBytes(Character.toString(code).getBytes(StandardCharsets.UTF_8));
    }
  }
}
