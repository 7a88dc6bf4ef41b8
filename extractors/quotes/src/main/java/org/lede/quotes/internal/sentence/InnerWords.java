package org.lede.quotes.internal.sentence;

import org.lede.quotes.internal.marks.QuotedSpan;
import org.lede.quotes.internal.words.Shape;
import org.lede.quotes.internal.words.Vocabulary;
import org.lede.quotes.internal.words.WordRuns;

/** The words inside a quotation, as far as they tell what it is. */
public final class InnerWords {

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

  public static InnerWords of(String text, QuotedSpan span, Vocabulary vocabulary) {
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
    String kind = kind(word, isLong);
    first = count == 1 ? kind : first;
    last = kind;
  }

  private String kind(String word, boolean isLong) {
    String kind = vocabulary.kind(word);
    return kind.isEmpty()
        ? vocabulary.shape(word).map(String::valueOf).orElse(isLong ? "w" : "s")
        : kind;
  }

  public int count() {
    return count;
  }

  /** Whether n(one), s(ome) or a(ll) of the longer words have a capital. */
  public char capitals() {
    if (capitals == 0) {
      return 'n';
    }
    return capitals == longer ? 'a' : 's';
  }

  /** Whether a first or second person is among them. */
  public boolean speaks() {
    return speaks;
  }

  /** Whether an auxiliary is among them. */
  public boolean verbs() {
    return verbs;
  }

  /** The kind of the first word. */
  public String first() {
    return first;
  }

  /** The kind of the last word. */
  public String last() {
    return last;
  }
}
