package org.lede.entities;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.lede.Article;
import org.lede.ArticleParser;
import org.lede.Entity;
import org.lede.contract.ExamplesFile;
import org.lede.contract.ExamplesFile.Example;
import org.lede.text.Span;

/** What the shipped model and the rules make of texts of our own writing. */
class EntityExamplesTest {

  private static final ArticleParser PARSER =
      ArticleParser.builder().extractor(new EntityExtractor()).build();

  static List<Example> examples() {
    return ExamplesFile.read(EntityExamplesTest.class.getResourceAsStream("/examples/en.md"));
  }

  @ParameterizedTest
  @MethodSource("examples")
  void everyExampleIsReadAsExpected(Example example) {
    Article article = PARSER.parse(example.input());
    String shown =
        article.entities().stream()
            .map(EntityExamplesTest::shown)
            .collect(Collectors.joining("\n"));
    assertThat(shown.isEmpty() ? "nothing" : shown).isEqualTo(example.expected());
  }

  /** Type and name, and the mentions if they are not that name once. */
  private static String shown(Entity entity) {
    List<String> mentions = entity.mentions().stream().map(Span::text).toList();
    String name = entity.type() + ": " + entity.name();
    return mentions.equals(List.of(entity.name()))
        ? name
        : name + " = " + String.join(" | ", mentions);
  }
}
