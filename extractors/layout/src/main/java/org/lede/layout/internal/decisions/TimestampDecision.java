package org.lede.layout.internal.decisions;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.lede.layout.internal.classifier.LineRoles;
import org.lede.layout.internal.classifier.Role;
import org.lede.layout.internal.decisions.times.StatedTimes;
import org.lede.layout.internal.decisions.times.TimestampChoice;
import org.lede.layout.internal.decisions.times.TimestampResolver;
import org.lede.layout.internal.features.LineFeature;
import org.lede.layout.internal.page.Page;
import org.lede.layout.internal.page.PageLine;
import org.lede.layout.internal.time.DateEvidence;
import org.lede.layout.internal.time.TimeLabel;
import org.lede.layout.internal.time.TimeMention;
import org.lede.layout.internal.time.TimeReader;

/** Gathers what a page tells of its times, and has publication and update chosen from it. */
final class TimestampDecision {

  /** A less likely line is not looked at. */
  private static final float MIN_PROBABILITY = 0.08f;

  /** A line that holds little else than a time. */
  private static final float NOTHING_ELSE = 0.9f;

  /** How likely such a line between headline and lead tells when the article was published. */
  private static final double BETWEEN_HEADLINE_AND_LEAD = 0.9;

  /** How many characters before a line its label may end, blank lines included. */
  private static final int MAX_LABEL_DISTANCE = 60;

  /** How likely a line is the page's own that tells the day that the source states. */
  private static final double STATED = 0.7;

  private final StatedTimes statedTimes;
  private final PageDecisions decisions;
  private final LineRoles roles;
  private final List<TimeMention> mentions = new ArrayList<>();
  private final List<DateEvidence.Stretch> prose = new ArrayList<>();
  private final List<TimestampChoice.Line> lines = new ArrayList<>();

  private TimestampDecision(PageDecisions decisions) {
    this.decisions = decisions;
    this.roles = decisions.roles();
    this.statedTimes = StatedTimes.of(roles.page().source().markup());
  }

  static TimestampChoice.Choice of(PageDecisions decisions) {
    TimestampDecision times = new TimestampDecision(decisions);
    for (int i = 0; i < decisions.roles().size(); i++) {
      times.gather(i);
    }
    TimestampChoice.Choice choice = times.choose(decisions.languageCode());
    choice.published().ifPresent(read -> times.explain("published", read));
    choice.updated().ifPresent(read -> times.explain("updated", read));
    return choice;
  }

  private void explain(String decision, TimestampResolver.Read read) {
    int line = roles.page().lineAt(read.timestamp().span().start());
    String why = "the surest by label and place, " + Reasons.percent(read.confidence());
    decisions.reasons().say(line, decision, why);
  }

  private void gather(int index) {
    PageLine line = roles.page().line(index);
    if (roles.isLikely(index, Role.PARAGRAPH)) {
      prose.add(new DateEvidence.Stretch(line.start(), line.end()));
    } else if (LineFeature.DATE.of(roles.features().line(index)) > 0) {
      mentions.addAll(roles.readings().times(index));
      float weight = roles.probability(index, Role.PUBLISHED);
      if (weight >= MIN_PROBABILITY) {
        lines.add(line(index, weight));
      }
    }
  }

  private TimestampChoice.Line line(int index, double weight) {
    return new TimestampChoice.Line(index, labelled(index), weight);
  }

  /** The times of a line, the first with the label that stands alone on the line before. */
  private List<TimeMention> labelled(int index) {
    List<TimeMention> times = roles.readings().times(index);
    if (times.isEmpty() || times.get(0).label().kind() != TimeLabel.NONE) {
      return times;
    }
    Optional<TimeMention.Label> above = labelAbove(index);
    if (above.isEmpty()) {
      return times;
    }
    List<TimeMention> all = new ArrayList<>(times);
    all.set(0, times.get(0).labelled(above.get()));
    return all;
  }

  private Optional<TimeMention.Label> labelAbove(int index) {
    Page page = roles.page();
    boolean near =
        index > 0 && page.line(index).start() - page.line(index - 1).end() <= MAX_LABEL_DISTANCE;
    return near
        ? roles
            .readings()
            .timeLabelAlone(index - 1)
            .map(
                label ->
                    new TimeMention.Label(
                        label, page.line(index - 1).start(), page.line(index - 1).end()))
        : Optional.empty();
  }

  private TimestampChoice.Choice choose(String language) {
    DateEvidence evidence =
        DateEvidence.of(TimeReader.shared(), roles.page().source(), mentions, prose, language);
    TimestampChoice choice = new TimestampChoice(roles.page().source(), evidence);
    TimestampChoice.Choice chosen = choice.choose(lines);
    TimestampChoice.Choice told = chosen.isEmpty() ? choice.choose(relativeLines()) : chosen;
    return told.published().isPresent() || statedTimes.isEmpty() ? told : with(told, choice);
  }

  /** A line that tells the day that the source states is the page's own, however it is set. */
  private TimestampChoice.Choice with(TimestampChoice.Choice told, TimestampChoice choice) {
    Optional<TimestampResolver.Read> published =
        choice
            .choose(statedLines())
            .published()
            .filter(read -> statedTimes.contains(read.timestamp().date()));
    return new TimestampChoice.Choice(published, told.updated());
  }

  private List<TimestampChoice.Line> statedLines() {
    List<TimestampChoice.Line> stated = new ArrayList<>();
    for (int i = 0; i < roles.size(); i++) {
      if (!roles.isLikely(i, Role.PARAGRAPH) && !roles.readings().times(i).isEmpty()) {
        stated.add(line(i, STATED));
      }
    }
    return stated;
  }

  /**
   * The lines that tell a time from the moment of reading ("2 hours ago") between headline and
   * lead. The classifier gives them little, since most of their kind stand by teasers; where a page
   * has no other time they are its own.
   */
  private List<TimestampChoice.Line> relativeLines() {
    List<TimestampChoice.Line> relative = new ArrayList<>();
    int headline = decisions.headlineLine();
    int lead = roles.firstParagraphAfter(headline);
    for (int i = Math.max(0, headline); i < lead; i++) {
      float[] features = roles.features().line(i);
      if (LineFeature.AGO.of(features) > 0 && LineFeature.TIME_SHARE.of(features) > NOTHING_ELSE) {
        relative.add(line(i, BETWEEN_HEADLINE_AND_LEAD));
      }
    }
    return relative;
  }
}
