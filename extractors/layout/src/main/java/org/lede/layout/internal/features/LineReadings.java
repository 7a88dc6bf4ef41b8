package org.lede.layout.internal.features;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.lede.layout.internal.byline.BylineContext;
import org.lede.layout.internal.byline.BylineReader;
import org.lede.layout.internal.byline.ParsedByline;
import org.lede.layout.internal.credit.CreditReader;
import org.lede.layout.internal.credit.ParsedCredit;
import org.lede.layout.internal.note.NoteKind;
import org.lede.layout.internal.note.NoteReader;
import org.lede.layout.internal.page.Page;
import org.lede.layout.internal.page.PageLine;
import org.lede.layout.internal.time.TimeLabel;
import org.lede.layout.internal.time.TimeMention;
import org.lede.layout.internal.time.TimeReader;

/**
 * What the grammars read in each line of a page: each is asked once, when first needed, and what it
 * found serves the features and all decisions. It belongs to one page and one thread.
 */
public final class LineReadings {

  /** Longer lines are prose; what they tell of times is no time of publication. */
  static final int MAX_TIME_LINE = 240;

  /** Grammars of credits look at the end of a line; a longer one is no caption. */
  private static final int MAX_CAPTION = 1000;

  private final Page page;
  private final @Nullable List<TimeMention>[] times;
  private final @Nullable Optional<ParsedByline>[] bylines;
  private final @Nullable Optional<ParsedCredit>[] credits;
  private final @Nullable Boolean[] marks;
  private final @Nullable Optional<NoteKind>[] notes;

  /** Nothing is read yet. */
  @SuppressWarnings({"unchecked", "rawtypes"})
  LineReadings(Page page) {
    this.page = page;
    this.times = new List[page.size()];
    this.bylines = new Optional[page.size()];
    this.credits = new Optional[page.size()];
    this.marks = new Boolean[page.size()];
    this.notes = new Optional[page.size()];
  }

  /** The dates and times of a line, in the order of the text; none of a line of prose. */
  public List<TimeMention> times(int line) {
    List<TimeMention> known = times[line];
    if (known == null) {
      PageLine range = page.line(line);
      known =
          range.length() > MAX_TIME_LINE
              ? List.of()
              : TimeReader.shared().read(page.text(), range.start(), range.end());
      times[line] = known;
    }
    return known;
  }

  /** What a line that is a time's label and nothing else says of the time that must follow it. */
  public Optional<TimeLabel> timeLabelAlone(int line) {
    PageLine range = page.line(line);
    return TimeReader.shared().labelOnly(page.text(), range.start(), range.end());
  }

  /** Share of a line that dates, times and their labels cover, 0 to 1. */
  float shareOfTimes(int line) {
    int covered = 0;
    for (TimeMention mention : times(line)) {
      covered += mention.wholeEnd() - mention.wholeStart();
    }
    return Math.min(1, (float) covered / page.line(line).length());
  }

  /** A line as the grammar of bylines reads it, beside its neighbours. */
  public Optional<ParsedByline> byline(int line) {
    Optional<ParsedByline> known = bylines[line];
    if (known == null) {
      PageLine range = page.line(line);
      known = BylineReader.shared().read(page.text(), range.start(), range.end(), context(line));
      bylines[line] = known;
    }
    return known;
  }

  private BylineContext context(int line) {
    return new BylineContext(isBelowMark(line), holdsTime(line));
  }

  /** Whether the line before is a mark such as By, and nothing else. */
  public boolean isBelowMark(int line) {
    return line > 0 && isMarkAlone(line - 1);
  }

  /** Whether a line is a mark such as By, and nothing else. */
  boolean isMarkAlone(int line) {
    Boolean known = marks[line];
    if (known == null) {
      PageLine range = page.line(line);
      known =
          range.length() <= LexicalFeatures.MAX_BYLINE
              && BylineReader.isMarkAlone(page.text(), range.start(), range.end());
      marks[line] = known;
    }
    return known;
  }

  /** Whether a time stands in a line. */
  boolean holdsTime(int line) {
    return shareOfTimes(line) > 0;
  }

  /** A line as the grammar of photo credits reads it. */
  public Optional<ParsedCredit> credit(int line) {
    Optional<ParsedCredit> known = credits[line];
    if (known == null) {
      PageLine range = page.line(line);
      known =
          range.length() > MAX_CAPTION
              ? Optional.empty()
              : CreditReader.shared().read(page.text(), range.start(), range.end());
      credits[line] = known;
    }
    return known;
  }

  /** What a line says of the article, if it does not tell it. */
  public Optional<NoteKind> note(int line) {
    Optional<NoteKind> known = notes[line];
    if (known == null) {
      PageLine range = page.line(line);
      known = NoteReader.shared().read(page.text(), range.start(), range.end());
      notes[line] = known;
    }
    return known;
  }
}
