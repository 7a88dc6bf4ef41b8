package org.lede.entities.internal.name;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.lede.entities.internal.words.NameWords;
import org.lede.text.Span;

class PersonNameTest {

  private static PersonName of(String name) {
    return PersonName.of(new Mention(new Span(0, name), "person", NameWords.of(name)));
  }

  @ParameterizedTest
  @CsvSource({
    "Ruth Adeyemi, ruth adeyemi",
    "Ruth Adeyemi Jr., ruth adeyemi",
    "Mr. Adeyemi, adeyemi",
    "President Ruth Adeyemi, ruth adeyemi",
    "Jr., jr",
    "President, president",
    "Mr. President, president",
  })
  void titlesAndGenerationsAreOffUnlessTheyAreAllThereIs(String name, String whole) {
    assertThat(of(name).whole()).isEqualTo(whole);
  }

  @Test
  void aNameIsFullIfItsFirstWordIsMoreThanAnInitial() {
    assertThat(of("Ruth Adeyemi").isFull()).isTrue();
    assertThat(of("R. Adeyemi").isFull()).isFalse();
    assertThat(of("Adeyemi").isFull()).isFalse();
    assertThat(of("Adeyemi").isOneWord()).isTrue();
    assertThat(of("R. Adeyemi").isOneWord()).isFalse();
  }
}
