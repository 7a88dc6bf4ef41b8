package org.lede.entities.internal.gather;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PersonTitlesTest {

  /** The name begins at the bar. */
  @ParameterizedTest
  @CsvSource({
    "en, On Monday Mayor |Ruth Adeyemi came., Mayor",
    "en, The Prime Minister |Ruth Adeyemi came., Prime Minister",
    "en, When Former Finance Minister |Ruth Adeyemi came., Former Finance Minister",
    "en, US Secretary of State |Daniel Brooks said, Secretary of State",
    "en, French President |Anne Roux said, President",
    "en, Prof. Dr. |Ann Bell, Prof. Dr.",
    "en, the mayor |Ruth Adeyemi came, ''",
    "en, said |Ruth Adeyemi, ''",
    "en, |Ruth Adeyemi, ''",
    "pl, Wczoraj premier |Jan Nowak, premier",
    "de, Gestern sagte Bürgermeisterin |Lena Petersen, Bürgermeisterin",
    "fi, Pormestari |Juha Mäkelä, Pormestari",
    "ko, a |b, ''",
  })
  void theTitleBeforeANameIsTold(String language, String marked, String title) {
    int start = marked.indexOf('|');
    String text = marked.replace("|", "");
    assertThat(PersonTitles.of(language).before(text, start).orElse("")).isEqualTo(title);
  }
}
