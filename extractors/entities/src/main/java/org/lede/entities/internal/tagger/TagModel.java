package org.lede.entities.internal.tagger;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.util.zip.DataFormatException;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.Inflater;

/**
 * A model file: how sure it is, packed weights, and the word clusters that some of the features are
 * made of. Both are shared by all threads.
 *
 * <p>The file has its parts as they lie in memory, packed as one piece of known length: the first
 * article waits for it.
 *
 * @param curve tells how sure a name is
 * @param weights of the features
 * @param clusters may hold no word
 */
public record TagModel(ConfidenceCurve curve, Weights weights, WordClusters clusters) {

  /** Opens every model file; the last digit is the version of the features and the form. */
  private static final int MAGIC = 0x4C454E34;

  /** No model is so large when it is unpacked, so a damaged length asks for no more memory. */
  private static final int MAX_LENGTH = 1 << 26;

  public static TagModel read(InputStream in) throws IOException {
    try {
      ByteBuffer data = unpacked(ByteBuffer.wrap(in.readAllBytes()));
      return new TagModel(ConfidenceCurve.read(data), Weights.read(data), WordClusters.read(data));
    } catch (BufferUnderflowException | IllegalArgumentException | DataFormatException e) {
      throw new IOException("an entity model that is cut off or damaged", e);
    }
  }

  private static ByteBuffer unpacked(ByteBuffer file) throws IOException, DataFormatException {
    if (file.getInt() != MAGIC) {
      throw new IOException("not an entity model of this version");
    }
    int length = file.getInt();
    if (length < 0 || length > MAX_LENGTH) {
      throw new DataFormatException("a length of " + length);
    }
    // One byte more, so that the end and its checksum are read.
    byte[] data = new byte[length + 1];
    Inflater inflater = new Inflater();
    try {
      inflater.setInput(file);
      if (inflater.inflate(data) != length || !inflater.finished()) {
        throw new DataFormatException("another length than " + length);
      }
    } finally {
      inflater.end();
    }
    return ByteBuffer.wrap(data, 0, length);
  }

  /**
   * The bytes of a model file.
   *
   * @param parts what the curve, the weights and the clusters write, one after the other
   */
  public static byte[] packed(byte[] parts) throws IOException {
    ByteArrayOutputStream file = new ByteArrayOutputStream();
    file.writeBytes(
        ByteBuffer.allocate(2 * Integer.BYTES).putInt(MAGIC).putInt(parts.length).array());
    Deflater deflater = new Deflater(Deflater.BEST_COMPRESSION);
    try (DeflaterOutputStream out = new DeflaterOutputStream(file, deflater)) {
      out.write(parts);
    } finally {
      deflater.end();
    }
    return file.toByteArray();
  }
}
