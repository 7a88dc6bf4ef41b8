package org.lede.quotes;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.lede.Speaker;
import org.lede.contract.ExamplesFile;
import org.lede.contract.ExamplesFile.Example;
import org.lede.quotes.internal.learn.Models;
import org.lede.quotes.internal.reader.QuoteReader;
import org.lede.quotes.internal.scope.ReadingScope;
import org.lede.quotes.internal.words.Vocabularies;
import org.lede.text.ArticleText;

/** The name of a speaker apart from office, employer, honours and place. */
class RolesTest {

  static List<Example> roles() {
    return ExamplesFile.read(RolesTest.class.getResourceAsStream("/examples/roles.md"));
  }

  @ParameterizedTest
  @MethodSource("roles")
  void nameAndRoleAreToldApart(Example example) {
    String language = example.heading().substring(0, example.heading().indexOf(':'));
    String text = example.input();
    String shown =
        new QuoteReader(Models.shipped())
                .read(
                    ArticleText.of(text),
                    ReadingScope.wholeText(text),
                    Vocabularies.named(language),
                    List.of())
                .stream()
                .flatMap(quote -> quote.speaker().stream())
                .map(RolesTest::shown)
                .collect(Collectors.joining("\n"));
    assertThat(shown).isEqualTo(example.expected());
  }

  private static String shown(Speaker speaker) {
    return speaker.name() + " | " + speaker.role().orElse("-");
  }
}
