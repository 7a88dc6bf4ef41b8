package org.lede.layout.internal.classifier;

import java.util.Arrays;
import java.util.EnumSet;
import org.lede.layout.internal.features.LineFeature;
import org.lede.layout.internal.features.LineFeatures;
import org.lede.layout.internal.features.ShapeFeatures;
import org.lede.layout.internal.page.Page;

/**
 * What a line model sees of a line in the first pass: its own features, those of its neighbours,
 * and where it stands on the page.
 */
public final class FirstPassFeatures implements FeatureRows {

  /** The features that are worth seeing of a neighbouring line. */
  private static final int[] OF_NEIGHBOURS =
      EnumSet.complementOf(
              EnumSet.of(
                  LineFeature.WORD_LENGTH,
                  LineFeature.INNER_STOPS,
                  LineFeature.COMMAS,
                  LineFeature.QUOTATION_MARKS,
                  LineFeature.COMMON_WORDS,
                  LineFeature.SEEN_BEFORE,
                  LineFeature.HOLDS_LINE,
                  LineFeature.HELD_BY_LINE,
                  LineFeature.BLANKS_AFTER,
                  LineFeature.UNSPACED))
          .stream()
          .mapToInt(LineFeature::ordinal)
          .toArray();

  /** The features that are worth seeing of a line further off. */
  private static final int[] OF_FARTHER =
      EnumSet.of(
              LineFeature.LENGTH,
              LineFeature.CAPITALISED,
              LineFeature.BEGINS,
              LineFeature.ENDS,
              LineFeature.BLANKS_BEFORE,
              LineFeature.PROSE,
              LineFeature.FURNITURE,
              LineFeature.COPIES,
              LineFeature.RUNS_ELSEWHERE,
              LineFeature.WORDS_OF_PROSE,
              LineFeature.WORDS_OF_ADDRESS,
              LineFeature.DATE,
              LineFeature.TIME_SHARE,
              LineFeature.BYLINE_STRENGTH,
              LineFeature.AUTHORS,
              LineFeature.CREDIT_STRENGTH,
              LineFeature.CREDIT_ALONE,
              LineFeature.NAME_SHAPE)
          .stream()
          .mapToInt(LineFeature::ordinal)
          .toArray();

  private static final int NEAR = 6;
  private static final int PLACES = 17;
  private static final float NO_LINE = -9;

  static final int WIDTH =
      LineFeature.COUNT + 2 * OF_NEIGHBOURS.length + 2 * OF_FARTHER.length + PLACES;

  private final Page page;
  private final LineFeatures features;
  private final int[] proseBefore;
  private final long[] proseCharactersBefore;
  private final int[] shortBefore;
  private final int[] sentencesBefore;
  private final InformativeLines informative;
  private final int[] sinceProse;
  private final int[] untilProse;

  private FirstPassFeatures(Page page, LineFeatures features) {
    this.page = page;
    this.features = features;
    this.proseBefore = new int[page.size() + 1];
    this.proseCharactersBefore = new long[page.size() + 1];
    this.shortBefore = new int[page.size() + 1];
    this.sentencesBefore = new int[page.size() + 1];
    this.informative = InformativeLines.of(page, features);
    this.sinceProse = new int[page.size()];
    this.untilProse = new int[page.size()];
    for (int i = 0; i < page.size(); i++) {
      boolean prose = isProse(i);
      proseBefore[i + 1] = proseBefore[i] + (prose ? 1 : 0);
      proseCharactersBefore[i + 1] = proseCharactersBefore[i] + (prose ? page.line(i).length() : 0);
      shortBefore[i + 1] = shortBefore[i] + (isShort(i) ? 1 : 0);
      sentencesBefore[i + 1] = sentencesBefore[i] + (isSentence(i) ? 1 : 0);
    }
  }

  public static FirstPassFeatures of(Page page, LineFeatures features) {
    FirstPassFeatures firstPass = new FirstPassFeatures(page, features);
    firstPass.measureDistancesToProse();
    return firstPass;
  }

  @Override
  public int size() {
    return page.size();
  }

  @Override
  public int width() {
    return WIDTH;
  }

  private boolean isProse(int line) {
    return LineFeature.PROSE.of(features.line(line)) > 0;
  }

  private boolean isSentence(int line) {
    return LineFeature.SENTENCE.of(features.line(line)) > 0
        && LineFeature.FURNITURE.of(features.line(line)) == 0;
  }

  private boolean isShort(int line) {
    return LineFeature.WORDS.of(features.line(line)) < ShapeFeatures.log(5);
  }

  @Override
  public void fill(int line, float[] row) {
    System.arraycopy(features.line(line), 0, row, 0, LineFeature.COUNT);
    int at = LineFeature.COUNT;
    int before = informative.before(line);
    int after = informative.after(line);
    at = fillNeighbour(before, OF_NEIGHBOURS, row, at);
    at = fillNeighbour(after, OF_NEIGHBOURS, row, at);
    at = fillNeighbour(informative.before(before), OF_FARTHER, row, at);
    at = fillNeighbour(informative.after(after), OF_FARTHER, row, at);
    fillPlace(line, row, at);
  }

  private int fillNeighbour(int neighbour, int[] worthSeeing, float[] row, int at) {
    boolean onPage = neighbour >= 0 && neighbour < page.size();
    if (onPage) {
      float[] seen = features.line(neighbour);
      for (int i = 0; i < worthSeeing.length; i++) {
        row[at + i] = seen[worthSeeing[i]];
      }
    } else {
      Arrays.fill(row, at, at + worthSeeing.length, NO_LINE);
    }
    return at + worthSeeing.length;
  }

  private void fillPlace(int line, float[] row, int at) {
    int size = page.size();
    row[at++] = ShapeFeatures.signedLog(line - features.prose().first());
    row[at++] = ShapeFeatures.signedLog(line - features.prose().last());
    row[at++] = (float) line / size;
    row[at++] = ShapeFeatures.log(line);
    row[at++] = ShapeFeatures.log(size);
    row[at++] = ShapeFeatures.log(proseBefore[line]);
    row[at++] = ShapeFeatures.log(proseBefore[size] - proseBefore[line]);
    row[at++] = (float) proseCharactersBefore[line] / Math.max(1, proseCharactersBefore[size]);
    row[at++] = share(shortBefore, line - NEAR, line);
    row[at++] = share(shortBefore, line + 1, line + 1 + NEAR);
    row[at++] = ShapeFeatures.log((int) Math.min(Integer.MAX_VALUE, proseCharactersBefore[size]));
    row[at++] = ShapeFeatures.log(sinceProse[line]);
    row[at++] = ShapeFeatures.log(untilProse[line]);
    row[at++] = share(sentencesBefore, line - NEAR, line);
    row[at++] = share(sentencesBefore, line + 1, line + 1 + NEAR);
    row[at++] = ShapeFeatures.log(sentencesBefore[line]);
    row[at] = (float) sentencesBefore[size] / size;
  }

  /** Share of some lines, counted up, among those from one to another. */
  private float share(int[] before, int from, int to) {
    int first = Math.max(0, Math.min(page.size(), from));
    int last = Math.max(first, Math.min(page.size(), to));
    return (float) (before[last] - before[first]) / Math.max(1, last - first);
  }

  private void measureDistancesToProse() {
    int since = page.size();
    for (int i = 0; i < page.size(); i++) {
      sinceProse[i] = since;
      since = isProse(i) ? 0 : since + 1;
    }
    int until = page.size();
    for (int i = page.size() - 1; i >= 0; i--) {
      untilProse[i] = until;
      until = isProse(i) ? 0 : until + 1;
    }
  }
}
