package org.lede.entities.internal.gather;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.lede.entities.internal.name.Mention;
import org.lede.entities.internal.words.NameWords;
import org.lede.text.ArticleText;

class BaseFormsTest {

  @ParameterizedTest
  @CsvSource({
    "pl, Tusk; Tuska; Tuskiem, tusk; tusk; tusk",
    "pl, Jan Kowalski; Kowalskiego, jan kowalski; kowalski",
    "pl, Maria Kowalska; Jan Kowalski, maria kowalska; jan kowalski",
    "ru, Мария Иванова; Иван Иванов, мария иванова; иван иванов",
    "ru, Иван Иванов; Ивана Иванова, иван иванов; иван иванов",
    "fi, Virtanen; Virtasen, virtanen; virtanen",
    "de, Merkel; Merkels, merkel; merkel",
    "en, Adam; Adams, adam; adams",
  })
  void wordsAreInTheirBaseForm(String language, String names, String expected) {
    ArticleText text = ArticleText.of(names);
    List<Mention> mentions = new ArrayList<>();
    int start = 0;
    for (String name : names.split("; ", -1)) {
      mentions.add(
          new Mention(text.span(start, start + name.length()), "person", NameWords.of(name)));
      start += name.length() + 2;
    }
    String based =
        BaseForms.of(language, mentions).stream()
            .map(mention -> String.join(" ", mention.words()))
            .collect(Collectors.joining("; "));
    assertThat(based).isEqualTo(expected);
  }
}
