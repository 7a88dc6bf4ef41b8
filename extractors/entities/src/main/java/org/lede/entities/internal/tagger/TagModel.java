package org.lede.entities.internal.tagger;

import java.io.IOException;
import java.io.InputStream;
import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.util.zip.GZIPInputStream;

/**
 * A model file: how sure it is, packed weights, and the word clusters that some of the features are
 * made of. Both are shared by all threads.
 *
 * @param curve tells how sure a name is
 * @param weights of the features
 * @param clusters may hold no word
 */
public record TagModel(ConfidenceCurve curve, Weights weights, WordClusters clusters) {

  /** Opens every model file; the last digit is the version of the features. */
  public static final int MAGIC = 0x4C454E33;

  private static final int BUFFER = 1 << 16;

  /** Unpacks the whole before it reads it: the first article waits for this. */
  public static TagModel read(InputStream in) throws IOException {
    ByteBuffer data = ByteBuffer.wrap(new GZIPInputStream(in, BUFFER).readAllBytes());
    try {
      if (data.getInt() != MAGIC) {
        throw new IOException("not an entity model of this version");
      }
      return new TagModel(ConfidenceCurve.read(data), Weights.read(data), WordClusters.read(data));
    } catch (BufferUnderflowException e) {
      throw new IOException("an entity model that is cut off", e);
    }
  }
}
