package org.lede.all;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.lede.Article;
import org.lede.ArticleParser;
import org.lede.Contributor;
import org.lede.Field;
import org.lede.Origin;
import org.lede.Speaker;
import org.lede.contract.ExtractorContract;
import org.lede.spi.Draft;
import org.lede.spi.Extractor;
import org.lede.text.Span;

/** The Java of the README, run. */
class ReadmeTest {

  private static final Path ROOT = Path.of("..", "..");

  @Test
  void theFirstExampleReadsThePageOfTheReadme() throws IOException {
    String text = Files.readString(Path.of("src/test/resources/golden/bridge/article.txt"));

    ArticleParser parser = ArticleParser.discovered();
    Article article = parser.parse(text);
    String headline = article.headline().map(Span::text).orElse("");
    String words = article.text();
    List<String> authors = article.authors().stream().map(Contributor::name).toList();
    Optional<Instant> published = article.instant();
    double sure = article.origin(Field.HEADLINE).map(Origin::confidence).orElse(0.0);
    List<String> credited =
        article.photos().stream().flatMap(photo -> photo.creditNames().stream()).toList();
    List<String> speakers =
        article.quotes().stream()
            .filter(quote -> quote.confidence() > 0.8)
            .flatMap(quote -> quote.speaker().stream())
            .map(Speaker::name)
            .toList();

    assertThat(headline).isEqualTo("Harbour bridge to close for a year");
    assertThat(words).startsWith("The bridge over the harbour").contains("\n\n");
    assertThat(authors).containsExactly("Denise Okafor");
    assertThat(published).contains(Instant.parse("2025-03-14T06:40:00Z"));
    assertThat(credited).containsExactly("Ina Roth", "AP");
    assertThat(sure).isBetween(0.5, 1.0);
    assertThat(speakers).contains("Ruth Adeyemi");
  }

  record Ticker(Span span, String symbol) {}

  static final Field<List<Ticker>> TICKERS = Field.list("com.acme.tickers", Ticker.class);

  static final class TickerExtractor implements Extractor {
    private static final Pattern TICKER = Pattern.compile("\\((?:NYSE|NASDAQ):\\h?([A-Z]{1,5})\\)");

    @Override
    public String id() {
      return "acme-tickers";
    }

    @Override
    public Set<Field<?>> writes() {
      return Set.of(TICKERS);
    }

    @Override
    public void extract(Draft draft) {
      List<Ticker> found = new ArrayList<>();
      Matcher matcher = TICKER.matcher(draft.text().text());
      while (matcher.find()) {
        Span span = draft.text().span(matcher.start(), matcher.end());
        found.add(new Ticker(span, matcher.group(1)));
      }
      draft.put(TICKERS, found, 0.9);
    }
  }

  @Test
  void aFieldOfOnesOwnIsReadBesideAllOthers() {
    ArticleParser parser =
        ArticleParser.builder().discover().extractor(new TickerExtractor()).build();
    List<Ticker> tickers = parser.parse("Shares of Acme (NYSE: ACM) fell.").get(TICKERS);

    assertThat(tickers).containsExactly(new Ticker(new Span(15, "(NYSE: ACM)"), "ACM"));
  }

  static final class Parsers {
    private static final ArticleParser SHARED = ArticleParser.discovered();

    static Article parse(String text) {
      return SHARED.parse(text);
    }
  }

  @Test
  void aWorkersParserIsMadeWhenTheFirstTextComes() throws IOException {
    Path page = Path.of("src/test/resources/golden/bridge/article.txt");
    Article article = Parsers.parse(Files.readString(page));
    assertThat(article.headline().map(Span::text)).contains("Harbour bridge to close for a year");
  }

  @Nested
  class TickerContractTest extends ExtractorContract {

    @Override
    protected Extractor extractor() {
      return new TickerExtractor();
    }

    @Override
    protected List<String> samples() {
      return List.of("Shares of Acme (NYSE: ACM) fell.", "Acme (NYSE: ACM)\nfell.\n");
    }
  }

  /** So that the README cannot drift from what is run here. */
  @Test
  void everyLineOfJavaInTheReadmeStandsInThisTest() throws IOException {
    List<String> here =
        Files.readAllLines(Path.of("src/test/java/org/lede/all/ReadmeTest.java")).stream()
            .map(String::strip)
            .toList();
    List<String> shown = javaOf(Files.readAllLines(ROOT.resolve("README.md")));
    assertThat(shown).hasSizeGreaterThan(30);
    assertThat(here).containsAll(shown);
  }

  private static List<String> javaOf(List<String> readme) {
    List<String> java = new ArrayList<>();
    boolean inside = false;
    for (String line : readme) {
      if (line.startsWith("```")) {
        inside = line.equals("```java");
      } else if (inside) {
        java.add(line.strip());
      }
    }
    return java;
  }
}
