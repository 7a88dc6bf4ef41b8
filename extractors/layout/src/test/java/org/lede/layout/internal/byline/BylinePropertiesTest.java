package org.lede.layout.internal.byline;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.lede.layout.internal.words.WordLists;
import org.lede.words.SharedList;

/** What holds for every name of our own lists, whatever else the word means in some language. */
class BylinePropertiesTest {

  private static final BylineReader READER = BylineReader.create();

  /** Every given name of one word with a capital; the abbreviated ones (Mohd.) are left out. */
  private static Set<String> givenNames() {
    return WordLists.of("names").with(SharedList.NAMES).byLanguage().values().stream()
        .flatMap(list -> list.entries("given").keySet().stream())
        .filter(name -> Character.isUpperCase(name.charAt(0)) && name.indexOf(' ') < 0)
        .filter(name -> !name.endsWith("."))
        .collect(Collectors.toCollection(LinkedHashSet::new));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "By %s",
        "Von %s",
        "Par %s",
        "Por %s",
        "Door %s",
        "Av %s",
        "Af %s",
        "Text: %s",
        "Autor: %s",
        "Автор: %s",
        "Penulis: %s",
        "Haber: %s"
      })
  void everyGivenNameIsOneBehindAMark(String form) {
    List<String> lost = new ArrayList<>();
    for (String given : givenNames()) {
      String name = given + " Hartmann";
      if (!read(form.formatted(name)).equals(List.of(name))) {
        lost.add(name);
      }
    }
    assertThat(givenNames()).hasSizeGreaterThan(1000);
    assertThat(lost).isEmpty();
  }

  @Test
  void everyGivenNameIsOneInAList() {
    List<String> lost = new ArrayList<>();
    for (String given : givenNames()) {
      String name = given + " Hartmann";
      if (!read("By Ida Bremer, " + name + " and Tom Arden")
          .equals(List.of("Ida Bremer", name, "Tom Arden"))) {
        lost.add(name);
      }
    }
    assertThat(lost).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"May", "June", "April", "August", "Mai", "Avril", "Abril", "Julio", "Mart", "Jan"})
  void aMonthIsAGivenNameToo(String month) {
    assertThat(read("By " + month + " Hartmann")).containsExactly(month + " Hartmann");
  }

  @ParameterizedTest
  @ValueSource(strings = {"May 3, 2024", "3. Mai 2024", "Mart 3, 2024", "Julie 2020", "Jan. 3"})
  void aMonthBeforeANumberIsNone(String date) {
    assertThat(read("By " + date)).isEmpty();
  }

  private static List<String> read(String text) {
    Optional<ParsedByline> reading = READER.read(text, 0, text.length(), BylineContext.NONE);
    return reading
        .map(found -> found.authors().stream().map(ParsedByline.Signed::name).toList())
        .orElse(List.of());
  }
}
