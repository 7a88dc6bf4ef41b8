package org.lede.html;

import java.util.Locale;
import java.util.Set;
import org.lede.text.Statement;

/** The names of schema.org that matter to an article. */
final class Schema {

  private static final Set<String> ARTICLES =
      Set.of(
          "article",
          "newsarticle",
          "reportagenewsarticle",
          "analysisnewsarticle",
          "backgroundnewsarticle",
          "opinionnewsarticle",
          "reviewnewsarticle",
          "askpublicnewsarticle",
          "liveblogposting",
          "blogposting",
          "techarticle",
          "scholarlyarticle",
          "advertisercontentarticle",
          "satiricalarticle",
          "report",
          "socialmediaposting",
          "posting",
          "review",
          "criticreview");

  private Schema() {}

  /** Whether a type, with or without its address or prefix, is an article's. */
  static boolean isArticle(String type) {
    for (String one : Attributes.words(type)) {
      int slash = Math.max(one.lastIndexOf('/'), one.lastIndexOf(':'));
      if (ARTICLES.contains(one.substring(slash + 1).toLowerCase(Locale.ROOT))) {
        return true;
      }
    }
    return false;
  }

  static boolean isName(String property) {
    return property.equals("name") || property.endsWith(":name") || property.endsWith("/name");
  }

  /** What stands in the text at length, and need not be stated again. */
  static boolean isLong(Statement.Property property) {
    return property == Statement.Property.TYPE;
  }
}
