package org.lede.measure;

import java.nio.file.Files;
import java.nio.file.Path;
import org.lede.ArticleParser;

/**
 * Prints the milliseconds from the first call of the library to the first article, and a second.
 */
final class FirstArticle {

  private FirstArticle() {}

  public static void main(String[] args) throws Exception {
    String text = Files.readString(Path.of(args[0]));
    long start = System.nanoTime();
    ArticleParser parser = ArticleParser.discovered();
    parser.parse(text);
    long first = System.nanoTime();
    parser.parse(text);
    System.out.println((first - start) / 1e6 + " " + (System.nanoTime() - first) / 1e6);
  }
}
