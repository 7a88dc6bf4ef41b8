/** An article in the formats of others: schema.org, IPTC ninjs and CSV. */
module org.lede.formats {
  requires transitive com.fasterxml.jackson.databind;
  requires com.fasterxml.jackson.dataformat.csv;
  requires static transitive org.jspecify;
  requires transitive org.lede.core;

  exports org.lede.formats;
}
