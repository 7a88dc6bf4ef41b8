package org.lede.layout;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.lede.layout.internal.classifier.LineClassifier;
import org.lede.layout.internal.decisions.Explanation;
import org.lede.text.ArticleText;
import org.lede.text.Span;

/**
 * A line of a text with what it was taken for and why: for whoever asks why a caption became the
 * headline.
 *
 * <pre>{@code
 * for (ExplainedLine line : ExplainedLine.of(text)) {
 *   System.out.println(line.span().text() + " " + line.roles() + " " + line.decisions());
 * }
 * }</pre>
 *
 * @param span the line without the white space round it; several lines of the text where these were
 *     wrapped at a fixed width
 * @param roles what the classifier says the line may be, with probabilities from 0 to 1, the
 *     likeliest first; those below 0.05 are left out
 * @param decisions what was decided of it, in the order of the decisions; empty if it belongs to no
 *     field
 */
public record ExplainedLine(Span span, Map<String, Double> roles, List<Reason> decisions) {

  /**
   * One decision on a line.
   *
   * @param decision what the line was taken for, such as {@code headline}; {@code none} where it
   *     was left out although it looked like something
   * @param why one clause for a person; its wording is no contract
   */
  public record Reason(String decision, String why) {}

  /** Copies what it is given. */
  public ExplainedLine {
    roles = Collections.unmodifiableMap(new LinkedHashMap<>(roles));
    decisions = List.copyOf(decisions);
  }

  /**
   * All lines of a text that are not blank, as the extractors of this module read them.
   *
   * @param text the text, with its hints
   * @return the lines in the order of the text; empty for a text without any
   */
  public static List<ExplainedLine> of(ArticleText text) {
    return Explanation.of(text, LineClassifier.shipped()).stream()
        .map(
            line ->
                new ExplainedLine(
                    line.span(),
                    line.roles(),
                    line.reasons().stream()
                        .map(reason -> new Reason(reason.decision(), reason.why()))
                        .toList()))
        .toList();
  }
}
