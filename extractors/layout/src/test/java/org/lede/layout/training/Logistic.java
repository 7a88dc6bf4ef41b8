package org.lede.layout.training;

/** The logistic function from a table, which gives the same on every machine and costs little. */
final class Logistic {

  private static final int STEPS = 256;
  private static final int GREATEST = 16;
  private static final float[] TABLE = new float[2 * GREATEST * STEPS + 2];

  static {
    for (int i = 0; i < TABLE.length; i++) {
      TABLE[i] = (float) (1 / (1 + StrictMath.exp(GREATEST - (double) i / STEPS)));
    }
  }

  private Logistic() {}

  static float of(float logOdds) {
    float at = (Math.max(-GREATEST, Math.min(GREATEST, logOdds)) + GREATEST) * STEPS;
    int step = (int) at;
    return TABLE[step] + (at - step) * (TABLE[step + 1] - TABLE[step]);
  }
}
