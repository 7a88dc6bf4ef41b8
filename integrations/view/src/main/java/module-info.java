/** An article and its text as one page to look at. */
module org.lede.view {
  requires static transitive org.jspecify;
  requires transitive org.lede.core;

  exports org.lede.view;
}
