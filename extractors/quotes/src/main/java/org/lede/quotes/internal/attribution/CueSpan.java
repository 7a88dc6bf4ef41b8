package org.lede.quotes;

/** The item that attributes words to a mention, also where a phrase stands between the two. */
final class CueOf {

  private static final int FARTHEST = 14;

  private CueOf() {}

  /** The cue of a mention, in its paragraph; -1 if there is none. */
  static int of(Paragraph paragraph, Mention mention) {
    Relation relation = Relation.of(paragraph, mention);
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
