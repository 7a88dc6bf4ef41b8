package org.lede.jackson;

import java.util.Locale;

/** The words that stand for enum constants: {@code LIST_ITEM} is {@code listItem}. */
final class Words {

  private Words() {}

  static String of(Enum<?> constant) {
    String lower = constant.name().toLowerCase(Locale.ROOT);
    StringBuilder word = new StringBuilder();
    for (int i = 0; i < lower.length(); i++) {
      boolean afterUnderscore = i > 0 && lower.charAt(i - 1) == '_';
      if (lower.charAt(i) != '_') {
        word.append(afterUnderscore ? Character.toUpperCase(lower.charAt(i)) : lower.charAt(i));
      }
    }
    return word.toString();
  }
}
