/** Word lists and how their phrases are found in a text; for the extractors of Lede alone. */
// The extractors come after it in the build, so the compiler does not know them yet.
@SuppressWarnings("module")
module org.lede.words {
  requires org.lede.core;
  requires static transitive org.jspecify;

  exports org.lede.words to
      org.lede.entities,
      org.lede.layout,
      org.lede.quotes;
}
