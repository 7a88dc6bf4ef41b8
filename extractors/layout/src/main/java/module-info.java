/** Headline, standfirst, byline, photos, dateline, times, body and language of an article. */
module org.lede.layout {
  requires transitive org.lede.core;
  requires static transitive org.jspecify;
}
