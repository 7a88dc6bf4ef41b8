package org.lede.html;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.mozilla.universalchardet.UniversalDetector;

/**
 * In which encoding the bytes of a page are, found in the order of the HTML standard: the byte
 * order mark, the header, a {@code meta} element near the start, then what the bytes look like.
 */
final class PageEncoding {

  /** The standard lets browsers look so far for a {@code meta} element; many pages need more. */
  private static final int PRESCAN = 4096;

  /** A detector sees by then what it ever will. */
  private static final int DETECTION = 1 << 16;

  private static final Pattern IN_HEADER =
      Pattern.compile("charset\\s*=\\s*[\"']?\\s*([^\\s;\"']{1,40})", Pattern.CASE_INSENSITIVE);

  private static final Pattern META =
      Pattern.compile(
          "<meta\\s[^>]{0,400}?charset\\s*=\\s*[\"']?\\s*([^\\s;\"'/>]{1,40})",
          Pattern.CASE_INSENSITIVE);

  private PageEncoding() {}

  /** The characters of a page, without its byte order mark. */
  static String decode(byte[] bytes, String contentType) {
    String text =
        new String(
            bytes,
            mark(bytes)
                .or(() -> declared(contentType))
                .or(() -> inMeta(bytes))
                .orElseGet(() -> detected(bytes)));
    return text.startsWith("\uFEFF") ? text.substring(1) : text;
  }

  private static Optional<Charset> mark(byte[] bytes) {
    if (startsWith(bytes, 0xEF, 0xBB, 0xBF)) {
      return Optional.of(StandardCharsets.UTF_8);
    }
    if (startsWith(bytes, 0xFE, 0xFF)) {
      return Optional.of(StandardCharsets.UTF_16BE);
    }
    return startsWith(bytes, 0xFF, 0xFE)
        ? Optional.of(StandardCharsets.UTF_16LE)
        : Optional.empty();
  }

  private static boolean startsWith(byte[] bytes, int... mark) {
    boolean all = bytes.length >= mark.length;
    for (int i = 0; all && i < mark.length; i++) {
      all = (bytes[i] & 0xFF) == mark[i];
    }
    return all;
  }

  private static Optional<Charset> declared(String contentType) {
    Matcher found = IN_HEADER.matcher(contentType);
    return found.find() ? EncodingLabels.charset(found.group(1)) : Optional.empty();
  }

  /** A page that names UTF-16 in ASCII is not in UTF-16; the standard takes it for UTF-8. */
  private static Optional<Charset> inMeta(byte[] bytes) {
    int length = Math.min(bytes.length, PRESCAN);
    Matcher found = META.matcher(new String(bytes, 0, length, StandardCharsets.ISO_8859_1));
    return found.find()
        ? EncodingLabels.charset(found.group(1))
            .map(named -> isSixteenBits(named) ? StandardCharsets.UTF_8 : named)
        : Optional.empty();
  }

  private static boolean isSixteenBits(Charset charset) {
    return charset.name().toUpperCase(Locale.ROOT).startsWith("UTF-16");
  }

  private static Charset detected(byte[] bytes) {
    if (isUtf8(bytes)) {
      return StandardCharsets.UTF_8;
    }
    UniversalDetector detector = new UniversalDetector();
    detector.handleData(bytes, 0, Math.min(bytes.length, DETECTION));
    detector.dataEnd();
    return Optional.ofNullable(detector.getDetectedCharset())
        .flatMap(EncodingLabels::charset)
        .orElse(EncodingLabels.WESTERN);
  }

  private static boolean isUtf8(byte[] bytes) {
    try {
      StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes));
      return true;
    } catch (CharacterCodingException e) {
      return false;
    }
  }
}
