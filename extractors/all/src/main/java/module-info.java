/** Every extractor of Lede behind one dependency. */
module org.lede.all {
  requires transitive org.lede.layout;
  requires transitive org.lede.quotes;
}
