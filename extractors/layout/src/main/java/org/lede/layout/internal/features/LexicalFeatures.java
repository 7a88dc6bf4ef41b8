package org.lede.layout.internal.features;

import static org.lede.layout.internal.features.LineFeature.*;

import java.net.URI;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import org.lede.layout.internal.byline.ParsedByline;
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

  /** A longer line is no byline, whomever it names. */
  static final int MAX_BYLINE = 160;

  private static final int MAX_NAME = 60;
  private static final float UNKNOWN = -9;

  /** The features that this class notes. */
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
          CREDIT_SHARE,
          NOTE);

  private final CharSequence text;
  private final LineReadings readings;
  private final Optional<LocalDate> retrieved;

  LexicalFeatures(Page page, LineReadings readings) {
    this.text = page.text();
    this.readings = readings;
    Optional<LocalDate> fetched =
        page.source().retrieved().map(instant -> LocalDate.ofInstant(instant, ZoneOffset.UTC));
    Optional<URI> address = page.source().url();
    this.retrieved =
        address.flatMap(url -> DateInAddress.of(TimeReader.shared(), url)).or(() -> fetched);
  }

  /** Notes a line. */
  void note(int index, PageLine line, float[] features) {
    noteFurniture(line, features);
    readings.note(index).ifPresent(kind -> NOTE.note(features, kind.ordinal() + 1));
    noteTimes(index, line, features);
    noteNames(index, line, features);
    readings.credit(index).ifPresent(credit -> noteCredit(line, credit, features));
  }

  /**
   * Notes of a line what was noted of one before that is equal and follows alike a mark or none.
   */
  static void noteAgain(float[] before, float[] features) {
    NOTED.forEach(feature -> feature.note(features, feature.of(before)));
  }

  public static boolean isKind(FurnitureKind kind, float[] features) {
    return FURNITURE.of(features) == code(kind);
  }

  private static int code(FurnitureKind kind) {
    return kind.ordinal() + 1;
  }

  private void noteFurniture(PageLine line, float[] features) {
    Furniture.shared()
        .kindOf(text, line.start(), line.end())
        .ifPresent(kind -> FURNITURE.note(features, code(kind)));
  }

  private void noteTimes(int index, PageLine line, float[] features) {
    DAYS_TO_RETRIEVAL.note(features, UNKNOWN);
    if (line.length() > LineReadings.MAX_TIME_LINE) {
      return;
    }
    List<TimeMention> mentions = readings.times(index);
    mentions.forEach(mention -> noteTime(mention, features));
    if (mentions.isEmpty()) {
      readings.timeLabelAlone(index).ifPresent(label -> noteLabel(label, features));
    }
    TIME_SHARE.note(features, readings.shareOfTimes(index));
  }

  private void noteTime(TimeMention mention, float[] features) {
    DATE.note(features, Math.max(DATE.of(features), fullness(mention)));
    if (mention.time().isPresent()) {
      TIME_OF_DAY.note(features, 1);
    }
    if (mention.ago().isPresent()) {
      AGO.note(features, 1);
    }
    noteLabel(mention.label().kind(), features);
    Optional<LocalDate> day = mention.date().flatMap(DateParts::date);
    if (day.isPresent() && retrieved.isPresent() && DAYS_TO_RETRIEVAL.of(features) == UNKNOWN) {
      long days = ChronoUnit.DAYS.between(day.get(), retrieved.get());
      DAYS_TO_RETRIEVAL.note(
          features, ShapeFeatures.signedLog((int) Math.max(-100_000, Math.min(100_000, days))));
    }
  }

  private static int fullness(TimeMention mention) {
    if (mention.date().isEmpty()) {
      return 1;
    }
    return mention.date().get().year().isPresent() ? 3 : 2;
  }

  private static void noteLabel(TimeLabel label, float[] features) {
    switch (label) {
      case PUBLISHED -> TIME_LABEL.note(features, 1);
      case UPDATED, AS_OF -> TIME_LABEL.note(features, Math.max(TIME_LABEL.of(features), 2));
      case NONE -> {}
    }
  }

  private void noteNames(int index, PageLine line, float[] features) {
    if (line.length() <= MAX_BYLINE) {
      readings.byline(index).ifPresent(byline -> noteByline(line, byline, features));
      LONE_MARK.note(features, readings.isMarkAlone(index) ? 1 : 0);
    }
    if (line.length() <= MAX_NAME) {
      NAME_SHAPE.note(features, (float) NameShape.shared().score(text, line.start(), line.end()));
    }
  }

  private static void noteByline(PageLine line, ParsedByline byline, float[] features) {
    BYLINE_STRENGTH.note(features, (float) byline.strength());
    AUTHORS.note(features, byline.authors().size());
    BYLINE_SHARE.note(features, (float) (byline.end() - byline.start()) / line.length());
  }

  private static void noteCredit(PageLine line, ParsedCredit credit, float[] features) {
    CREDIT_STRENGTH.note(features, (float) credit.strength());
    CREDIT_LABELLED.note(features, credit.labelled() ? 1 : 0);
    CREDIT_ALONE.note(features, credit.caption().isEmpty() ? 1 : 0);
    CREDIT_SHARE.note(
        features, (float) (credit.credit().end() - credit.credit().start()) / line.length());
  }
}
