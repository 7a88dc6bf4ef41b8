package org.lede.entities.internal.token;

import org.lede.entities.internal.table.Hashes;
import org.lede.entities.internal.words.Knowledge;

/** What each token of a document looks like: hashes of its word and shape, and its kind. */
public final class Words {

  static final int OTHER = 0;
  static final int LOWER = 1;
  static final int CAPITALISED = 2;
  public static final int CAPITALS = 3;
  static final int INITIAL = 4;
  static final int MIXED = 5;
  public static final int NUMBER = 6;
  public static final int LINK = 7;
  public static final int HYPHEN = 8;
  public static final int UNCASED = WordKind.UNCASED;
  public static final int KINDS = WordKind.IDEOGRAPH + 1;

  private final Document document;
  private final int[] exact;
  private final int[] lower;
  private final int[] shape;
  private final byte[] kind;

  private Words(Document document) {
    this.document = document;
    int count = document.tokens();
    this.exact = new int[count];
    this.lower = new int[count];
    this.shape = new int[count];
    this.kind = new byte[count];
  }

  public static Words of(Document document) {
    Words words = new Words(document);
    for (int i = 0; i < document.tokens(); i++) {
      words.read(i);
    }
    TrueCase.settle(document, words);
    return words;
  }

  private void read(int token) {
    String text = document.text();
    int start = document.start(token);
    int end = bareEnd(text, start, document.end(token));
    exact[token] = Hashes.exact(text, start, end);
    lower[token] = Hashes.lower(text, start, end);
    shape[token] = shape(text, start, document.end(token));
    kind[token] = (byte) kind(text, start, end, lower[token]);
  }

  /** Without the point of an abbreviation, so that {@code Dr.} and {@code Dr} are one word. */
  private static int bareEnd(String text, int start, int end) {
    boolean pointed = end - start > 2 && text.charAt(end - 1) == '.';
    return pointed && text.lastIndexOf('.', end - 2) < start ? end - 1 : end;
  }

  /** The classes of the characters, two of a run at most. */
  private static int shape(String text, int start, int end) {
    int hash = Hashes.START;
    int last = 0;
    int run = 0;
    for (int i = start; i < end; i++) {
      int group = group(text.charAt(i));
      run = group == last ? run + 1 : 1;
      last = group;
      if (run <= 2) {
        hash = Hashes.step(hash, group);
      }
    }
    return hash;
  }

  private static int group(char c) {
    if (Character.isUpperCase(c)) {
      return 'X';
    }
    if (Character.isLetter(c)) {
      return 'x';
    }
    return Character.isDigit(c) ? 'd' : Hashes.straight(c);
  }

  private static int kind(String text, int start, int end, int lower) {
    char first = text.charAt(start);
    if (Character.isDigit(first)) {
      return NUMBER;
    }
    if (!Character.isLetter(first)) {
      return first == '-' || first == '\u2010' || first == '\u2011' ? HYPHEN : OTHER;
    }
    int capitals = capitals(text, start, end);
    if (capitals == 0 && !Character.isLowerCase(first)) {
      return WordKind.ofUncased(first);
    }
    if (capitals == 0) {
      return Knowledge.english().has(lower, Knowledge.LINK) ? LINK : LOWER;
    }
    if (!Character.isUpperCase(first)) {
      return MIXED;
    }
    return kindWithCapital(capitals, end - start);
  }

  private static int kindWithCapital(int capitals, int length) {
    if (length <= 2 && capitals == 1) {
      return length == 1 ? INITIAL : CAPITALISED;
    }
    return capitals == 1 ? CAPITALISED : CAPITALS;
  }

  private static int capitals(String text, int start, int end) {
    int count = 0;
    for (int i = start; i < end; i++) {
      count += Character.isUpperCase(text.charAt(i)) ? 1 : 0;
    }
    return count;
  }

  /** Reads a token as if it were written in another way. */
  void rewrite(int token, boolean capitalised) {
    String text = document.text();
    int start = document.start(token);
    int end = document.end(token);
    int hash = Hashes.START;
    int written = Hashes.START;
    for (int i = start; i < end; i++) {
      char c = text.charAt(i);
      boolean big = capitalised && i == start;
      hash = Hashes.step(hash, big ? Character.toUpperCase(c) : Character.toLowerCase(c));
      if (i < start + 3) {
        written = Hashes.step(written, big ? 'X' : 'x');
      }
    }
    exact[token] = hash;
    shape[token] = written;
    boolean link = Knowledge.english().has(lower[token], Knowledge.LINK);
    kind[token] = (byte) (capitalised ? CAPITALISED : link ? LINK : LOWER);
  }

  public Document document() {
    return document;
  }

  public int exact(int token) {
    return exact[token];
  }

  public int lower(int token) {
    return lower[token];
  }

  public int shape(int token) {
    return shape[token];
  }

  public int kind(int token) {
    return kind[token];
  }

  public boolean isName(int token) {
    int k = kind[token];
    return k == CAPITALISED || k == CAPITALS || k == INITIAL || k == MIXED;
  }

  /** Whether a token is written in a script without case, where no capital tells a name. */
  public boolean isUncased(int token) {
    return kind[token] >= WordKind.UNCASED;
  }

  /** Whether a token is one character of a script that writes no blanks. */
  public boolean isCharacter(int token) {
    return kind[token] > WordKind.UNCASED;
  }

  public boolean isLower(int token) {
    return kind[token] == LOWER || kind[token] == LINK;
  }
}
