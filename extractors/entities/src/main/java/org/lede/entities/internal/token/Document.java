package org.lede.entities.internal.token;

import java.util.List;
import org.lede.internal.scope.Stretch;

/** The tokens and sentences of a text, by offsets. */
public final class Document {

  private final String text;
  private final int[] starts;
  private final int[] ends;

  /** The first token of each sentence, and the number of all tokens. */
  private final int[] sentences;

  Document(String text, int[] starts, int[] ends, int[] sentences) {
    this.text = text;
    this.starts = starts;
    this.ends = ends;
    this.sentences = sentences;
  }

  /** The tokens of an English text. */
  public static Document of(String text, List<Stretch> stretches) {
    return of(text, stretches, Segmentation.ENGLISH);
  }

  /** The tokens of a text in any language. */
  public static Document of(String text, List<Stretch> stretches, Segmentation segmentation) {
    return Tokenizer.read(text, stretches, segmentation);
  }

  /** One sentence of given tokens. */
  public static Document of(String[] tokens) {
    StringBuilder text = new StringBuilder();
    int[] starts = new int[tokens.length];
    int[] ends = new int[tokens.length];
    for (int i = 0; i < tokens.length; i++) {
      text.append(i == 0 ? "" : " ");
      starts[i] = text.length();
      ends[i] = text.append(tokens[i]).length();
    }
    int[] sentences = tokens.length == 0 ? new int[] {0} : new int[] {0, tokens.length};
    return new Document(text.toString(), starts, ends, sentences);
  }

  public String text() {
    return text;
  }

  public int tokens() {
    return starts.length;
  }

  public int start(int token) {
    return starts[token];
  }

  public int end(int token) {
    return ends[token];
  }

  public int sentences() {
    return sentences.length - 1;
  }

  public int firstToken(int sentence) {
    return sentences[sentence];
  }

  public int endToken(int sentence) {
    return sentences[sentence + 1];
  }

  /** Whether nothing stands between a token and the one before it. */
  public boolean isGlued(int token) {
    return token > 0 && ends[token - 1] == starts[token];
  }

  public String word(int token) {
    return text.substring(starts[token], ends[token]);
  }

  public String[] words(int sentence) {
    String[] words = new String[endToken(sentence) - firstToken(sentence)];
    for (int i = 0; i < words.length; i++) {
      words[i] = word(firstToken(sentence) + i);
    }
    return words;
  }
}
