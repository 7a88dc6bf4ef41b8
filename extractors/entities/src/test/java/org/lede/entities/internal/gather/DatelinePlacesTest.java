package org.lede.entities.internal.gather;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.lede.Dateline;
import org.lede.entities.internal.name.EntityType;
import org.lede.entities.internal.name.Mention;
import org.lede.entities.internal.words.NameWords;
import org.lede.text.ArticleText;

class DatelinePlacesTest {

  private static final ArticleText TEXT =
      ArticleText.of("HALDEN, Norway (NPA) - Halden is dry. Halden Water and Ann Halden said so.");

  private static final Dateline DATELINE =
      new Dateline(
          TEXT.span(0, 20),
          List.of(TEXT.span(0, 14)),
          List.of(TEXT.span(16, 19)),
          Optional.empty(),
          1);

  private static String typeInside(int start, String words, EntityType type) {
    Mention mention =
        new Mention(TEXT.span(start, start + words.length()), type.word(), NameWords.of(words));
    return DatelinePlaces.in(DATELINE, List.of(mention)).get(0).type();
  }

  @Test
  void whatTheDatelineNamesIsAPlaceThereAndInTheStory() {
    assertThat(typeInside(0, "HALDEN", EntityType.ORGANIZATION)).isEqualTo("location");
    assertThat(typeInside(0, "HALDEN, Norway", EntityType.ORGANIZATION)).isEqualTo("location");
    assertThat(typeInside(23, "Halden", EntityType.ORGANIZATION)).isEqualTo("location");
  }

  @Test
  void otherNamesThatHoldThePlaceStayWhatTheyAre() {
    assertThat(typeInside(38, "Halden Water", EntityType.ORGANIZATION)).isEqualTo("organization");
    assertThat(typeInside(16, "NPA", EntityType.ORGANIZATION)).isEqualTo("organization");
  }

  @Test
  void aPersonStaysAPerson() {
    assertThat(typeInside(55, "Ann Halden", EntityType.PERSON)).isEqualTo("person");
    assertThat(typeInside(59, "Halden", EntityType.PERSON)).isEqualTo("person");
  }
}
