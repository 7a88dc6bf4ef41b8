package org.lede.quotes.internal.speaker;

import java.util.Optional;
import org.lede.quotes.internal.words.Offices;

/**
 * A name without capitals, parted from what stands with it: {@code 農業の高橋修さん}, {@code 김철수 시장},
 * {@code 发言人王文斌}.
 *
 * @param name the name alone; the whole phrase if it names an office and nobody
 * @param role office, trade or body; blank if there is none
 */
public record PlainName(String name, String role) {

  /** Longer words are no names of persons. */
  private static final int MAX_NAME = 4;

  private static final int MIN_NAME = 2;

  private static final char OF = '\u306E';

  public static PlainName of(String phrase, Offices offices) {
    String polite = withoutEnd(phrase, offices.honorificLength(phrase));
    boolean honoured = polite.length() < phrase.length();
    return officeBehind(polite, offices)
        .or(() -> officeBefore(polite, offices))
        .orElseGet(() -> afterOf(polite, honoured));
  }

  private static String withoutEnd(String phrase, int length) {
    return length < phrase.length()
        ? phrase.substring(0, phrase.length() - length).strip()
        : phrase;
  }

  /** 田中市長, 서울시 김철수 시장. */
  private static Optional<PlainName> officeBehind(String phrase, Offices offices) {
    int length = offices.officeLength(phrase);
    if (length == 0 || length == phrase.length()) {
      return Optional.empty();
    }
    String office = phrase.substring(phrase.length() - length);
    String before = phrase.substring(0, phrase.length() - length).strip();
    int cut = Math.max(before.lastIndexOf(OF), before.lastIndexOf(' ')) + 1;
    String name = before.substring(cut);
    return isName(name, offices)
        ? Optional.of(new PlainName(name, cut == 0 ? office : before.substring(0, cut) + office))
        : Optional.empty();
  }

  /** 青江市住建局局长孙立群. */
  private static Optional<PlainName> officeBefore(String phrase, Offices offices) {
    int cut = offices.afterOffice(phrase);
    String name = phrase.substring(cut).strip();
    boolean named = cut > 0 && offices.opensWithSurname(name) && isName(name, offices);
    return named
        ? Optional.of(new PlainName(name, phrase.substring(0, cut).strip()))
        : Optional.empty();
  }

  /** 農業の高橋修さん; only with a courtesy, since many phrases have the particle. */
  private static PlainName afterOf(String phrase, boolean honoured) {
    int of = phrase.lastIndexOf(OF);
    boolean tied = honoured && of > 0 && phrase.length() - of > MIN_NAME;
    return tied
        ? new PlainName(phrase.substring(of + 1), phrase.substring(0, of))
        : new PlainName(phrase, "");
  }

  private static boolean isName(String name, Offices offices) {
    return name.length() >= MIN_NAME
        && name.length() <= MAX_NAME
        && !offices.endsAsInstitution(name)
        && (offices.opensWithSurname(name) || !offices.hasSurnames());
  }
}
