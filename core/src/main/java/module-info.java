/** The article, its fields, and the contract of an extractor. Depends on the JDK alone. */
@SuppressWarnings("module") // the extractors that it names are built after it
module org.lede.core {
  requires static transitive org.jspecify;

  exports org.lede;
  exports org.lede.spi;
  exports org.lede.text;
  exports org.lede.internal.numbers to
      org.lede.layout,
      org.lede.entities;
  exports org.lede.internal.scope to
      org.lede.quotes,
      org.lede.entities;
  exports org.lede.internal.text to
      org.lede.words,
      org.lede.layout,
      org.lede.quotes,
      org.lede.entities;

  uses org.lede.spi.Extractor;
}
