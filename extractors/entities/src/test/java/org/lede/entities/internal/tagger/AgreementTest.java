package org.lede.entities.internal.tagger;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.lede.entities.internal.token.Document;
import org.lede.entities.internal.token.Words;
import org.lede.internal.scope.ArticleScope;

class AgreementTest {

  private static final String TEXT = "Vik met Vik and Vik in Port Halden near Port Halden.";

  private static List<Name> agreed(Name... names) {
    Document document = Document.of(TEXT, ArticleScope.writtenLines(TEXT));
    return Agreement.of(Words.of(document), List.of(names));
  }

  @Test
  void theTypeThatOutvotesTheOtherTwoToOneHolds() {
    assertThat(
            agreed(
                new Name(0, 1, "person"),
                new Name(2, 3, "person"),
                new Name(4, 5, "location"),
                new Name(6, 8, "location"),
                new Name(9, 11, "location")))
        .extracting(Name::type)
        .containsExactly("person", "person", "person", "location", "location");
  }

  @Test
  void aLongNameIsFoundAgain() {
    assertThat(agreed(new Name(6, 8, "location")))
        .containsExactly(new Name(6, 8, "location"), new Name(9, 11, "location"));
  }

  @Test
  void oneShortWordIsNot() {
    assertThat(agreed(new Name(0, 1, "person"), new Name(2, 3, "person")))
        .containsExactly(new Name(0, 1, "person"), new Name(2, 3, "person"));
  }

  @Test
  void aTypeThatIsAheadByLessLeavesTheOthers() {
    assertThat(
            agreed(new Name(0, 1, "person"), new Name(2, 3, "person"), new Name(4, 5, "location")))
        .extracting(Name::type)
        .containsExactly("person", "person", "person");
    assertThat(agreed(new Name(6, 8, "location"), new Name(9, 11, "person")))
        .extracting(Name::type)
        .containsExactly("location", "person");
  }

  @Test
  void oneWordOfFourLettersIsFoundAgainIfItWasFoundTwice() {
    String text = "Lund met Lund and Lund .";
    Words words = Words.of(Document.of(text, ArticleScope.writtenLines(text)));
    Name first = new Name(0, 1, "person");
    Name second = new Name(2, 3, "person");
    Name third = new Name(4, 5, "person");
    assertThat(Agreement.of(words, List.of(first, second))).containsExactly(first, second, third);
    assertThat(Agreement.of(words, List.of(second, third))).containsExactly(first, second, third);
    assertThat(Agreement.of(words, List.of(first))).containsExactly(first);
  }

  @Test
  void threeToTwoIsNotTwiceAsMuch() {
    String text = "Lund met Lund and Lund and Lund and Lund .";
    List<Name> names =
        List.of(
            new Name(0, 1, "person"),
            new Name(2, 3, "location"),
            new Name(4, 5, "person"),
            new Name(6, 7, "location"),
            new Name(8, 9, "person"));
    assertThat(Agreement.of(Words.of(Document.of(text, ArticleScope.writtenLines(text))), names))
        .isEqualTo(names);
  }
}
