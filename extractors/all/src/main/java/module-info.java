/** Every extractor of Lede behind one dependency. */
module org.lede.all {
  requires transitive org.lede.entities;
  requires org.lede.entities.model.en;
  requires transitive org.lede.layout;
  requires transitive org.lede.quotes;
}
