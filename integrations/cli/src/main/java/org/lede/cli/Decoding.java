package org.lede.cli;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.mozilla.universalchardet.UniversalDetector;

/**
 * The text of an input: as its byte order mark says, else as declared, else UTF-8 where it is that,
 * else as a detector says. A byte order mark stays a character of the text, so that offsets count
 * the decoded text as it is.
 *
 * @param text offsets refer to it
 * @param warning what was guessed or lost; empty if nothing
 */
record Decoding(String text, Optional<String> warning) {

  private static final int REPLACEMENT = 0xFFFD;

  /** The bytes are written as the characters of ISO 8859-1. */
  private record Mark(Charset charset, String bytes) {

    boolean opens(byte[] input) {
      int length = Math.min(input.length, bytes.length());
      return new String(input, 0, length, StandardCharsets.ISO_8859_1).equals(bytes);
    }
  }

  private static final List<Mark> MARKS =
      List.of(
          new Mark(StandardCharsets.UTF_8, "\u00EF\u00BB\u00BF"),
          new Mark(StandardCharsets.UTF_16LE, "\u00FF\u00FE"),
          new Mark(StandardCharsets.UTF_16BE, "\u00FE\u00FF"));

  static Decoding of(byte[] bytes, Optional<Charset> declared) {
    Optional<Charset> known =
        MARKS.stream().filter(mark -> mark.opens(bytes)).map(Mark::charset).findFirst();
    Optional<Charset> charset = known.or(() -> declared);
    return charset.isPresent() ? lenient(bytes, charset.get()) : undeclared(bytes);
  }

  private static Decoding undeclared(byte[] bytes) {
    return sixteenBits(bytes)
        .map(charset -> guessed(bytes, charset))
        .or(() -> strict(bytes, StandardCharsets.UTF_8).map(Decoding::sure))
        .or(() -> mostlyUtf8(bytes))
        .or(() -> detected(bytes).map(charset -> guessed(bytes, charset)))
        .orElseGet(() -> lenient(bytes, StandardCharsets.UTF_8));
  }

  private static Decoding sure(String text) {
    return new Decoding(text, Optional.empty());
  }

  /** UTF-16 has a zero byte in every blank; the wrong order of bytes makes no text. */
  private static Optional<Charset> sixteenBits(byte[] bytes) {
    boolean anyZero = false;
    for (byte b : bytes) {
      anyZero |= b == 0;
    }
    return anyZero
        ? Stream.of(StandardCharsets.UTF_16LE, StandardCharsets.UTF_16BE)
            .filter(charset -> strict(bytes, charset).filter(Decoding::isText).isPresent())
            .findFirst()
        : Optional.empty();
  }

  private static boolean isText(String text) {
    return text.codePoints().allMatch(Decoding::isOfText) && text.chars().anyMatch(c -> c < 0x80);
  }

  private static boolean isOfText(int c) {
    return Character.isDefined(c)
        && Character.getType(c) != Character.PRIVATE_USE
        && (!Character.isISOControl(c) || Character.isWhitespace(c));
  }

  private static Optional<String> strict(byte[] bytes, Charset charset) {
    try {
      return Optional.of(charset.newDecoder().decode(ByteBuffer.wrap(bytes)).toString());
    } catch (CharacterCodingException e) {
      return Optional.empty();
    }
  }

  /** A file that was cut or patched has a few wrong bytes and many right characters. */
  private static Optional<Decoding> mostlyUtf8(byte[] bytes) {
    Decoding utf8 = lenient(bytes, StandardCharsets.UTF_8);
    long right = utf8.text().chars().filter(c -> c > 0x7F && c != REPLACEMENT).count();
    return right > replaced(utf8.text()) ? Optional.of(utf8) : Optional.empty();
  }

  private static Optional<Charset> detected(byte[] bytes) {
    UniversalDetector detector = new UniversalDetector();
    detector.handleData(bytes);
    detector.dataEnd();
    return Optional.ofNullable(detector.getDetectedCharset())
        .filter(Charset::isSupported)
        .map(Charset::forName);
  }

  private static Decoding guessed(byte[] bytes, Charset charset) {
    return new Decoding(
        new String(bytes, charset),
        Optional.of(
            "it is not UTF-8 and was read as "
                + charset.name()
                + "; if that is wrong, say --encoding NAME"));
  }

  private static Decoding lenient(byte[] bytes, Charset charset) {
    String text = new String(bytes, charset);
    boolean lossless = replaced(text) == 0 || strict(bytes, charset).isPresent();
    return new Decoding(
        text,
        lossless
            ? Optional.empty()
            : Optional.of("bytes that are not " + charset.name() + " were replaced by U+FFFD"));
  }

  private static long replaced(String text) {
    return text.chars().filter(c -> c == REPLACEMENT).count();
  }
}
