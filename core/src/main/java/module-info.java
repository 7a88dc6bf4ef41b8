/** The article, its fields, and the contract of an extractor. Depends on the JDK alone. */
module org.lede.core {
  requires static transitive org.jspecify;

  exports org.lede;
  exports org.lede.spi;
  exports org.lede.text;

  uses org.lede.spi.Extractor;
}
