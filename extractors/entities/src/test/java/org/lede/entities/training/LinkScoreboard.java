package org.lede.entities.training;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.NavigableMap;
import org.lede.entities.Mentions;
import org.lede.internal.scope.Stretch;

/**
 * Prints how well mentions are gathered, on the golden article and on those that a reader gathered.
 *
 * <p>Arguments: the data folder, and {@code links} to list the wrong ones.
 */
final class LinkScoreboard {

  private LinkScoreboard() {}

  public static void main(String[] arguments) throws IOException {
    Path shared = Path.of(arguments[0]);
    boolean links = arguments.length > 1 && arguments[1].equals("links");
    List<GatheredArticle> tuning = GatheredArticle.all(shared, "tuning.txt");
    List<GatheredArticle> check = GatheredArticle.all(shared, "check.txt");
    print("golden article", List.of(GatheredArticle.golden(shared)), links);
    print("15 articles for tuning", tuning, links);
    print("15 articles for the check", check, false);
    print("6 articles gathered later", GatheredArticle.all(shared, "later.txt"), false);
  }

  private static void print(String title, List<GatheredArticle> articles, boolean links) {
    System.out.println(title);
    for (Reading reading : Reading.values()) {
      System.out.println("  " + reading.title() + "  " + reading.scores(articles));
    }
    if (links) {
      articles.forEach(LinkScoreboard::printLinks);
    }
  }

  private static void printLinks(GatheredArticle article) {
    System.out.println(article.id());
    print("given", article, Mentions.linked(article));
    print("found", article, Mentions.found(article));
  }

  private static void print(
      String word, GatheredArticle article, NavigableMap<Stretch, Integer> clusters) {
    WrongLinks.of(article.text(), Mentions.gold(article), clusters)
        .forEach(line -> System.out.println("  " + word + " " + line));
  }
}
