package org.lede.jackson;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;

/**
 * Writes strings that may hold half a surrogate pair. UTF-8 has no form for it and Jackson would
 * throw; as an escape ({@code \}{@code uD800}) it is valid JSON and comes back as it was.
 */
final class WellFormed {

  private static final int LAST_BEFORE_SURROGATES = 0xD7FF;

  private WellFormed() {}

  /** A piece of output. */
  interface Output {
    void write() throws IOException;
  }

  static void string(JsonGenerator json, String text) throws IOException {
    if (hasUnpairedSurrogate(text)) {
      withSurrogatesEscaped(json, () -> json.writeString(text));
    } else {
      json.writeString(text);
    }
  }

  /** For strings that others write: pairs are escaped as well, which reads back the same. */
  static void withSurrogatesEscaped(JsonGenerator json, Output output) throws IOException {
    int limit = json.getHighestEscapedChar();
    json.setHighestNonEscapedChar(
        limit == 0 ? LAST_BEFORE_SURROGATES : Math.min(limit, LAST_BEFORE_SURROGATES));
    try {
      output.write();
    } finally {
      json.setHighestNonEscapedChar(limit);
    }
  }

  private static boolean hasUnpairedSurrogate(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (Character.isSurrogate(text.charAt(i))) {
        if (Character.charCount(text.codePointAt(i)) == 1) {
          return true;
        }
        i++;
      }
    }
    return false;
  }
}
