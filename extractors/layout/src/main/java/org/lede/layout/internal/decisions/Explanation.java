package org.lede.layout.internal.decisions;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.lede.layout.internal.classifier.LineClassifier;
import org.lede.layout.internal.classifier.LineRoles;
import org.lede.layout.internal.classifier.Role;
import org.lede.text.ArticleText;
import org.lede.text.Span;

/**
 * What was decided of one line, and why.
 *
 * @param span the line
 * @param roles probabilities by role, the likeliest first
 * @param reasons the decisions in their order
 */
public record Explanation(Span span, Map<String, Double> roles, List<Reasons.Reason> reasons) {

  /** What is less likely is not worth a reader's time. */
  private static final float MIN_PROBABILITY = 0.05f;

  /** All lines of a text, every decision taken. */
  public static List<Explanation> of(ArticleText text, LineClassifier classifier) {
    PageDecisions decisions = PageDecisions.of(text, classifier);
    decisions.takeAll();
    List<Explanation> lines = new ArrayList<>();
    for (int i = 0; i < decisions.roles().size(); i++) {
      Span span = decisions.roles().page().span(i);
      lines.add(new Explanation(span, roles(decisions.roles(), i), decisions.reasons().of(i)));
    }
    return lines;
  }

  private static Map<String, Double> roles(LineRoles roles, int line) {
    Map<String, Double> likely = new LinkedHashMap<>();
    Stream.of(Role.values())
        .filter(role -> roles.probability(line, role) >= MIN_PROBABILITY)
        .sorted(Comparator.comparingDouble(role -> -roles.probability(line, role)))
        .forEach(
            role ->
                likely.put(
                    role.name().toLowerCase(Locale.ROOT), (double) roles.probability(line, role)));
    return likely;
  }
}
