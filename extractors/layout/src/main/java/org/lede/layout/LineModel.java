package org.lede.layout;

import java.io.BufferedInputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;

/** The learned part of the layout: from the lines of a page to the probability of each role. */
final class LineModel {

  private static final String RESOURCE = "lines.model";

  private final BoostedTrees glance;
  private final BoostedTrees look;

  LineModel(BoostedTrees glance, BoostedTrees look) {
    this.glance = glance;
    this.look = look;
  }

  /** The model that ships with this module. */
  static LineModel shipped() {
    return Holder.SHIPPED;
  }

  /** Read once, when first needed. */
  private static final class Holder {
    static final LineModel SHIPPED = open();

    private static LineModel open() {
      try (InputStream in = LineModel.class.getResourceAsStream(RESOURCE)) {
        if (in == null) {
          throw new IllegalStateException(
              "there is no " + RESOURCE + " beside " + LineModel.class.getName());
        }
        return read(in);
      } catch (IOException e) {
        throw new UncheckedIOException(RESOURCE, e);
      }
    }
  }

  static LineModel read(InputStream in) throws IOException {
    DataInputStream data = new DataInputStream(new BufferedInputStream(in));
    return new LineModel(BoostedTrees.read(data), BoostedTrees.read(data));
  }

  void write(OutputStream out) throws IOException {
    DataOutputStream data = new DataOutputStream(out);
    glance.write(data);
    look.write(data);
    data.flush();
  }

  /** Whether the two passes use no column beyond what the glance and the look give them. */
  boolean fits(int glanceWidth, int lookWidth) {
    return glance.columns() <= glanceWidth && look.columns() <= lookWidth;
  }

  /** For each line the probability of each role, by the order of {@link Role}. */
  float[][] roles(Page page, LineFacts facts) {
    FirstGlance first = FirstGlance.of(page, facts);
    float[][] roles = glance.predict(first);
    return page.size() == 0 ? roles : look.predict(SecondLook.of(page, facts, first, roles));
  }
}
