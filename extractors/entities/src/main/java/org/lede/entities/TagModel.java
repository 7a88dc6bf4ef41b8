package org.lede.entities;

import java.io.BufferedInputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.zip.GZIPInputStream;

/**
 * The weights of a first reading, and of a second that sees what the first one made of the whole
 * document.
 */
record TagModel(Weights first, Weights second) {

  /** Opens every model file; the last digit is the version of the features. */
  static final int MAGIC = 0x4C454E31;

  static TagModel read(InputStream in) throws IOException {
    DataInputStream data =
        new DataInputStream(new BufferedInputStream(new GZIPInputStream(in), 1 << 16));
    if (data.readInt() != MAGIC) {
      throw new IOException("not an entity model of this version");
    }
    return new TagModel(Weights.read(data), Weights.read(data));
  }

  List<Weights> readings() {
    return List.of(first, second);
  }
}
