package org.lede.measure;

import java.nio.file.Path;
import java.text.BreakIterator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import org.lede.ArticleParser;
import org.lede.measure.BenchTexts.BenchText;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.infra.Blackhole;

/** One operation is a pass over all pages. Parsers are shared by all threads of a benchmark. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
public class Pass {

  private static final String LAYOUT = "org.lede.layout";
  private static final String QUOTES = "org.lede.quotes";
  private static final String ENTITIES = "org.lede.entities";

  private List<BenchText> pages;
  private ArticleParser layout;
  private ArticleParser layoutAndQuotes;
  private ArticleParser all;

  /** Reads the pages and makes the parsers. */
  @Setup
  public void setUp() {
    pages = BenchTexts.pages(Path.of(System.getProperty("lede.shared")));
    layout = parser(LAYOUT);
    layoutAndQuotes = parser(LAYOUT, QUOTES);
    all = parser(LAYOUT, QUOTES, ENTITIES);
  }

  private static ArticleParser parser(String... packages) {
    Set<String> wanted = Set.of(packages);
    ArticleParser.Builder builder = ArticleParser.builder();
    ArticleParser.discovered().extractors().stream()
        .filter(extractor -> wanted.contains(extractor.getClass().getPackageName()))
        .forEach(builder::extractor);
    return builder.build();
  }

  /** What a program does that looks for words and nothing else. */
  @Benchmark
  public void yardstick(Blackhole sink) {
    BreakIterator words = BreakIterator.getWordInstance(Locale.ROOT);
    for (BenchText page : pages) {
      words.setText(page.text().text());
      int boundary = words.first();
      while (boundary != BreakIterator.DONE) {
        sink.consume(boundary);
        boundary = words.next();
      }
    }
  }

  /** Language, headline, standfirst, byline, photos, dateline, times, body. */
  @Benchmark
  public void layout(Blackhole sink) {
    read(layout, sink);
  }

  /** The same, and who said what. */
  @Benchmark
  public void layoutAndQuotes(Blackhole sink) {
    read(layoutAndQuotes, sink);
  }

  /** The whole record. */
  @Benchmark
  public void all(Blackhole sink) {
    read(all, sink);
  }

  private void read(ArticleParser parser, Blackhole sink) {
    for (BenchText page : pages) {
      sink.consume(parser.parse(page.text()));
    }
  }
}
