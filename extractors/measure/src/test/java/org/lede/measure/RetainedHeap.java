package org.lede.measure;

import java.nio.file.Path;
import java.util.List;
import org.lede.ArticleParser;
import org.lede.measure.BenchTexts.BenchText;

/** Prints what the heap holds beyond the texts, in MB, after each two thousand articles. */
final class RetainedHeap {

  private static final int STEP = 2_000;
  private static final int ARTICLES = 10_000;

  private RetainedHeap() {}

  public static void main(String[] args) throws Exception {
    List<BenchText> texts = BenchTexts.pages(Path.of(args[0]));
    long before = used();
    ArticleParser parser = ArticleParser.discovered();
    parser.parse(texts.get(0).text());
    System.out.printf("after the first %.1f%n", megabytes(before));
    for (int i = 1; i <= ARTICLES; i++) {
      parser.parse(texts.get(i % texts.size()).text());
      if (i % STEP == 0) {
        System.out.printf("after %d %.1f%n", i, megabytes(before));
      }
    }
    System.out.println("of " + texts.size() + " pages, read by " + parser.extractors().size());
  }

  private static double megabytes(long before) throws InterruptedException {
    return (used() - before) / 1e6;
  }

  private static long used() throws InterruptedException {
    for (int i = 0; i < 4; i++) {
      System.gc();
      Thread.sleep(50);
    }
    return Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory();
  }
}
