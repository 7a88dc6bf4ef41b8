/** Who said what: quotations, their cues and their speakers. */
module org.lede.quotes {
  requires transitive org.lede.core;
  requires org.lede.words;
  requires static transitive org.jspecify;

  exports org.lede.quotes;

  provides org.lede.spi.Extractor with
      org.lede.quotes.QuoteExtractor;
}
