/** An article as JSON, for Jackson. */
module org.lede.jackson {
  requires transitive com.fasterxml.jackson.databind;
  requires static transitive org.jspecify;
  requires transitive org.lede.core;

  exports org.lede.jackson;

  provides com.fasterxml.jackson.databind.Module with
      org.lede.jackson.ArticleModule;
}
