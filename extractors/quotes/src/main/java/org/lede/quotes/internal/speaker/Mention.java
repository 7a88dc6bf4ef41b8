package org.lede.quotes.internal.speaker;

/**
 * A phrase that may name who speaks.
 *
 * @param kind how it names
 * @param paragraph which paragraph it stands in
 * @param from its first item
 * @param to the item after its last one
 * @param start offset of its first character
 * @param end offset after its last one
 * @param head its last word, in lower case
 * @param name what it calls the speaker, titles and articles left out
 * @param before what stands before the name in the phrase: titles and roles
 * @param role what the words beside the name say that somebody is; blank if nothing
 * @param gender m, f, e(ither), n(either), p(lural), g(roup), d(ocument), 1, 2, r(elative), or
 *     blank
 * @param possessive whether something belongs to it: "Okafor's claim"
 */
public record Mention(
    Kind kind,
    int paragraph,
    int from,
    int to,
    int start,
    int end,
    String head,
    String name,
    String before,
    String role,
    char gender,
    boolean possessive) {

  public enum Kind {
    NAME,
    PRONOUN,
    NOMINAL
  }

  public boolean isName() {
    return kind == Kind.NAME;
  }

  public boolean isPronoun() {
    return kind == Kind.PRONOUN;
  }

  boolean overlaps(int otherStart, int otherEnd) {
    return start < otherEnd && otherStart < end;
  }

  /** The letter of a question or an answer, which names nobody. */
  public boolean isLetter() {
    return isName() && name().length() == 1;
  }
}
