package org.lede.layout;

/**
 * The readers of words that several parts of the layout share. Each is made once, when first
 * needed, since reading its word lists takes longer than reading a page.
 */
final class Readers {

  private Readers() {}

  static LanguageReader languages() {
    return Languages.READER;
  }

  static Furniture furniture() {
    return FurnitureWords.KNOWN;
  }

  static TimeReader times() {
    return Times.READER;
  }

  static BylineReader bylines() {
    return Bylines.READER;
  }

  static CreditReader credits() {
    return Credits.READER;
  }

  static DatelineReader datelines() {
    return Datelines.READER;
  }

  static NameShape names() {
    return Names.SHAPE;
  }

  private static final class Languages {
    static final LanguageReader READER = LanguageReader.create();
  }

  private static final class FurnitureWords {
    static final Furniture KNOWN = Furniture.create();
  }

  private static final class Times {
    static final TimeReader READER = TimeReader.create();
  }

  private static final class Bylines {
    static final BylineReader READER = BylineReader.create();
  }

  private static final class Credits {
    static final CreditReader READER = CreditReader.create();
  }

  private static final class Datelines {
    static final DatelineReader READER = DatelineReader.create();
  }

  private static final class Names {
    static final NameShape SHAPE = NameShape.create();
  }
}
