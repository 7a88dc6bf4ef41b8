package org.lede.cli;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.lede.layout.ExplainedLine;
import org.lede.text.ArticleText;

/**
 * Every line of a text with what it was taken for: its number in the text, the decision, the roles
 * that the classifier thinks likely, the words, and below them the reasons.
 */
final class LineTable {

  private static final int MAX_WORDS = 100;
  private static final String FORM = "%5d  %-12s  %-42s  %s%n";
  private static final String BELOW = " ".repeat(7);

  private LineTable() {}

  /** The table of a text, its lines ended by LF. */
  static String of(ArticleText text) {
    StringBuilder table = new StringBuilder();
    for (ExplainedLine line : ExplainedLine.of(text)) {
      table.append(
          String.format(
              Locale.ROOT,
              FORM.replace("%n", "\n"),
              text.position(line.span().start()).line(),
              decisions(line.decisions()),
              roles(line.roles()),
              words(line.span().text())));
      for (ExplainedLine.Reason reason : line.decisions()) {
        table
            .append(BELOW)
            .append(reason.decision())
            .append(": ")
            .append(reason.why())
            .append('\n');
      }
    }
    return table.toString();
  }

  private static String decisions(List<ExplainedLine.Reason> reasons) {
    return reasons.isEmpty()
        ? "-"
        : reasons.stream()
            .map(ExplainedLine.Reason::decision)
            .distinct()
            .collect(Collectors.joining(" "));
  }

  private static String roles(Map<String, Double> roles) {
    return roles.entrySet().stream()
        .map(role -> String.format(Locale.ROOT, "%s %.2f", role.getKey(), role.getValue()))
        .collect(Collectors.joining(" "));
  }

  private static String words(String line) {
    String flat = line.replaceAll("\\s+", " ");
    return flat.length() <= MAX_WORDS ? flat : flat.substring(0, MAX_WORDS) + "...";
  }
}
