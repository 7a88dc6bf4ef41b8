package org.lede.entities.internal.tagger;

import java.io.DataOutput;
import java.io.IOException;
import java.nio.ByteBuffer;

/**
 * From the margin of a name to the chance that it is right: a logistic curve, fitted for each model
 * on documents that it was not trained on.
 *
 * @param atNoMargin the logarithm of the odds of a name that nothing speaks for
 * @param perMargin what each unit of the margin adds to it
 */
public record ConfidenceCurve(float atNoMargin, float perMargin) {

  /** The chance that a name with this margin is right. */
  public double chance(double margin) {
    return 1 / (1 + StrictMath.exp(-(atNoMargin + perMargin * margin)));
  }

  static ConfidenceCurve read(ByteBuffer in) {
    return new ConfidenceCurve(in.getFloat(), in.getFloat());
  }

  /** Writes a curve: what {@link #read} reads. */
  public void write(DataOutput out) throws IOException {
    out.writeFloat(atNoMargin);
    out.writeFloat(perMargin);
  }
}
