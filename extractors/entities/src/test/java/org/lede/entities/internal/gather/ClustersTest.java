package org.lede.entities.internal.gather;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.lede.Entity;
import org.lede.entities.internal.name.FoundMentions;
import org.lede.entities.internal.name.Mention;
import org.lede.entities.internal.words.NameWords;
import org.lede.text.ArticleText;

/** Which mentions are one thing. A text is a list of names, one a line, as the finder gave them. */
class ClustersTest {

  private static String people(String... names) {
    return clusters("person", names);
  }

  private static String groups(String... names) {
    return clusters("organization", names);
  }

  private static String places(String... names) {
    return clusters("location", names);
  }

  /** The names of the entities, each with the number of its mentions if they are several. */
  private static String clusters(String type, String... names) {
    return entities(Stream.of(names).map(name -> type + ":" + name).toList()).stream()
        .map(e -> e.mentions().size() == 1 ? e.name() : e.name() + " " + e.mentions().size())
        .collect(Collectors.joining(", "));
  }

  /** Type, name and number of mentions of the entities; names are given with their types. */
  private static String typed(String... names) {
    return entities(List.of(names)).stream()
        .map(e -> e.type() + " " + e.name() + " " + e.mentions().size())
        .collect(Collectors.joining(", "));
  }

  /** A name in brackets is a mention without them. */
  private static List<Entity> entities(List<String> names) {
    String all = names.stream().map(ClustersTest::name).collect(Collectors.joining("\n"));
    ArticleText text = ArticleText.of(all);
    List<Mention> mentions = new ArrayList<>();
    int start = 0;
    for (String typed : names) {
      String name = name(typed);
      String type = typed.substring(0, typed.indexOf(':'));
      int bracket = name.startsWith("(") ? 1 : 0;
      mentions.add(
          new Mention(
              text.span(start + bracket, start + name.length() - bracket),
              type,
              NameWords.of(name)));
      start += name.length() + 1;
    }
    return Clusters.of(all, "en", new FoundMentions(mentions, 1));
  }

