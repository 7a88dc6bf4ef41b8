package org.lede.all;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.lede.Article;
import org.lede.ArticleParser;
import org.lede.BodyBlock;
import org.lede.Byline;
import org.lede.Contributor;
import org.lede.Entity;
import org.lede.Field;
import org.lede.Photo;
import org.lede.Quote;
import org.lede.Speaker;
import org.lede.spi.Draft;
import org.lede.spi.Extractor;
import org.lede.text.ArticleText;
import org.lede.text.Span;

/** What the examples of the Javadoc speak of without making it: the page of the README, read. */
public abstract class ExampleValues {

  private static final ArticleText PAGE = page();
  private static final Article READ = ArticleParser.discovered().parse(PAGE);

  protected final ArticleText text = PAGE;
  protected final Article article = READ;
  protected final Photo photo = READ.photos().get(0);
  protected final Byline byline = READ.byline().orElseThrow();
  protected final Contributor author = byline.authors().get(0);
  protected final Quote quote = quote("We looked");
  protected final Speaker speaker = quote("Repairs").speaker().orElseThrow();
  protected final Entity entity = entity("Ruth Adeyemi");

  /** What each line with a value says of it, and what it is. */
  protected final List<String> wrong = new ArrayList<>();

  /** Runs the example. */
  public abstract void run() throws Exception;

  /** Lines whose value is not what their comment says. */
  public List<String> wrong() {
    return wrong;
  }

  /** Compares a value with the comment beside it, which may say more. */
  protected void shown(Object value, String comment) {
    String shown = inWords(value);
    if (!comment.startsWith(shown)) {
      wrong.add("expected " + comment + " but was " + shown);
    }
  }

  private static String inWords(Object value) {
    if (value instanceof Span span) {
      return inWords(span.text());
    }
    if (value instanceof Optional<?> optional) {
      return optional.map(inside -> "Optional[" + inWords(inside) + "]").orElse("Optional.empty");
    }
    if (value instanceof List<?> list) {
      return list.stream().map(ExampleValues::inWords).collect(Collectors.joining(", ", "[", "]"));
    }
    return value instanceof String ? "\"" + value + "\"" : String.valueOf(value);
  }

  private static ArticleText page() {
    try {
      return ArticleText.of(
          Files.readString(Path.of("src/test/resources/golden/bridge/article.txt")));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Quote quote(String beginning) {
    return READ.quotes().stream()
        .filter(quote -> quote.parts().get(0).text().startsWith(beginning))
        .findFirst()
        .orElseThrow();
  }

  private static Entity entity(String name) {
    return READ.entities().stream()
        .filter(entity -> entity.name().equals(name))
        .findFirst()
        .orElseThrow();
  }

  /** A field of somebody else. */
  public record Ticker(Span span) {}

  /** Where somebody else declares it. */
  public static final class MyFields {

    public static final Field<List<Ticker>> TICKERS = Field.list("com.acme.tickers", Ticker.class);

    private MyFields() {}
  }

  /** Reads it. */
  public static final class TickerExtractor implements Extractor {

    @Override
    public String id() {
      return "acme-tickers";
    }

    @Override
    public Set<Field<?>> writes() {
      return Set.of(MyFields.TICKERS);
    }

    @Override
    public void extract(Draft draft) {
      int start = draft.text().text().indexOf("ACM");
      if (start >= 0) {
        draft.put(MyFields.TICKERS, List.of(new Ticker(draft.text().span(start, start + 3))), 0.9);
      }
    }
  }

  /** What the example of an extractor calls. */
  protected static List<Ticker> tickersIn(List<BodyBlock> body) {
    return body.stream().map(BodyBlock::span).map(Ticker::new).toList();
  }
}
