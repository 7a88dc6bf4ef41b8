package org.lede.layout.internal.features;

import static org.lede.layout.internal.features.LineFeature.*;

import java.net.URI;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import org.lede.layout.internal.byline.BylineContext;
import org.lede.layout.internal.byline.BylineReader;
import org.lede.layout.internal.byline.ParsedByline;
import org.lede.layout.internal.credit.CreditReader;
import org.lede.layout.internal.credit.ParsedCredit;
import org.lede.layout.internal.furniture.Furniture;
import org.lede.layout.internal.furniture.FurnitureKind;
import org.lede.layout.internal.page.Page;
import org.lede.layout.internal.page.PageLine;
import org.lede.layout.internal.time.DateInAddress;
import org.lede.layout.internal.time.DateParts;
import org.lede.layout.internal.time.TimeLabel;
import org.lede.layout.internal.time.TimeMention;
import org.lede.layout.internal.time.TimeReader;
import org.lede.layout.internal.words.NameShape;

/** Notes what the words of a line say: furniture, times, names. */
public final class LexicalFeatures {

  private static final int LONGEST_TIME_LINE = 240;
  private static final int LONGEST_BYLINE = 160;
  private static final int LONGEST_NAME = 60;
  private static final int LONGEST_CAPTION = 1000;
  private static final float UNKNOWN = -9;

  /** The facts that this class notes. */
  private static final List<LineFeature> NOTED =
      List.of(
          FURNITURE,
          DATE,
          TIME_OF_DAY,
          AGO,
          TIME_LABEL,
          TIME_SHARE,
          DAYS_TO_RETRIEVAL,
          BYLINE_STRENGTH,
          AUTHORS,
          BYLINE_SHARE,
          LONE_MARK,
          NAME_SHAPE,
          CREDIT_STRENGTH,
          CREDIT_LABELLED,
          CREDIT_ALONE,
          CREDIT_SHARE);

  private final CharSequence text;
  private final Optional<LocalDate> retrieved;

  LexicalFeatures(Page page) {
    this.text = page.text();
    Optional<LocalDate> fetched =
        page.source().retrieved().map(instant -> LocalDate.ofInstant(instant, ZoneOffset.UTC));
    Optional<URI> address = page.source().url();
    this.retrieved =
        address.flatMap(url -> DateInAddress.of(TimeReader.shared(), url)).or(() -> fetched);
  }

  /**
   * Notes a line.
   *
   * @param afterMark whether the line before is a byline's mark and nothing else
   */
  void note(PageLine line, boolean afterMark, float[] facts) {
    noteFurniture(line, facts);
    noteTimes(line, facts);
    noteNames(line, afterMark, facts);
    noteCredit(line, facts);
  }

  /**
   * Notes of a line what was noted of one before that is equal and follows alike a mark or none.
   */
  static void noteAgain(float[] before, float[] facts) {
    NOTED.forEach(fact -> fact.note(facts, fact.of(before)));
  }

  public static boolean isKind(FurnitureKind kind, float[] facts) {
    return FURNITURE.of(facts) == code(kind);
  }

  private static int code(FurnitureKind kind) {
    return kind.ordinal() + 1;
  }

  private void noteFurniture(PageLine line, float[] facts) {
    Furniture.shared()
        .kindOf(text, line.start(), line.end())
        .ifPresent(kind -> FURNITURE.note(facts, code(kind)));
  }

  private void noteTimes(PageLine line, float[] facts) {
    DAYS_TO_RETRIEVAL.note(facts, UNKNOWN);
    if (line.length() > LONGEST_TIME_LINE) {
      return;
    }
    int covered = 0;
    for (TimeMention mention : TimeReader.shared().read(text, line.start(), line.end())) {
      noteTime(mention, facts);
      covered += mention.wholeEnd() - mention.wholeStart();
    }
    if (covered == 0) {
      TimeReader.shared()
          .labelOnly(text, line.start(), line.end())
          .ifPresent(label -> noteLabel(label, facts));
    }
    TIME_SHARE.note(facts, Math.min(1, (float) covered / line.length()));
  }

  private void noteTime(TimeMention mention, float[] facts) {
    DATE.note(facts, Math.max(DATE.of(facts), fullness(mention)));
    if (mention.time().isPresent()) {
      TIME_OF_DAY.note(facts, 1);
    }
    if (mention.ago().isPresent()) {
      AGO.note(facts, 1);
    }
    noteLabel(mention.label().kind(), facts);
    Optional<LocalDate> day = mention.date().flatMap(DateParts::date);
    if (day.isPresent() && retrieved.isPresent() && DAYS_TO_RETRIEVAL.of(facts) == UNKNOWN) {
      long days = ChronoUnit.DAYS.between(day.get(), retrieved.get());
      DAYS_TO_RETRIEVAL.note(
          facts, ShapeFeatures.signedLog((int) Math.max(-100_000, Math.min(100_000, days))));
    }
  }

  private static int fullness(TimeMention mention) {
    if (mention.date().isEmpty()) {
      return 1;
    }
    return mention.date().get().year().isPresent() ? 3 : 2;
  }

  private static void noteLabel(TimeLabel label, float[] facts) {
    switch (label) {
      case PUBLISHED -> TIME_LABEL.note(facts, 1);
      case UPDATED, AS_OF -> TIME_LABEL.note(facts, Math.max(TIME_LABEL.of(facts), 2));
      case NONE -> {}
    }
  }

  private void noteNames(PageLine line, boolean afterMark, float[] facts) {
    if (line.length() <= LONGEST_BYLINE) {
      BylineContext context = new BylineContext(afterMark, TIME_SHARE.of(facts) > 0);
      BylineReader.shared()
          .read(text, line.start(), line.end(), context)
          .ifPresent(reading -> noteByline(line, reading, facts));
      LONE_MARK.note(facts, BylineReader.isMarkAlone(text, line.start(), line.end()) ? 1 : 0);
    }
    if (line.length() <= LONGEST_NAME) {
      NAME_SHAPE.note(facts, (float) NameShape.shared().score(text, line.start(), line.end()));
    }
  }

  private static void noteByline(PageLine line, ParsedByline reading, float[] facts) {
    BYLINE_STRENGTH.note(facts, (float) reading.strength());
    AUTHORS.note(facts, reading.authors().size());
    BYLINE_SHARE.note(facts, (float) (reading.end() - reading.start()) / line.length());
  }

  private void noteCredit(PageLine line, float[] facts) {
    if (line.length() <= LONGEST_CAPTION) {
      CreditReader.shared()
          .read(text, line.start(), line.end())
          .ifPresent(reading -> noteCredit(line, reading, facts));
    }
  }

  private static void noteCredit(PageLine line, ParsedCredit reading, float[] facts) {
    CREDIT_STRENGTH.note(facts, (float) reading.strength());
    CREDIT_LABELLED.note(facts, reading.labelled() ? 1 : 0);
    CREDIT_ALONE.note(facts, reading.caption().isEmpty() ? 1 : 0);
    CREDIT_SHARE.note(
        facts, (float) (reading.credit().end() - reading.credit().start()) / line.length());
  }
}
