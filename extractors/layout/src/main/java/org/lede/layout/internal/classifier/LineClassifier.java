package org.lede.layout.internal.classifier;

import java.io.BufferedInputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import org.lede.layout.internal.features.LineFeatures;
import org.lede.layout.internal.page.Page;

/** The learned part of the layout: from the lines of a page to the probability of each role. */
public final class LineClassifier {

  private static final String RESOURCE = "lines.model";

  private final BoostedTrees firstPass;
  private final BoostedTrees secondPass;

  public LineClassifier(BoostedTrees firstPass, BoostedTrees secondPass) {
    this.firstPass = firstPass;
    this.secondPass = secondPass;
  }

  /** The model that ships with this module. */
  public static LineClassifier shipped() {
    return Holder.SHIPPED;
  }

  /** Read once, when first needed. */
  private static final class Holder {
    static final LineClassifier SHIPPED = open();

    private static LineClassifier open() {
      try (InputStream in = LineClassifier.class.getResourceAsStream(RESOURCE)) {
        if (in == null) {
          throw new IllegalStateException(
              "there is no " + RESOURCE + " beside " + LineClassifier.class.getName());
        }
        return read(in);
      } catch (IOException e) {
        throw new UncheckedIOException(RESOURCE, e);
      }
    }
  }

  static LineClassifier read(InputStream in) throws IOException {
    DataInputStream data = new DataInputStream(new BufferedInputStream(in));
    return new LineClassifier(BoostedTrees.read(data), BoostedTrees.read(data));
  }

  public void write(OutputStream out) throws IOException {
    DataOutputStream data = new DataOutputStream(out);
    firstPass.write(data);
    secondPass.write(data);
    data.flush();
  }

  /** Whether the two passes use no column beyond what their features have. */
  boolean fits(int firstWidth, int secondWidth) {
    return firstPass.columns() <= firstWidth && secondPass.columns() <= secondWidth;
  }

  /** For each line the probability of each role, by the order of {@link Role}. */
  float[][] roles(Page page, LineFeatures features) {
    FirstPassFeatures first = FirstPassFeatures.of(page, features);
    float[][] roles = firstPass.predict(first);
    return page.size() == 0
        ? roles
        : secondPass.predict(SecondPassFeatures.of(page, features, first, roles));
  }
}
