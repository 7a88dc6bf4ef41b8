package org.lede.quotes.internal.learn;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;

/** The one set of weights of this module; each model has features of its own names in it. */
public final class Models {

  private Models() {}

  /** The shipped weights, read once. */
  public static LinearModel shipped() {
    return Shipped.MODEL;
  }

  private static final class Shipped {
    static final LinearModel MODEL = read();
  }

  private static LinearModel read() {
    try (InputStream in = Models.class.getResourceAsStream("quotes.model")) {
      return LinearModel.read(in);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
