package org.lede.entities;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.lede.text.ArticleText;

/** Which mentions are one thing. A text is a list of names, one a line, as the finder gave them. */
class ClustersTest {

  private static String people(String... names) {
    return clusters("person", names);
  }

  private static String groups(String... names) {
    return clusters("organization", names);
  }

  /** The names of the entities, each with the number of its mentions if they are several. */
  private static String clusters(String type, String... names) {
    String all = String.join("\n", names);
    ArticleText text = ArticleText.of(all);
    List<Mention> mentions = new ArrayList<>();
    int start = 0;
    for (String name : names) {
      mentions.add(
          new Mention(text.passage(start, start + name.length()), type, NameWords.of(name)));
      start += name.length() + 1;
    }
    return Clusters.of(all, mentions).stream()
        .map(e -> e.mentions().size() == 1 ? e.name() : e.name() + " " + e.mentions().size())
        .collect(Collectors.joining(", "));
  }

  @Test
  void aLastNameJoinsTheFullNameBeforeOrAfterIt() {
    assertThat(people("Ruth Adeyemi", "Adeyemi")).isEqualTo("Ruth Adeyemi 2");
    assertThat(people("Adeyemi", "Ruth Adeyemi")).isEqualTo("Ruth Adeyemi 2");
  }

  @Test
  void aFamilyNameInFrontJoinsTheFullName() {
    assertThat(people("Lin Mei Hua", "Lin")).isEqualTo("Lin Mei Hua 2");
  }

  @Test
  void twoPeopleOfOneLastNameStayTwo() {
    assertThat(people("Ruth Adeyemi", "Tola Adeyemi", "Adeyemi"))
        .isEqualTo("Ruth Adeyemi, Tola Adeyemi, Adeyemi");
  }

  @Test
  void theLastTwoWordsJoinTheFullName() {
    assertThat(people("Ola Nils De Vik", "De Vik", "Vik")).isEqualTo("Ola Nils De Vik 3");
    assertThat(people("Ola De Vik", "Nils De Vik", "De Vik"))
        .isEqualTo("Ola De Vik, Nils De Vik, De Vik");
  }

  @Test
  void initialsMiddleNamesAndNicknamesAreTheSamePerson() {
    assertThat(people("Michael Lund", "M. Lund", "Mike Lund", "Michael K. Lund"))
        .isEqualTo("Michael K. Lund 4");
  }

  @Test
  void anInitialThatFitsTwoJoinsNeither() {
    assertThat(people("Michael Lund", "Mary Lund", "M. Lund"))
        .isEqualTo("Michael Lund, Mary Lund, M. Lund");
  }

  @Test
  void anAcronymJoinsTheNameOfItsInitials() {
    assertThat(groups("Halden Port Authority", "HPA")).isEqualTo("Halden Port Authority 2");
    assertThat(groups("Bank of Halden", "BOH", "BH")).isEqualTo("Bank of Halden 3");
  }

  @Test
  void aLegalFormAndAnArticleDoNotMatter() {
    assertThat(groups("Roth Labs Inc.", "Roth Labs", "the Roth Labs")).startsWith("Roth Labs Inc.");
  }

  @Test
  void aPartOfTwoNamesJoinsNeither() {
    assertThat(groups("Halden Port Authority", "Moss Port Authority", "Port Authority"))
        .isEqualTo("Halden Port Authority, Moss Port Authority, Port Authority");
  }

  @Test
  void anAcronymInBracketsJoinsTheNameBeforeIt() {
    String text = "Halden Mining Development (HAMID)";
    ArticleText article = ArticleText.of(text);
    List<Mention> mentions =
        List.of(
            new Mention(
                article.passage(0, 25), "organization", NameWords.of("Halden Mining Development")),
            new Mention(article.passage(27, 32), "location", NameWords.of("HAMID")));
    assertThat(Clusters.of(text, mentions)).hasSize(1);
  }
}
