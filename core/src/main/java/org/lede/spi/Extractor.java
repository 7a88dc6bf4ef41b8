package org.lede.spi;

import java.util.Set;
import org.lede.Field;

/**
 * Reads one or a few fields out of an article's text.
 *
 * <p>An extractor says which fields it reads and writes; the parser orders extractors by that, so a
 * field is complete before it is read. It must work alone: a field that nothing writes is absent.
 * An extractor is shared by all threads and keeps nothing of a text; it runs in time linear in the
 * text's length. If it throws, its own fields stay absent and the article says so in its
 * diagnostics.
 *
 * <p>To be found by {@link org.lede.ArticleParser#discovered()} it needs a public no-argument
 * constructor and an entry both in {@code module-info.java} ({@code provides ... with ...}) and in
 * {@code META-INF/services/org.lede.spi.Extractor}.
 *
 * <pre>{@code
 * public final class TickerExtractor implements Extractor {
 *   public String id() { return "acme-tickers"; }
 *   public Set<Field<?>> reads() { return Set.of(Field.BODY); }
 *   public Set<Field<?>> writes() { return Set.of(MyFields.TICKERS); }
 *   public void extract(Draft draft) {
 *     draft.put(MyFields.TICKERS, tickersIn(draft.get(Field.BODY)), 0.9);
 *   }
 * }
 * }</pre>
 */
public interface Extractor {

  /**
   * A short lower-case name, unique in its parser, shown in origins and diagnostics.
   *
   * @return such as {@code headline}; always the same
   */
  String id();

  /**
   * The fields that it needs to see.
   *
   * @return none by default; always the same
   */
  default Set<Field<?>> reads() {
    return Set.of();
  }

  /**
   * The fields that it may write.
   *
   * @return at least one; always the same
   */
  Set<Field<?>> writes();

  /**
   * Reads one text.
   *
   * @param draft the text, the fields read so far, and the place to write to
   */
  void extract(Draft draft);
}
