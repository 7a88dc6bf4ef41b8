package org.lede.layout.internal.decisions;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.lede.layout.internal.classifier.LineRoles;
import org.lede.layout.internal.classifier.Role;
import org.lede.layout.internal.dateline.DatelineReader;
import org.lede.layout.internal.page.Page;
import org.lede.layout.internal.page.PageLine;
import org.lede.text.Span;

/** The dateline, at the head of one of the first paragraphs. */
public final class DatelineDecision {

  /** A text of no more lines is read from end to end. */
  private static final int MAX_OPENINGS = 12;

  private static final int MAX_PARAGRAPHS = 6;
  private static final int LINES_BEFORE_PARAGRAPH = 2;

  /** No dateline lies further into its paragraph. */
  private static final int MAX_OPENING = 1000;

  private DatelineDecision() {}

  static Optional<DatelineReader.Found> of(LineRoles roles, Reasons reasons) {
    Optional<DatelineReader.Found> found =
        DatelineReader.shared().read(roles.page().source(), openings(roles));
    found.ifPresent(
        dateline -> {
          int line = roles.page().lineAt(dateline.dateline().span().start());
          reasons.say(line, "dateline", "opens it, " + Reasons.percent(dateline.confidence()));
        });
    return found;
  }

  /** The first paragraphs with the lines before them; of a short text all its lines. */
  public static List<Span> openings(LineRoles roles) {
    int size = roles.size();
    List<Span> openings = new ArrayList<>();
    int paragraphs = 0;
    int next = 0;
    for (int i = 0; i < size && paragraphs < MAX_PARAGRAPHS; i++) {
      boolean paragraph = roles.isLikely(i, Role.PARAGRAPH);
      if (size <= MAX_OPENINGS || paragraph) {
        next = Math.max(next, i - LINES_BEFORE_PARAGRAPH);
        for (; next <= i; next++) {
          openings.add(opening(roles.page(), next));
        }
        paragraphs += paragraph ? 1 : 0;
      }
    }
    return openings;
  }

  private static Span opening(Page page, int index) {
    PageLine line = page.line(index);
    return page.source().span(line.start(), Math.min(line.end(), line.start() + MAX_OPENING));
  }
}
