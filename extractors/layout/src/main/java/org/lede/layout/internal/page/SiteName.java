package org.lede.layout.internal.page;

import java.net.URI;
import java.util.Optional;

/** The name of a site as its address spells it: {@code thevillagepost} of thevillagepost.com. */
public final class SiteName {

  private static final int LEAST_LETTERS = 3;
  private static final int LONGEST_LINE = 60;

  private final String letters;

  private SiteName(String letters) {
    this.letters = letters;
  }

  public static SiteName of(Optional<URI> address) {
    return new SiteName(address.map(URI::getHost).map(SiteName::letters).orElse(""));
  }

  /** The longest part of the host's name but the last, which is the country or kind. */
  private static String letters(String host) {
    String[] parts = host.split("\\.", -1);
    String longest = "";
    for (int i = 0; i + 1 < parts.length; i++) {
      String part = fold(parts[i], 0, parts[i].length());
      longest = part.length() > longest.length() ? part : longest;
    }
    return longest;
  }

  private static String fold(CharSequence text, int start, int end) {
    StringBuilder folded = new StringBuilder();
    for (int i = start; i < end; i++) {
      if (Character.isLetterOrDigit(text.charAt(i))) {
        folded.append(Character.toLowerCase(text.charAt(i)));
      }
    }
    return folded.toString();
  }

  public boolean isKnown() {
    return letters.length() >= LEAST_LETTERS;
  }

  /** 1 where the line is the name and nothing else, less where it holds more or is a part of it. */
  public float likeness(CharSequence text, PageLine line) {
    if (line.length() > LONGEST_LINE) {
      return 0;
    }
    String own = fold(text, line.start(), line.end());
    boolean holds = own.contains(letters);
    boolean part = own.length() >= LEAST_LETTERS && letters.contains(own);
    return holds || part
        ? (float) Math.min(own.length(), letters.length())
            / Math.max(own.length(), letters.length())
        : 0;
  }
}
