package org.lede.spi;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.lede.Field;
import org.lede.text.ArticleText;

/**
 * An article in the making, as one extractor sees it.
 *
 * <p>It lets an extractor read what it declared to read and write what it declared to write, and
 * refuses all else, so that declarations stay true. It belongs to one text and one thread.
 *
 * <pre>{@code
 * public void extract(Draft draft) {
 *   for (BodyBlock block : draft.get(Field.BODY)) {
 *     draft.note("a block of " + block.span().text().length() + " characters");
 *   }
 *   draft.put(Field.HEADLINE, draft.text().span(0, 24), 0.8);
 * }
 * }</pre>
 */
public interface Draft {

  /**
   * The text that is being read.
   *
   * @return exactly what the caller gave
   */
  ArticleText text();

  /**
   * A field that an earlier extractor wrote.
   *
   * @param <T> {@code Optional<X>} or {@code List<X>}
   * @param field one of {@link Extractor#reads()}
   * @return its value, or {@link Field#absent()} if nothing wrote it
   * @throws IllegalStateException if the extractor did not declare to read it
   */
  <T> T get(Field<T> field);

  /**
   * Writes a single value.
   *
   * @param <X> the type of the value
   * @param field one of {@link Extractor#writes()}
   * @param value what was found
   * @param confidence how sure it is, 0 to 1
   * @throws IllegalStateException if the extractor did not declare to write it
   * @throws IllegalArgumentException if the confidence is not between 0 and 1
   */
  <X> void put(Field<Optional<X>> field, X value, double confidence);

  /**
   * Writes a list.
   *
   * @param <X> the type of one value
   * @param field one of {@link Extractor#writes()}
   * @param values what was found, in the order of the text; may be empty
   * @param confidence how sure it is of the list as a whole, 0 to 1
   * @throws IllegalStateException if the extractor did not declare to write it
   * @throws IllegalArgumentException if the confidence is not between 0 and 1
   */
  <X> void put(Field<List<X>> field, List<X> values, double confidence);

  /**
   * Leaves a diagnostic in the article.
   *
   * @param message one sentence for a person
   */
  void note(String message);

  /**
   * A view of the text that several extractors need and that is expensive to compute: the first
   * that asks makes it, the others share it. Views that are equal are one, so give a value that
   * says by its {@code equals} what the view depends on, such as a record of a model:
   *
   * <pre>{@code
   * record Words(Pattern word) implements Function<ArticleText, List<String>> {
   *   public List<String> apply(ArticleText text) {
   *     return word.matcher(text.text()).results().map(MatchResult::group).toList();
   *   }
   * }
   * }</pre>
   *
   * @param <V> the type of what it makes, immutable
   * @param view makes it from the text and from what it is equal by, so that it does not matter who
   *     asks first
   * @return what an equal view made of this text
   */
  <V> V shared(Function<ArticleText, V> view);
}
