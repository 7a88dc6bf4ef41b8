package org.lede.layout.internal.classifier;

/** The features of every line of a page, made line by line when asked for: all at once are many. */
interface FeatureRows {

  /** How many lines there are. */
  int size();

  /** How many features a line has. */
  int width();

  /** Writes the features of a line over a row. */
  void fill(int line, float[] row);

  /** All rows at once, to learn from. */
  default float[][] all() {
    float[][] rows = new float[size()][width()];
    for (int line = 0; line < rows.length; line++) {
      fill(line, rows[line]);
    }
    return rows;
  }
}
