package org.lede.quotes;

/** The words inside a quotation, as far as they tell what it is. */
final class InnerWords {

  /** The beginning of long words tells enough. */
  private static final int ENOUGH = 400;

  private static final int SHORT_WORD = 3;

  private final String text;
  private final Vocabulary vocabulary;
  private int count;
  private int longer;
  private int capitals;
  private boolean speaks;
  private boolean verbs;
  private String first = "";
  private String last = "";

  private InnerWords(String text, Vocabulary vocabulary) {
    this.text = text;
    this.vocabulary = vocabulary;
  }

  static InnerWords of(String text, QuotedSpan span, Vocabulary vocabulary) {
    InnerWords words = new InnerWords(text, vocabulary);
    int end = Math.min(span.innerEnd(), span.innerStart() + ENOUGH);
    WordRuns.visit(text, span.innerStart(), end, Character::isLetterOrDigit, words::add);
    return words;
  }

  private void add(int start, int end) {
    String word = Vocabulary.fold(text.substring(start, end));
    boolean isLong = end - start > SHORT_WORD;
    char pronoun = vocabulary.pronoun(word);
    count++;
    longer += isLong ? 1 : 0;
    capitals += isLong && Character.isUpperCase(text.charAt(start)) ? 1 : 0;
    speaks |= pronoun == '1' || pronoun == '2';
    verbs |= vocabulary.shape(word).filter(shape -> shape == Shape.AUXILIARY).isPresent();
    first = count == 1 ? word : first;
    last = word;
  }

  int count() {
    return count;
  }

  /** Whether n(one), s(ome) or a(ll) of the longer words have a capital. */
  char capitals() {
    if (capitals == 0) {
      return 'n';
    }
    return capitals == longer ? 'a' : 's';
  }

  /** Whether a first or second person is among them. */
  boolean speaks() {
    return speaks;
  }

  /** Whether an auxiliary is among them. */
  boolean verbs() {
    return verbs;
  }

  String first() {
    return first;
  }

  String last() {
    return last;
  }
}
