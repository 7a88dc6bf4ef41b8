package org.lede.entities;

import java.io.BufferedInputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.zip.GZIPInputStream;

/**
 * A model file: packed weights.
 *
 * @param weights shared by all threads
 */
record TagModel(Weights weights) {

  /** Opens every model file; the last digit is the version of the features. */
  static final int MAGIC = 0x4C454E31;

  private static final int BUFFER = 1 << 16;

  static TagModel read(InputStream in) throws IOException {
    DataInputStream data =
        new DataInputStream(new BufferedInputStream(new GZIPInputStream(in), BUFFER));
    if (data.readInt() != MAGIC) {
      throw new IOException("not an entity model of this version");
    }
    return new TagModel(Weights.read(data));
  }
}
