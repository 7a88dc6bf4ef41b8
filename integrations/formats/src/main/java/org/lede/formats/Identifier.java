package org.lede.formats;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.UUID;
import org.lede.text.ArticleText;

/** The name of an article that has none: made from its text, so that the same text keeps it. */
final class Identifier {

  private static final long VERSION_8 = 0x8000L;
  private static final long VARIANT = 0x8000_0000_0000_0000L;

  private Identifier() {}

  /** A UUID of version 8 (RFC 9562): the first bits of the SHA-256 of the text in UTF-8. */
  static String of(ArticleText text) {
    ByteBuffer hash = ByteBuffer.wrap(sha256(text.text().getBytes(StandardCharsets.UTF_8)));
    long high = (hash.getLong() & ~0xF000L) | VERSION_8;
    long low = (hash.getLong() >>> 2) | VARIANT;
    return "urn:uuid:" + new UUID(high, low);
  }

  private static byte[] sha256(byte[] bytes) {
    try {
      return MessageDigest.getInstance("SHA-256").digest(bytes);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e); // every Java platform has it
    }
  }
}
