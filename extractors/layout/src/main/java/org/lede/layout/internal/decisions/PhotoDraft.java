package org.lede.layout.internal.decisions;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.lede.Contributor;
import org.lede.Photo;
import org.lede.layout.internal.credit.ParsedCredit;
import org.lede.layout.internal.page.WordScan;
import org.lede.text.Span;

/** A photo while its parts are gathered from several lines. */
final class PhotoDraft {

  private final int line;
  private final Span whole;
  private final Optional<Span> caption;
  private Optional<Span> credit;
  private List<ParsedCredit.Named> names;

  /** The line that the credit was taken from. */
  private Span creditLine;

  private final List<Span> copies = new ArrayList<>();
  private double confidence;

  /** A photo of one line, of which {@code whole} is all. */
  PhotoDraft(int line, Span whole, Optional<Span> caption, double confidence) {
    this.line = line;
    this.whole = whole;
    this.caption = caption;
    this.credit = Optional.empty();
    this.names = List.of();
    this.creditLine = whole;
    this.confidence = confidence;
  }

  void credit(Span whole, List<ParsedCredit.Named> separate) {
    credit = Optional.of(whole);
    names = separate;
  }

  int line() {
    return line;
  }

  boolean isCreditAlone() {
    return caption.isEmpty();
  }

  /**
   * Takes over the credit of another line. Of two that say the same, the one after the caption is
   * its credit and the other a copy.
   */
  boolean take(PhotoDraft other) {
    if (credit.isEmpty()) {
      takeCredit(other);
      confidence = (confidence + other.confidence) / 2;
      return true;
    }
    if (!sameWords(credit, other.credit)) {
      return false;
    }
    if (creditLine.start() < whole.start() && other.line > line) {
      copies.add(creditLine);
      takeCredit(other);
    } else {
      copies.add(other.whole);
    }
    return true;
  }

  private void takeCredit(PhotoDraft other) {
    credit = other.credit;
    names = other.names;
    creditLine = other.whole;
  }

  /** The words of the caption as one number; 0 where there is none. */
  long print() {
    return caption.map(PhotoDraft::words).orElse(0L);
  }

  /** Keeps the other as a copy, and its credit if this has none. */
  void absorb(PhotoDraft other) {
    if (credit.isEmpty()) {
      takeCredit(other);
    }
    confidence = Math.max(confidence, other.confidence);
    copies.add(other.whole);
    copies.addAll(other.copies);
  }

  private static boolean sameWords(Optional<Span> one, Optional<Span> two) {
    return one.isPresent() && two.isPresent() && words(one.get()) == words(two.get());
  }

  /** The words of a span as one number. */
  static long words(Span span) {
    long[] print = {1};
    WordScan.scan(
        span.text(),
        0,
        span.text().length(),
        (start, end, hash) -> print[0] = print[0] * 31 + hash);
    return print[0];
  }

  Photo photo() {
    List<Contributor> credits = names.stream().map(this::contributor).toList();
    return new Photo(caption, credit, credits, copies, confidence);
  }

  /** As sure as the photo is, of which the credit is a part. */
  private Contributor contributor(ParsedCredit.Named named) {
    return new Contributor(
        new Span(named.start(), named.name()),
        named.name(),
        named.kind(),
        Optional.empty(),
        confidence);
  }
}
