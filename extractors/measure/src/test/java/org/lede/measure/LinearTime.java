package org.lede.measure;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.lede.Article;
import org.lede.ArticleParser;
import org.lede.contract.HostilePattern;
import org.lede.contract.Slices;
import org.lede.spi.Extractor;

/**
 * Shows that reading takes time linear in the length of the text: {@code -Dlede.measure=linear}.
 * For layout, quotes, entities and the whole it reads news and the ten slowest of the hostile
 * patterns at 1x to 64x, and fails if a doubling costs more than {@link #MAX_GROWTH} times, or a
 * character of a book or of one endless line more than {@link #MAX_COST} times one of news. What a
 * character of a pattern costs is printed and marked above that, but is no failure.
 */
public final class LinearTime {

  /** Linear is 2; the most measured was 2.32: news whose later pages are slower than the first. */
  private static final double MAX_GROWTH = 2.5;

  private static final double MAX_COST = 5;
  private static final int BASE = 8_000;
  private static final int DOUBLINGS = 6;
  private static final int REPEATS = 3;
  private static final int NASTIEST = 10;
  private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();
  private static final ArticleParser WHOLE = ArticleParser.discovered();

  private final String news;
  private int failures;

  private LinearTime(String news) {
    this.news = news;
  }

  /**
   * Prints the tables.
   *
   * @param args folders of texts of news, of which those that exist are read
   */
  public static void main(String[] args) throws IOException {
    LinearTime time = new LinearTime(news(args));
    parsers().forEach(time::show);
    time.huge("a book", 4_300_000);
    time.huge("one line of letters", 10_000_000);
    if (time.failures > 0) {
      System.out.println(time.failures + " times more than allowed");
      System.exit(1);
    }
  }

  /** Pages one after another, from the start again if they do not reach. */
  private static String news(String[] folders) throws IOException {
    StringBuilder news = new StringBuilder();
    for (String folder : folders) {
      if (Files.isDirectory(Path.of(folder)) && news.isEmpty()) {
        try (Stream<Path> files = Files.walk(Path.of(folder))) {
          for (Path file : files.filter(f -> f.toString().endsWith(".txt")).sorted().toList()) {
            String page = Files.readString(file);
            if (news.length() < BASE << DOUBLINGS && isEnglish(page)) {
              news.append(page).append('\n');
            }
          }
        }
      }
    }
    return news.toString().repeat((BASE << DOUBLINGS) / news.length() + 1);
  }

  /** Only those, since the entities of a text in another language are not read. */
  private static boolean isEnglish(String page) {
    return WHOLE.parse(page).language().filter(l -> l.getLanguage().equals("en")).isPresent();
  }

  private static Map<String, ArticleParser> parsers() {
    Map<String, ArticleParser> parsers = new LinkedHashMap<>();
    for (String part : List.of("layout", "quotes", "entities", "")) {
      ArticleParser.Builder builder = ArticleParser.builder();
      for (Extractor extractor : WHOLE.extractors()) {
        if (extractor.getClass().getPackageName().startsWith("org.lede." + part)) {
          builder.extractor(extractor);
        }
      }
      parsers.put(part.isEmpty() ? "whole" : part, builder.build());
    }
    return parsers;
  }

  private void show(String part, ArticleParser parser) {
    for (int i = 0; i < 5; i++) {
      HostilePattern.all().forEach(pattern -> parser.parse(pattern.of(BASE / 4)));
      parser.parse(news.substring(0, BASE * 2));
    }
    int length = BASE * 4;
    double usual = time(parser, news.substring(0, length));
    System.out.printf("%n%s: news %.0f ns a character%n", part, usual / length);
    System.out.printf("%-30s %s%n", "", "cost, then ms at 1x to 64x, then growth of each doubling");
    growth(parser, "news", news, 1);
    Map<HostilePattern, Double> costs = new LinkedHashMap<>();
    for (HostilePattern pattern : HostilePattern.all()) {
      costs.put(pattern, time(parser, pattern.of(length)) / usual);
    }
    costs.entrySet().stream()
        .sorted(Map.Entry.comparingByValue(Comparator.reverseOrder()))
        .limit(NASTIEST)
        .forEach(
            entry ->
                growth(
                    parser,
                    entry.getKey().name(),
                    entry.getKey().of(BASE << DOUBLINGS),
                    entry.getValue()));
  }

  /** A book as long as the Bible and a line of ten million characters, once, by the whole. */
  private void huge(String name, int length) {
    HostilePattern pattern =
        HostilePattern.all().stream().filter(p -> p.name().equals(name)).findFirst().orElseThrow();
    String text = pattern.of(length);
    long before = THREADS.getCurrentThreadCpuTime();
    Article article = WHOLE.parse(text);
    double spent = (double) (THREADS.getCurrentThreadCpuTime() - before);
    Slices.check(text, article);
    double usual = time(WHOLE, news.substring(0, BASE * 4)) / (BASE * 4);
    failures += spent / length > MAX_COST * usual ? 1 : 0;
    System.out.printf(
        "%s of %d: %.0f ms, cost %.2f%n", name, length, spent / 1e6, spent / length / usual);
  }

  private void growth(ArticleParser parser, String name, String text, double cost) {
    double[] times = new double[DOUBLINGS + 1];
    StringBuilder line = new StringBuilder("%-30s %5.2f |".formatted(name, cost));
    for (int i = 0; i <= DOUBLINGS; i++) {
      times[i] = time(parser, text.substring(0, BASE << i));
      line.append(" %.1f".formatted(times[i] / 1e6));
    }
    line.append(" |");
    for (int i = 1; i <= DOUBLINGS; i++) {
      double growth = settled(parser, text, times, i);
      failures += growth > MAX_GROWTH ? 1 : 0;
      line.append(" %.2f%s".formatted(growth, growth > MAX_GROWTH ? "!" : ""));
    }
    System.out.println(line.append(cost > MAX_COST ? " too dear" : ""));
  }

  /**
   * The growth of a doubling; measured again where others that use the machine may have spoiled it.
   */
  private static double settled(ArticleParser parser, String text, double[] times, int i) {
    for (int again = 0; again < 3 && times[i] / times[i - 1] > MAX_GROWTH; again++) {
      times[i - 1] = time(parser, text.substring(0, BASE << (i - 1)));
      times[i] = time(parser, text.substring(0, BASE << i));
    }
    return times[i] / times[i - 1];
  }

  /**
   * The best of some repeats, in nanoseconds: what disturbs only adds. It is the time that this
   * thread had a processor, so that a machine that does other work tells the same.
   */
  private static double time(ArticleParser parser, String text) {
    double best = Double.MAX_VALUE;
    for (int i = 0; i < REPEATS; i++) {
      long before = THREADS.getCurrentThreadCpuTime();
      parser.parse(text);
      best = Math.min(best, (double) (THREADS.getCurrentThreadCpuTime() - before));
    }
    return best;
  }
}
