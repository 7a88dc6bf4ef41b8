package org.lede.layout;

import java.util.Arrays;
import java.util.EnumSet;

/**
 * What a line model sees of a line at first glance: its own facts, those of its neighbours, and
 * where it stands on the page.
 */
final class FirstGlance implements LineRows {

  /** The facts that are worth seeing of a neighbouring line. */
  private static final int[] OF_NEIGHBOURS =
      EnumSet.complementOf(
              EnumSet.of(
                  Fact.WORD_LENGTH,
                  Fact.INNER_STOPS,
                  Fact.COMMAS,
                  Fact.QUOTATION_MARKS,
                  Fact.COMMON_WORDS,
                  Fact.SEEN_BEFORE,
                  Fact.HOLDS_LINE,
                  Fact.HELD_BY_LINE,
                  Fact.BLANKS_AFTER,
                  Fact.UNSPACED))
          .stream()
          .mapToInt(Fact::ordinal)
          .toArray();

  /** The facts that are worth seeing of a line further off. */
  private static final int[] OF_FARTHER =
      EnumSet.of(
              Fact.LENGTH,
              Fact.CAPITALISED,
              Fact.BEGINS,
              Fact.ENDS,
              Fact.BLANKS_BEFORE,
              Fact.PROSE,
              Fact.FURNITURE,
              Fact.COPIES,
              Fact.RUNS_ELSEWHERE,
              Fact.WORDS_OF_PROSE,
              Fact.WORDS_OF_ADDRESS,
              Fact.DATE,
              Fact.TIME_SHARE,
              Fact.BYLINE_STRENGTH,
              Fact.AUTHORS,
              Fact.CREDIT_STRENGTH,
              Fact.CREDIT_ALONE,
              Fact.NAME_SHAPE)
          .stream()
          .mapToInt(Fact::ordinal)
          .toArray();

  private static final int NEAR = 6;
  private static final int PLACES = 13;
  private static final float NO_LINE = -9;

  static final int WIDTH = Fact.COUNT + 2 * OF_NEIGHBOURS.length + 2 * OF_FARTHER.length + PLACES;

  private final Page page;
  private final LineFacts facts;
  private final int[] proseBefore;
  private final long[] proseCharactersBefore;
  private final int[] shortBefore;
  private final TellingLines telling;
  private final int[] sinceProse;
  private final int[] untilProse;

  private FirstGlance(Page page, LineFacts facts) {
    this.page = page;
    this.facts = facts;
    this.proseBefore = new int[page.size() + 1];
    this.proseCharactersBefore = new long[page.size() + 1];
    this.shortBefore = new int[page.size() + 1];
    this.telling = TellingLines.of(page, facts);
    this.sinceProse = new int[page.size()];
    this.untilProse = new int[page.size()];
    for (int i = 0; i < page.size(); i++) {
      boolean prose = isProse(i);
      proseBefore[i + 1] = proseBefore[i] + (prose ? 1 : 0);
      proseCharactersBefore[i + 1] = proseCharactersBefore[i] + (prose ? page.line(i).length() : 0);
      shortBefore[i + 1] = shortBefore[i] + (isShort(i) ? 1 : 0);
    }
  }

  static FirstGlance of(Page page, LineFacts facts) {
    FirstGlance glance = new FirstGlance(page, facts);
    glance.measureDistancesToProse();
    return glance;
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
    return Fact.PROSE.of(facts.line(line)) > 0;
  }

  private boolean isShort(int line) {
    return Fact.WORDS.of(facts.line(line)) < LineProfile.log(5);
  }

  @Override
  public void fill(int line, float[] row) {
    System.arraycopy(facts.line(line), 0, row, 0, Fact.COUNT);
    int at = Fact.COUNT;
    int before = telling.before(line);
    int after = telling.after(line);
    at = fillNeighbour(before, OF_NEIGHBOURS, row, at);
    at = fillNeighbour(after, OF_NEIGHBOURS, row, at);
    at = fillNeighbour(telling.before(before), OF_FARTHER, row, at);
    at = fillNeighbour(telling.after(after), OF_FARTHER, row, at);
    fillPlace(line, row, at);
  }

  private int fillNeighbour(int neighbour, int[] worthSeeing, float[] row, int at) {
    boolean onPage = neighbour >= 0 && neighbour < page.size();
    if (onPage) {
      float[] seen = facts.line(neighbour);
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
    row[at++] = LineProfile.signedLog(line - facts.prose().first());
    row[at++] = LineProfile.signedLog(line - facts.prose().last());
    row[at++] = (float) line / size;
    row[at++] = LineProfile.log(line);
    row[at++] = LineProfile.log(size);
    row[at++] = LineProfile.log(proseBefore[line]);
    row[at++] = LineProfile.log(proseBefore[size] - proseBefore[line]);
    row[at++] = (float) proseCharactersBefore[line] / Math.max(1, proseCharactersBefore[size]);
    row[at++] = shareOfShort(line - NEAR, line);
    row[at++] = shareOfShort(line + 1, line + 1 + NEAR);
    row[at++] = LineProfile.log((int) Math.min(Integer.MAX_VALUE, proseCharactersBefore[size]));
    row[at++] = LineProfile.log(sinceProse[line]);
    row[at] = LineProfile.log(untilProse[line]);
  }

  private float shareOfShort(int from, int to) {
    int first = Math.max(0, Math.min(page.size(), from));
    int last = Math.max(first, Math.min(page.size(), to));
    return (float) (shortBefore[last] - shortBefore[first]) / Math.max(1, last - first);
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
