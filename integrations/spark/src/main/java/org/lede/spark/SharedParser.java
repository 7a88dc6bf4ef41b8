package org.lede.spark;

import org.lede.Article;
import org.lede.ArticleParser;
import org.lede.text.ArticleText;

/** The one parser of a JVM, made on an executor when the first text comes to it. */
final class SharedParser {

  private static final ArticleParser PARSER = ArticleParser.discovered();

  private SharedParser() {}

  static Article parse(ArticleText text) {
    return PARSER.parse(text);
  }
}
