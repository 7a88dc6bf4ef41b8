package org.lede.layout.internal.markup;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.lede.text.Markup;
import org.lede.text.Statement;

/** What statements are worth when they are compared with lines. */
class StatedFactsTest {

  private static StatedFacts stated(Statement.Property property, String... values) {
    List<Statement> all =
        List.of(values).stream()
            .map(value -> new Statement(property, value, Statement.Source.META, 0, 1))
            .toList();
    return StatedFacts.of(new Markup(List.of(), all, List.of()));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Ada Byron | adabyron",
        "By Ada Byron | adabyron",
        "Ada Byron and Bo Lind | adabyron bolind",
        "Ada Byron, Bo Lind | adabyron bolind",
        "Ada Byron und Bo Lind | adabyron bolind",
        "Ada Byron – reporter | adabyron",
        "https://a.example/ada | ''"
      })
  void namesAreReadOutOfTheirList(String value, String names) {
    assertThat(String.join(" ", stated(Statement.Property.AUTHOR, value).authors()))
        .isEqualTo(names);
  }

  @Test
  void aTitleIsKnownWithoutTheSitesName() {
    StatedFacts titles = stated(Statement.Property.HEADLINE, "Bridge to close | The Post");
    assertThat(titles.isPartOfTitle("bridgetoclose")).isTrue();
    assertThat(titles.isTitle("bridgetoclosethepost")).isTrue();
    assertThat(titles.isTitle("bridgetoclose")).isFalse();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "2025-04-03",
        "2025-04-03T06:40:00Z",
        "2025-04-03 06:40",
        "20250403",
        "2025/04/03",
        "Thu, 3 Apr 2025 06:40:00 +0200"
      })
  void daysAreReadInTheFormsOfTheTrade(String value) {
    assertThat(StatedMoment.day(value)).contains(LocalDate.of(2025, 4, 3));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "soon", "2025-13-40", "9999999999", "1743655200"})
  void whatIsNoDayIsNone(String value) {
    assertThat(StatedMoment.day(value)).isEmpty();
  }

  @Test
  void aFoldedNameIsFoundWithItsPlace() {
    String line = "By ADA  Byron, Oslo";
    Optional<int[]> place = StatedFacts.find(line, 0, line.length(), "adabyron");
    assertThat(line.substring(place.orElseThrow()[0], place.get()[1])).isEqualTo("ADA  Byron");
    assertThat(StatedFacts.find(line, 0, line.length(), "bolind")).isEmpty();
  }
}
