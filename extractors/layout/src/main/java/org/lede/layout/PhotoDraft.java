package org.lede.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.lede.Photo;
import org.lede.text.Passage;

/** A photo while its parts are gathered from several lines. */
final class PhotoDraft {

  private final int line;
  private final Optional<Passage> caption;
  private Optional<Passage> credit;
  private List<String> creditNames;
  private final List<Passage> copies = new ArrayList<>();
  private double confidence;

  PhotoDraft(
      int line,
      Optional<Passage> caption,
      Optional<Passage> credit,
      List<String> creditNames,
      double confidence) {
    this.line = line;
    this.caption = caption;
    this.credit = credit;
    this.creditNames = creditNames;
    this.confidence = confidence;
  }

  int line() {
    return line;
  }

  boolean isCreditAlone() {
    return caption.isEmpty();
  }

  /** Takes over the credit of another line; a credit that says the same again becomes a copy. */
  boolean take(PhotoDraft other) {
    if (credit.isEmpty()) {
      credit = other.credit;
      creditNames = other.creditNames;
      confidence = (confidence + other.confidence) / 2;
      return true;
    }
    boolean same = sameWords(credit, other.credit);
    if (same) {
      other.credit.ifPresent(copies::add);
    }
    return same;
  }

  /** The words of the caption as one number; 0 where there is none. */
  long print() {
    return caption.map(PhotoDraft::words).orElse(0L);
  }

  /** Keeps the other as a copy, and its credit if this has none. */
  void absorb(PhotoDraft other, Page page) {
    if (credit.isEmpty()) {
      credit = other.credit;
      creditNames = other.creditNames;
    }
    confidence = Math.max(confidence, other.confidence);
    copies.add(page.passage(other.line));
    copies.addAll(other.copies);
  }

  private static boolean sameWords(Optional<Passage> one, Optional<Passage> two) {
    return one.isPresent() && two.isPresent() && words(one.get()) == words(two.get());
  }

  /** The words of a passage as one number. */
  static long words(Passage passage) {
    long[] print = {1};
    WordScan.scan(
        passage.text(),
        0,
        passage.text().length(),
        (start, end, hash) -> print[0] = print[0] * 31 + hash);
    return print[0];
  }

  Photo photo() {
    return new Photo(caption, credit, creditNames, copies, confidence);
  }
}
