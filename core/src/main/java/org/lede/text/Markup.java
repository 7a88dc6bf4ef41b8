package org.lede.text;

import java.util.Comparator;
import java.util.List;

/**
 * What the source of a text says beyond its words: the marks on them, and what it states of the
 * article. Plain text has none; then nothing is known, which is not the same as nothing being so.
 *
 * <p>Statements weigh in on what the visible lines say and never take their place; they stand in
 * {@code Article.stated()}.
 *
 * <pre>{@code
 * // plain text has none; the text of a page of lede-html has what the page marks
 * Markup markup = ArticleText.of("Harbour bridge to close").markup();
 * markup.marks(Mark.Kind.CAPTION);
 * markup.stated(Statement.Property.PUBLISHED);
 * }</pre>
 *
 * @param marks by start; of those with the same start the longer first
 * @param statements in the order of the source
 * @param faults what of the source could not be read, a sentence each
 */
public record Markup(List<Mark> marks, List<Statement> statements, List<String> faults) {

  private static final Comparator<Mark> ORDER =
      Comparator.comparingInt(Mark::start)
          .thenComparing(Comparator.comparingInt(Mark::end).reversed());

  /** Of plain text: nothing is known. */
  public static final Markup NONE = new Markup(List.of(), List.of(), List.of());

  /**
   * Markup.
   *
   * @throws NullPointerException if an argument or an item of it is null
   */
  public Markup {
    marks = marks.stream().sorted(ORDER).toList();
    statements = List.copyOf(statements);
    faults = List.copyOf(faults);
  }

  /**
   * Whether nothing is known, as of plain text.
   *
   * @return true if there is neither mark nor statement
   */
  public boolean isEmpty() {
    return marks.isEmpty() && statements.isEmpty();
  }

  /**
   * The marks of a kind.
   *
   * @param kind which ones
   * @return in the order of the text
   */
  public List<Mark> marks(Mark.Kind kind) {
    return marks.stream().filter(mark -> mark.kind() == kind).toList();
  }

  /**
   * What is stated of one thing.
   *
   * @param property which one
   * @return in the order of the source; they may contradict each other
   */
  public List<Statement> stated(Statement.Property property) {
    return statements.stream().filter(one -> one.property() == property).toList();
  }

  /** Whether all marks lie in a text of this length. */
  boolean fits(int length) {
    return marks.stream().mapToInt(Mark::end).allMatch(end -> end <= length);
  }
}
