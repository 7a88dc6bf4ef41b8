package org.lede.layout.internal.decisions;

import java.util.ArrayList;
import java.util.List;
import org.lede.layout.internal.classifier.LineRoles;
import org.lede.layout.internal.classifier.Role;
import org.lede.layout.internal.features.LineFeature;
import org.lede.layout.internal.page.PageLine;
import org.lede.layout.internal.time.DateEvidence;
import org.lede.layout.internal.time.TimeMention;
import org.lede.layout.internal.time.TimeReader;

/** Gathers what a page tells of its times, and has publication and update chosen from it. */
public final class PublicationTimes {

  private static final float WORTH_READING = 0.08f;
  private static final float PROSE = 0.5f;
  private static final int LONGEST_TIME_LINE = 240;

  /** A line that holds little else than a time. */
  private static final float NOTHING_ELSE = 0.9f;

  /** How likely such a line between headline and lead tells when the article was published. */
  private static final double BETWEEN_HEADLINE_AND_LEAD = 0.9;

  private final LineRoles reading;
  private final List<TimeMention> mentions = new ArrayList<>();
  private final List<DateEvidence.Stretch> prose = new ArrayList<>();
  private final List<TimestampChoice.Line> lines = new ArrayList<>();

  private PublicationTimes(LineRoles reading) {
    this.reading = reading;
  }

  public static TimestampChoice.Choice choose(LineRoles reading, String language) {
    PublicationTimes times = new PublicationTimes(reading);
    for (int i = 0; i < reading.page().size(); i++) {
      times.gather(i);
    }
    return times.choose(language);
  }

  private void gather(int index) {
    PageLine line = reading.page().line(index);
    if (reading.probability(index, Role.PARAGRAPH) >= PROSE) {
      prose.add(new DateEvidence.Stretch(line.start(), line.end()));
    } else if (line.length() <= LONGEST_TIME_LINE
        && LineFeature.DATE.of(reading.facts().line(index)) > 0) {
      mentions.addAll(TimeReader.shared().read(reading.page().text(), line.start(), line.end()));
      float weight = reading.probability(index, Role.PUBLISHED);
      if (weight >= WORTH_READING) {
        lines.add(new TimestampChoice.Line(line.start(), line.end(), weight));
      }
    }
  }

  private TimestampChoice.Choice choose(String language) {
    DateEvidence evidence =
        DateEvidence.of(TimeReader.shared(), reading.page().source(), mentions, prose, language);
    TimestampChoice choice =
        new TimestampChoice(TimeReader.shared(), reading.page().source(), evidence);
    TimestampChoice.Choice chosen = choice.choose(lines);
    return chosen.isEmpty() ? choice.choose(linesToldFromNow()) : chosen;
  }

  /**
   * The lines that tell a time from the moment of reading ("2 hours ago") between headline and
   * lead. The line model gives them little, since most of their kind stand by teasers; where a page
   * has no other time they are its own.
   */
  private List<TimestampChoice.Line> linesToldFromNow() {
    List<TimestampChoice.Line> toldFromNow = new ArrayList<>();
    int lead = reading.firstParagraphAfter(HeadlineLine.of(reading));
    for (int i = Math.max(0, HeadlineLine.of(reading)); i < lead; i++) {
      float[] facts = reading.facts().line(i);
      if (LineFeature.AGO.of(facts) > 0 && LineFeature.TIME_SHARE.of(facts) > NOTHING_ELSE) {
        PageLine line = reading.page().line(i);
        toldFromNow.add(
            new TimestampChoice.Line(line.start(), line.end(), BETWEEN_HEADLINE_AND_LEAD));
      }
    }
    return toldFromNow;
  }
}
