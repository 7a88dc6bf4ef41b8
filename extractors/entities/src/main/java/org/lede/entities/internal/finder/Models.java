package org.lede.entities.internal.finder;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Optional;
import org.lede.entities.internal.tagger.TagModel;

/** The model of the artifact {@code lede-entities-model-en}, if it is there. */
public final class Models {

  /** No package can have this name, so that any module may read what lies in it. */
  private static final String RESOURCE = "META-INF/lede/entities-en.model";

  private Models() {}

  /** The shipped model, read once; empty without the artifact. */
  public static Optional<TagModel> shipped() {
    return Shipped.MODEL;
  }

  private static final class Shipped {
    static final Optional<TagModel> MODEL = read();
  }

  private static Optional<TagModel> read() {
    try (InputStream in = Models.class.getClassLoader().getResourceAsStream(RESOURCE)) {
      return in == null ? Optional.empty() : Optional.of(TagModel.read(in));
    } catch (IOException e) {
      throw new UncheckedIOException(RESOURCE, e);
    }
  }
}
