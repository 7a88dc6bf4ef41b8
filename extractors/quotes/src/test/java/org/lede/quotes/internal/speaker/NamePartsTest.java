package org.lede.quotes.internal.speaker;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NamePartsTest {

  @Test
  void wordsArePartedByBlanksOfAnyKind() {
    assertThat(NameParts.cased(" Ruth\u00A0 Adeyemi ")).containsExactly("Ruth", "Adeyemi");
    assertThat(NameParts.words("Ruth ADEYEMI")).containsExactly("ruth", "adeyemi");
    assertThat(NameParts.words(" ")).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "Ruth Adeyemi, adeyemi",
    "Ruth Adeyemi Jr., adeyemi",
    "Ruth Adeyemi III, adeyemi",
    "Adeyemi, adeyemi",
    "Jr., jr.",
    "'', ''",
  })
  void theLastNameIsTheLastWordThatIsNoGeneration(String name, String last) {
    assertThat(NameParts.last(name)).isEqualTo(last);
  }

  @ParameterizedTest
  @CsvSource({"Ruth Adeyemi, ruth", "Adeyemi, adeyemi", "'', ''"})
  void theFirstNameIsTheFirstWord(String name, String first) {
    assertThat(NameParts.first(name)).isEqualTo(first);
  }

  @ParameterizedTest
  @CsvSource({
    "Ruth Lund, Ruth Lund",
    "R. Lund, Ruth Lund",
    "Ruth Lund, R. Lund",
    "Tom Lund, Tomas Lund",
    "Tomas Lund, Tom Lund",
    "Ruth Ann Lund, Ann Lund",
    "Ann Lund, Ruth Ann Lund",
  })
  void oneMayBeCalledByInitialShortFormOrSecondName(String one, String other) {
    assertThat(NameParts.agree(one, other)).isTrue();
  }

  @ParameterizedTest
  @CsvSource({
    "Ruth Lund, Tola Lund",
    "R. Lund, Tola Lund",
    "Tola Lund, R. Lund",
    "Al Lund, Alan Lund",
    "Alan Lund, Al Lund",
    "Ra Lund, Ruth Lund",
    "J.R. Lund, Jim Lund",
  })
  void twoFirstNamesAreTwoPeople(String one, String other) {
    assertThat(NameParts.agree(one, other)).isFalse();
  }

  @ParameterizedTest
  @CsvSource({
    "HW, true",
    "HWBOAR, true",
    "H, false",
    "HWBOARD, false",
    "HwB, false",
    "H W, false",
  })
  void anAcronymIsTwoToSixCapitals(String name, boolean acronym) {
    assertThat(NameParts.isAcronym(name)).isEqualTo(acronym);
  }

  @Test
  void initialsAreThoseOfWordsWithACapital() {
    assertThat(NameParts.initials("Halden Water Board of the North")).isEqualTo("HWBN");
    assertThat(NameParts.initials("McLee")).isEqualTo("M");
  }

  @Test
  void aFullNameHasABlankInside() {
    assertThat(NameParts.isFull("Ruth Adeyemi")).isTrue();
    assertThat(NameParts.isFull("Adeyemi")).isFalse();
  }
}
