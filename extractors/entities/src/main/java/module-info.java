/** Persons, organizations and places, one entity each. */
module org.lede.entities {
  requires transitive org.lede.core;
  requires transitive org.apache.opennlp.tools;
  requires org.lede.words;
  requires static transitive org.jspecify;

  exports org.lede.entities;

  provides org.lede.spi.Extractor with
      org.lede.entities.EntityExtractor;
}
