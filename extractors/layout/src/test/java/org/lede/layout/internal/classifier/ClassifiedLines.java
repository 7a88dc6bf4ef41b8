package org.lede.layout.internal.classifier;

import java.io.IOException;
import java.io.InputStream;
import org.lede.layout.internal.features.LineFeatures;
import org.lede.layout.internal.page.Page;

/** What a model makes of the lines of a page: for training and scores. */
public final class ClassifiedLines {

  private ClassifiedLines() {}

  /** For each line the probability of each role, by the order of {@link Role}. */
  public static float[][] of(LineClassifier model, Page page, LineFeatures facts) {
    return model.roles(page, facts);
  }

  /** A model that was written. */
  public static LineClassifier read(InputStream in) throws IOException {
    return LineClassifier.read(in);
  }
}
