package org.lede.quotes.internal.attribution;

import org.lede.quotes.internal.sentence.Paragraph;
import org.lede.quotes.internal.speaker.Mention;
import org.lede.quotes.internal.words.Shape;

/** The item that attributes words to a mention, also where a phrase stands between the two. */
final class CueSpan {

  private static final int FARTHEST = 14;

  private CueSpan() {}

  /** The cue of a mention, in its paragraph; -1 if there is none. */
  static int of(Paragraph paragraph, Mention mention) {
    CueRelation relation = CueRelation.of(paragraph, mention);
    if (relation.cue() >= 0) {
      return relation.cue();
    }
    int last = Math.min(paragraph.sentenceEnd(mention.to() - 1), mention.to() + FARTHEST);
    for (int i = mention.to(); i < last; i++) {
      if (paragraph.shape(i) == Shape.QUOTATION) {
        break;
      }
      if (Shape.isCue(paragraph.shape(i))) {
        return i;
      }
    }
    return -1;
  }
}
