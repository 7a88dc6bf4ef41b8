package org.lede.quotes.internal.reader;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.lede.Entity;
import org.lede.text.ArticleText;
import org.lede.text.Span;

class EntityIndexTest {

  /** The entity that a speaker is, where a first mention of a name is an entity. */
  private static Optional<String> entity(String speaker, String mention, String type) {
    ArticleText text = ArticleText.of("It was late, " + speaker + " said, as they do in Kenya.");
    int start = text.text().indexOf(mention);
    Span named = text.span(start, start + mention.length());
    EntityIndex index = new EntityIndex(List.of(new Entity("e1", type, "Name", List.of(named), 1)));
    return index.id(text.span(13, 13 + speaker.length()), speaker);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Adeyemi | Adeyemi | person",
        "editor Ann Lee | Ann Lee | person",
        "Ann Lee, the editor | Ann Lee | person",
        "the UN | UN | organization",
        "Reuters (the agency) | Reuters | organization",
      })
  void aSpeakerIsTheEntityThatIsNamed(String speaker, String mention, String type) {
    assertThat(entity(speaker, mention, type)).contains("e1");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "the UN experts | UN | organization",
        "Kenya's president | Kenya | location",
        "Ann Lee's lawyer | Ann Lee | person",
        "a spokesman for Reuters | Reuters | organization",
        "she | Kenya | location",
      })
  void peopleOfAnEntityAreNotTheEntity(String speaker, String mention, String type) {
    assertThat(entity(speaker, mention, type)).isEmpty();
  }

  @Test
  void thePersonThatASpeakerIsGoesBeforeWhatTheTitleNames() {
    ArticleText text = ArticleText.of("Ann Lee, the head of the UN, said so.");
    EntityIndex index =
        new EntityIndex(
            List.of(
                new Entity("e1", "person", "Ann B. Lee", List.of(text.span(0, 7)), 1),
                new Entity("e2", "organization", "United Nations", List.of(text.span(25, 27)), 1)));
    assertThat(index.id(text.span(0, 27), "Ann Lee")).contains("e1");
  }
}
