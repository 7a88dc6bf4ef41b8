package org.lede.quotes.internal.attribution;

import java.util.ArrayList;
import java.util.List;
import org.lede.quotes.internal.sentence.Paragraph;
import org.lede.quotes.internal.speaker.Prose;
import org.lede.quotes.internal.words.Shape;

/** Puts together what is one quote: parts round its attribution, or paragraphs of one speech. */
public final class Groups {

  private Groups() {}

  public static List<List<Attribution>> of(Prose prose, List<Attribution> attributions) {
    List<List<Attribution>> groups = new ArrayList<>();
    List<Attribution> group = new ArrayList<>();
    for (Attribution next : attributions) {
      if (!group.isEmpty() && !goesOn(prose, group.get(group.size() - 1), next)) {
        groups.add(group);
        group = new ArrayList<>();
      }
      group.add(next);
    }
    if (!group.isEmpty()) {
      groups.add(group);
    }
    return groups;
  }

  private static boolean goesOn(Prose prose, Attribution one, Attribution next) {
    Target before = one.target();
    Target after = next.target();
    if (one.speaker().isEmpty()) {
      return isLeftOpen(prose, before) && after.quoted() && opensNextParagraph(before, after);
    }
    if (!one.speaker().equals(next.speaker())) {
      return false;
    }
    if (!before.quoted() || !after.quoted()) {
      return !before.quoted() && !after.quoted() && isSplitClause(prose, before, after);
    }
    return after.paragraph() == before.paragraph() || opensNextParagraph(before, after);
  }

  private static boolean opensNextParagraph(Target before, Target after) {
    return after.paragraph() == before.paragraph() + 1 && after.from() == 0;
  }

  /** A quotation without a closing mark goes on where the next paragraph opens one. */
  private static boolean isLeftOpen(Prose prose, Target target) {
    Paragraph paragraph = prose.paragraph(target.paragraph());
    return target.quoted() && !paragraph.spanAt(target.from()).orElseThrow().closed();
  }

  /** The two sides of one cue, neither with marks. */
  private static boolean isSplitClause(Prose prose, Target before, Target after) {
    return before.paragraph() == after.paragraph()
        && before.cue() == after.cue()
        && !holdsQuotation(prose, before)
        && !holdsQuotation(prose, after);
  }

  public static boolean holdsQuotation(Prose prose, Target target) {
    Paragraph paragraph = prose.paragraph(target.paragraph());
    for (int i = target.from(); i < target.to(); i++) {
      if (paragraph.shape(i) == Shape.QUOTATION) {
        return true;
      }
    }
    return false;
  }
}