  private static String name(String typed) {
    return typed.substring(typed.indexOf(':') + 1);
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
    assertThat(groups("Roth Labs Inc.", "Roth Labs", "the Roth Labs"))
        .isEqualTo("Roth Labs Inc. 3");
    assertThat(groups("Roth Labs Co. Ltd.", "Roth Labs")).isEqualTo("Roth Labs Co. Ltd. 2");
    assertThat(groups("The", "Inc.")).isEqualTo("The, Inc.");
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
                article.span(0, 25), "organization", NameWords.of("Halden Mining Development")),
            new Mention(article.span(27, 32), "location", NameWords.of("HAMID")));
    assertThat(Clusters.of(text, "en", new FoundMentions(mentions, 1))).hasSize(1);
  }

  @Test
  void aMiddleNameAloneJoinsTheFullName() {
    assertThat(people("Mario Vega Ruiz", "Vega")).isEqualTo("Mario Vega Ruiz 2");
  }

  @Test
  void aNameAloneIsTheFirstBearersIfItWasHisBeforeTheSecondCameUp() {
    assertThat(people("Adeyemi", "Ruth Adeyemi", "Adeyemi", "Tola Adeyemi", "Adeyemi"))
        .isEqualTo("Ruth Adeyemi 4, Tola Adeyemi");
  }

  @Test
  void aFamilyIsNoneOfItsMembers() {
    assertThat(people("Ruth Adeyemi", "Adeyemis")).isEqualTo("Ruth Adeyemi, Adeyemis");
  }

  @Test
  void titlesAndGenerationsAreNoPartOfAName() {
    assertThat(people("President Ruth Adeyemi", "Mr Adeyemi", "Ruth Adeyemi", "Ruth Adeyemi Jr."))
        .startsWith("Ruth Adeyemi Jr. 4");
    assertThat(people("Major General Tom Lund", "Tom Lund", "Lund")).isEqualTo("Tom Lund 3");
  }

  @Test
  void aTitleMayBeHalfOfTheNameWhereThatHasNoOtherFirstWord() {
    assertThat(people("Sheikh Midori", "Midori")).isEqualTo("Midori 2");
    assertThat(people("President Ruth Adeyemi", "Ruth Adeyemi")).isEqualTo("Ruth Adeyemi 2");
  }

  @Test
  void aLoudFormIsTheNameOnlyWhereNoOtherHasTwoWords() {
    assertThat(people("RUTH ADEYEMI LEAVES", "Ruth Adeyemi")).isEqualTo("Ruth Adeyemi 2");
    assertThat(people("RUTH ADEYEMI", "Adeyemi")).isEqualTo("RUTH ADEYEMI 2");
  }

  @Test
  void accentsDoNotMatter() {
    assertThat(groups("Frente Guasú", "Frente Guasu")).isEqualTo("Frente Guasú 2");
  }

  @Test
  void aLetterWronglySetDoesNotMatterInALongWord() {
    assertThat(people("Adeyemi", "Adeymei")).isEqualTo("Adeyemi 2");
    assertThat(places("Haldenborg", "Haldenberg")).isEqualTo("Haldenborg 2");
    assertThat(people("Ola Hansen", "Per Hanson", "Hansen", "Hanson"))
        .isEqualTo("Ola Hansen 2, Per Hanson 2");
    assertThat(places("Iran", "Iraq")).isEqualTo("Iran, Iraq");
  }

  @Test
  void oneWordOfTheNameOfAGroupJoinsIt() {
    assertThat(groups("Halden Ferry Workers", "Workers", "Halden Ferry")).endsWith("Workers 3");
    assertThat(groups("White House", "House")).isEqualTo("White House, House");
    assertThat(groups("Halden Port Council", "Halden Port"))
        .isEqualTo("Halden Port Council, Halden Port");
  }

  @Test
  void whatAGroupIsOfIsAnotherThing() {
    assertThat(groups("Food Organization of the United Nations", "United Nations"))
        .isEqualTo("Food Organization of the United Nations, United Nations");
  }

  @Test
  void anAcronymMayHoldShortWordsWhole() {
    assertThat(groups("UN Security Council", "UNSC")).isEqualTo("UN Security Council 2");
    assertThat(groups("Protected Harbour Areas", "PHAs")).isEqualTo("Protected Harbour Areas 2");
  }

  @Test
  void aPlaceWithTheLandItLiesInIsThePlace() {
    assertThat(places("HALDEN, Norway", "Halden")).isEqualTo("Halden 2");
    assertThat(places("HALDEN", "Halden")).isEqualTo("Halden 2");
  }

  @Test
  void otherNamesOfAPlaceAreThePlace() {
    assertThat(places("US", "United States", "U.S.")).isEqualTo("United States 3");
    assertThat(places("Calcutta", "Kolkata")).isEqualTo("Calcutta 2");
    assertThat(places("Republic of Kenya", "Kenya")).isEqualTo("Republic of Kenya 2");
    assertThat(places("Haldia Province", "Haldia")).isEqualTo("Haldia Province 2");
  }

  @Test
  void theFirstWordOfAPlaceJoinsItUnlessABuildingIsNamedForAPlace() {
    assertThat(places("Haldia National Park", "Haldia")).isEqualTo("Haldia National Park 2");
    assertThat(places("Haldia Airport", "Haldia")).isEqualTo("Haldia Airport, Haldia");
    assertThat(places("North Korea", "North", "South Korea"))
        .isEqualTo("North Korea 2, South Korea");
  }

  @Test
  void aCountryIsOneThingUnderTwoTypesButACityMayNameAClub() {
    assertThat(typed("location:Kenya", "organization:Kenya", "location:Kenya"))
        .isEqualTo("location Kenya 3");
    assertThat(typed("location:Barcelona", "organization:Barcelona"))
        .isEqualTo("location Barcelona 1, organization Barcelona 1");
    assertThat(typed("organization:Midori", "person:Midori", "organization:Midori"))
        .isEqualTo("organization Midori 3");
    assertThat(typed("person:Ann Midori", "organization:Midori", "person:Midori"))
        .isEqualTo("person Ann Midori 2, organization Midori 1");
  }

  @Test
  void anAcronymInBracketsMayComeFromAnotherLanguage() {
    assertThat(typed("organization:Halden Ferry Workers", "organization:(FEWH)"))
        .isEqualTo("organization Halden Ferry Workers 2");
    assertThat(typed("organization:FEWH", "organization:(Halden Ferry Workers)"))
        .isEqualTo("organization Halden Ferry Workers 2");
  }

  @Test
  void anAcronymInBracketsHasTheLettersOfTheName() {
    assertThat(groups("Halden Ferry Workers", "(Moss)")).isEqualTo("Halden Ferry Workers, Moss");
    assertThat(groups("Halden", "(HDN)")).isEqualTo("Halden, HDN");
    assertThat(groups("Kenya Nairobi Workers", "(Iran)")).isEqualTo("Kenya Nairobi Workers, Iran");
    assertThat(groups("Halden Ferry Workers", "(FEWH Oslo)"))
        .isEqualTo("Halden Ferry Workers, FEWH Oslo");
    assertThat(people("Halden Ferry", "(FEH)")).isEqualTo("Halden Ferry, FEH");
  }

  @Test
  void underAnotherTypeItHasThemInTheirOrderFromTheFirstOn() {
    assertThat(typed("organization:Halden Ferry Workers", "location:(HAFEW)"))
        .isEqualTo("organization Halden Ferry Workers 2");
    assertThat(typed("location:HAFEW", "organization:(Halden Ferry Workers)"))
        .isEqualTo("location Halden Ferry Workers 2");
    assertThat(typed("organization:Halden Ferry Workers", "location:(HWF)"))
        .isEqualTo("organization Halden Ferry Workers 1, location HWF 1");
    assertThat(typed("organization:Halden Ferry Workers", "location:(ADF)"))
        .isEqualTo("organization Halden Ferry Workers 1, location ADF 1");
  }

  @Test
  void anAcronymOutsideBracketsIsNoneOfTheseForms() {
    assertThat(groups("Halden Ferry Workers", "FEWH")).isEqualTo("Halden Ferry Workers, FEWH");
  }

  @Test
  void anAcronymHasTheInitialsOfShortWordsToo() {
    assertThat(groups("EU Trade Office", "ETO")).isEqualTo("EU Trade Office 2");
    assertThat(groups("EU Office of Trade", "EOT")).isEqualTo("EU Office of Trade 2");
  }

  @Test
  void theShortNameOfACountryStandsForNoOrganization() {
    assertThat(typed("organization:United Sailors", "location:US"))
        .isEqualTo("organization United Sailors 1, location US 1");
    assertThat(typed("organization:Halden Port Authority", "location:HPA"))
        .isEqualTo("organization Halden Port Authority 2");
  }

  @Test
  void thePartsOfAPersonsNameAreNoGroupAndNoPlace() {
    assertThat(typed("person:Ann Bell", "organization:AB"))
        .isEqualTo("person Ann Bell 1, organization AB 1");
    assertThat(typed("organization:Haldia Park", "location:Haldia"))
        .isEqualTo("organization Haldia Park 1, location Haldia 1");
  }

  @Test
  void aPlaceOfTwoWordsWithItsLandOrKindIsThePlace() {
    assertThat(places("Port Haldia, Norway", "Port Haldia")).isEqualTo("Port Haldia 2");
    assertThat(places("Port Haldia Province", "Port Haldia")).isEqualTo("Port Haldia Province 2");
  }

  @Test
  void theNameHasTheMostWordsThenTheMostLetters() {
    assertThat(people("Michael Vik", "Mike B. Vik")).isEqualTo("Mike B. Vik 2");
    assertThat(people("Mike Vik", "Michael Vik")).isEqualTo("Michael Vik 2");
  }

  @Test
  void ofTypesThatAreAsFrequentTheFirstStands() {
    assertThat(typed("organization:Midori", "location:Midori")).isEqualTo("organization Midori 2");
    assertThat(typed("location:Midori", "organization:Midori")).isEqualTo("location Midori 2");
  }

  @Test
  void aPersonCalledLikeACountryIsAPerson() {
    assertThat(typed("person:Kenya")).isEqualTo("person Kenya 1");
    assertThat(typed("person:Calcutta", "person:Kolkata"))
        .isEqualTo("person Calcutta 1, person Kolkata 1");
  }

  @Test
  void aNameOfSeveralWordsIsOneThingUnderTwoTypes() {
    assertThat(typed("organization:Halden Port", "location:Halden Port"))
        .isEqualTo("organization Halden Port 2");
    assertThat(typed("person:Ann Bell", "organization:Ann Bell")).isEqualTo("person Ann Bell 2");
  }

  @Test
  void aPersonWhoHasAnotherFormIsNoGroupOfThatName() {
    assertThat(typed("person:Midori", "person:Mr Midori", "organization:Midori"))
        .isEqualTo("person Midori 2, organization Midori 1");
  }

  @Test
  void aShortWordWithAnotherLetterIsAnotherName() {
    assertThat(people("Lunden", "Lundon")).isEqualTo("Lunden 2");
    assertThat(people("Lunde", "Lundo")).isEqualTo("Lunde, Lundo");
    assertThat(people("Adeyemi", "Haldenborg")).isEqualTo("Adeyemi, Haldenborg");
  }

  @Test
  void aMiddleNameHasThreeLetters() {
    assertThat(people("Mario Roa Ruiz", "Roa")).isEqualTo("Mario Roa Ruiz 2");
    assertThat(people("Mario Ra Ruiz", "Ra")).isEqualTo("Mario Ra Ruiz, Ra");
  }

  @Test
  void entitiesAreNumberedInTheOrderOfTheirFirstMention() {
    ArticleText text = ArticleText.of("Ann Lee met Ola Vik");
    Mention lee = new Mention(text.span(0, 7), "person", NameWords.of("Ann Lee"));
    Mention vik = new Mention(text.span(12, 19), "person", NameWords.of("Ola Vik"));
    assertThat(Clusters.of(text.text(), "en", new FoundMentions(List.of(vik, lee), 1)))
        .extracting(Entity::id, Entity::name)
        .containsExactly(tuple("e1", "Ann Lee"), tuple("e2", "Ola Vik"));
  }
}
