package org.lede.quotes;

/**
 * The words inside a quotation, as far as they tell what it is.
 *
 * @param count how many words
 * @param capitals n(one), s(ome) or a(ll) of the longer words have a capital
 * @param speaks whether a first or second person is among them
 * @param verbs whether an auxiliary is among them
 * @param first the first word
 * @param last the last word
 */
record InnerWords(
    int count, char capitals, boolean speaks, boolean verbs, String first, String last) {

  private static final int ENOUGH = 400;

  static InnerWords of(String text, Span span, Vocabulary vocabulary) {
    int count = 0;
    int longer = 0;
    int capitals = 0;
    boolean speaks = false;
    boolean verbs = false;
    String first = "";
    String last = "";
    int start = -1;
    int end = Math.min(span.innerEnd(), span.innerStart() + ENOUGH);
    for (int i = span.innerStart(); i <= end; i++) {
      boolean letter = i < end && Character.isLetterOrDigit(text.charAt(i));
      if (letter && start < 0) {
        start = i;
      } else if (!letter && start >= 0) {
        String word = Vocabulary.fold(text.substring(start, i));
        count++;
        longer += i - start > 3 ? 1 : 0;
        capitals += i - start > 3 && Character.isUpperCase(text.charAt(start)) ? 1 : 0;
        char pronoun = vocabulary.pronoun(word);
        speaks |= pronoun == '1' || pronoun == '2';
        verbs |= vocabulary.shape(word).filter(s -> s == Shape.AUXILIARY).isPresent();
        first = count == 1 ? word : first;
        last = word;
        start = -1;
      }
    }
    char share = capitals == 0 ? 'n' : capitals == longer ? 'a' : 's';
    return new InnerWords(count, share, speaks, verbs, first, last);
  }
}
