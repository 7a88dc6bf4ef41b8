package org.lede.layout.internal.decisions;

import java.util.BitSet;
import org.lede.Contributor;
import org.lede.Photo;
import org.lede.layout.internal.classifier.LineRoles;
import org.lede.layout.internal.classifier.Role;
import org.lede.layout.internal.features.LineFeature;
import org.lede.text.Span;

/** The lines that headline, byline, times and photos have taken and no paragraph may hold. */
final class TakenLines {

  /** A sentence so many times as long as the name or time in it tells more than that. */
  private static final int SENTENCE_TO_NAME = 3;

  private final LineRoles roles;
  private final BitSet lines = new BitSet();
  private final BitSet signed = new BitSet();

  /** Nothing is taken yet. */
  TakenLines(LineRoles roles) {
    this.roles = roles;
  }

  static TakenLines of(PageDecisions page) {
    TakenLines taken = new TakenLines(page.roles());
    page.headlineLines().forEach(taken.lines::set);
    page.photosOrNone().forEach(taken::takePhoto);
    page.bylineOrNone().ifPresent(found -> found.byline().authors().forEach(taken::takeAuthor));
    page.timesOrNone().published().ifPresent(read -> taken.takeHead(read.timestamp().span()));
    page.timesOrNone().updated().ifPresent(read -> taken.takeHead(read.timestamp().span()));
    return taken;
  }

  private void takePhoto(Photo photo) {
    photo.caption().ifPresent(this::take);
    photo.credit().filter(credit -> photo.caption().isEmpty()).ifPresent(this::take);
    photo.copies().forEach(this::take);
  }

  private void take(Span span) {
    lines.set(roles.page().lineAt(span.start()));
  }

  private void takeAuthor(Contributor author) {
    takeHead(author.span());
  }

  /** A name or a time may stand in a paragraph, which then stays one. */
  private void takeHead(Span span) {
    int line = roles.page().lineAt(span.start());
    if (!roles.isLikely(line, Role.PARAGRAPH) && !isToldIn(line, span)) {
      lines.set(line);
    }
    signed.set(line);
  }

  /** Whether a line is a sentence of which a name or a time is the lesser part. */
  private boolean isToldIn(int line, Span span) {
    return LineFeature.SENTENCE.of(roles.features().line(line)) > 0
        && roles.page().line(line).length() > SENTENCE_TO_NAME * (span.end() - span.start());
  }

  /** Whether another field holds the line. */
  boolean contains(int line) {
    return lines.get(line);
  }

  /** The last line above another that tells who or when; -1 if none does. */
  int lastSignedBefore(int line) {
    return signed.previousSetBit(line - 1);
  }

  /** The first line below another that tells who or when; -1 if none does. */
  int firstSignedAfter(int line) {
    return signed.nextSetBit(line + 1);
  }
}
