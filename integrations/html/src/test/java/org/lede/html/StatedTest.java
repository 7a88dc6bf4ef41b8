package org.lede.html;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.lede.contract.ExamplesFile;
import org.lede.text.Markup;
import org.lede.text.Statement;

/** What pages state of their article. */
class StatedTest {

  static List<ExamplesFile.Example> examples() {
    return ExamplesFile.read(StatedTest.class.getResourceAsStream("/examples/stated.md"));
  }

  @ParameterizedTest
  @MethodSource("examples")
  void aPageStates(ExamplesFile.Example example) {
    assertThat(String.join("\n", shown(example.input()))).isEqualTo(example.expected());
  }

  private static List<String> shown(String html) {
    Markup markup = HtmlPage.of(html).text().markup();
    List<String> lines = new ArrayList<>();
    for (Statement one : markup.statements()) {
      lines.add(
          "%s %s: %s"
              .formatted(
                  one.from().word(), one.property().name().toLowerCase(Locale.ROOT), one.value()));
    }
    markup.faults().forEach(fault -> lines.add("fault: " + fault.replaceFirst(": .*", "")));
    return lines.isEmpty() ? List.of("nothing") : lines;
  }

  @Test
  void aStatementSaysWhereItStands() {
    String html =
        "<meta name=author content='Ada Byron'>\n"
            + "<script type='application/ld+json'>\n {\"@type\": \"Article\","
            + " \"headline\": \"The \\u00E9tude\"}</script>";
    assertThat(HtmlPage.of(html).text().markup().statements())
        .extracting(one -> html.substring(one.start(), one.end()))
        .containsExactly("Ada Byron", "Article", "The \\u00E9tude");
  }
}
