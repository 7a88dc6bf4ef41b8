package org.lede.entities.internal.tagger;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.lede.entities.internal.token.Document;
import org.lede.entities.internal.token.Words;
import org.lede.internal.scope.ArticleScope;

class OverrunsTest {

  private static final String BELOW = "\nOn Monday Ruth Adeyemi left for the north, they said.";

  private static List<Name> cut(String text, Name... names) {
    Document document = Document.of(text, ArticleScope.writtenLines(text));
    return Overruns.cut(Words.of(document), List.of(names));
  }

  @Test
  void aHeadlineInCapitalsDoesNotDrawItsVerbIntoTheName() {
    assertThat(
            cut(
                "RUTH ADEYEMI LEAVES OSLO" + BELOW,
                new Name(0, 4, "location"),
                new Name(6, 8, "person")))
        .containsExactly(new Name(0, 2, "person"), new Name(6, 8, "person"));
  }

  @Test
  void norDoesOneInTitleCase() {
    assertThat(
            cut(
                "Ruth Adeyemi Just Left Oslo" + BELOW,
                new Name(0, 3, "person"),
                new Name(7, 9, "person")))
        .containsExactly(new Name(0, 2, "person"), new Name(7, 9, "person"));
  }

  @Test
  void aWordThatTheTextBelowWritesWithACapitalStays() {
    Name bank = new Name(0, 3, "organization");
    String text = "RUTH ADEYEMI BANK CLOSES" + BELOW + " The Bank is hers.";
    assertThat(cut(text, bank, new Name(6, 8, "person"))).contains(bank);
  }

  @Test
  void aLineOfRunningTextIsLeftAlone() {
    Name fund = new Name(0, 3, "organization");
    String text = "Ruth Adeyemi House was closed by the city" + BELOW;
    assertThat(cut(text, fund, new Name(10, 12, "person"))).contains(fund);
  }

  @Test
  void aNameThatNobodyKnowsStays() {
    Name name = new Name(0, 4, "person");
    assertThat(cut("ANNA VIK LEAVES OSLO" + BELOW, name)).containsExactly(name);
  }

  @Test
  void smallWordsOfAHeadlineNeedNoCapital() {
    assertThat(
            cut(
                "Ruth Adeyemi Left for Oslo" + BELOW,
                new Name(0, 3, "person"),
                new Name(7, 9, "person")))
        .contains(new Name(0, 2, "person"));
  }

  @Test
  void threeLongWordsMakeAHeadline() {
    assertThat(
            cut(
                "Ruth Adeyemi Left" + BELOW,
                new Name(0, 3, "organization"),
                new Name(5, 7, "person")))
        .contains(new Name(0, 2, "person"));
  }

  @Test
  void twoLongWordsMakeNoHeadline() {
    Name name = new Name(0, 3, "organization");
    assertThat(cut("Ruth Adeyemi Fun" + BELOW, name, new Name(5, 7, "person"))).contains(name);
  }

  @Test
  void oneWordThatTheTextKnowsCutsNothing() {
    Name name = new Name(0, 2, "organization");
    assertThat(cut("ADEYEMI LEAVES OSLO" + BELOW, name, new Name(6, 7, "person"))).contains(name);
  }

  @Test
  void aNameThatIsKnownAsAWholeKeepsItsType() {
    Name name = new Name(0, 2, "organization");
    assertThat(cut("RUTH ADEYEMI LEAVES OSLO" + BELOW, name, new Name(6, 8, "person")))
        .contains(name);
  }
}
