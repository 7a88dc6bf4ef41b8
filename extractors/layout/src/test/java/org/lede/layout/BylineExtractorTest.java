package org.lede.layout;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.lede.Article;
import org.lede.ArticleParser;
import org.lede.Contributor;
import org.lede.Field;
import org.lede.Origin;

class BylineExtractorTest {

  private static final ArticleParser PARSER =
      ArticleParser.builder().extractor(new BylineExtractor()).build();

  private static final String HEADLINE = "Harbour bridge closes for repairs until the autumn";
  private static final String TIME = "3 May 2024, 10:15";
  private static final String BODY =
"""
The old bridge over the harbour will close on Monday for repairs that the \
town has put off for years, the council said on Friday after a long meeting.
Buses will take another way through the old town, and those who walk can take \
the ferry, which is to run every ten minutes from six in the morning.
The works are to cost four million euros, twice what had been expected, \
because the steel under the road has rusted more than engineers had thought.
Shopkeepers at the quay fear that they will lose their customers over the \
summer and ask for help from the town, which has not made up its mind.
The bridge was built a hundred years ago and has been closed only once since \
then, when a ship struck its middle pillar in a storm and sank.
""";

  @Test
  void theNameBetweenHeadlineAndBodyIsTheAuthor() {
    assertThat(authors(HEADLINE, "Jane Doe", TIME, BODY)).containsExactly("Jane Doe");
  }

  @Test
  void authorsWithALineEachBelowALoneMarkAreAList() {
    assertThat(authors(HEADLINE, "By", "Jane Doe", "Thomas Brown", "Sarah Bell-Stone", TIME, BODY))
        .containsExactly("Jane Doe", "Thomas Brown", "Sarah Bell-Stone");
  }

  @Test
  void aTeaserBelowTheArticleNamesItsOwnAuthor() {
    assertThat(
            authors(
                HEADLINE,
                TIME,
                BODY,
                "More from the harbour",
                "The fishermen who will not leave their boats",
                "By Thomas Brown",
                "A walk along the quay with those who mend nets",
                "By Sarah Bell"))
        .isEmpty();
  }

  @Test
  void whoeverAnswersInAnInterviewIsNotItsAuthor() {
    String answers =
"""
Peter Lindqvist: Nobody had looked at the steel under the road for thirty \
years, and that is why the repairs are going to be so dear.
And what does it mean for those who live on the other side of the harbour and \
have to get to their work in town every single day?
Peter Lindqvist: They will have to take the ferry, which is slow but safe, \
and which has room for all of them if they do not all come at eight.
""";
    assertThat(authors(HEADLINE, TIME, "Peter Lindqvist", "Engineer", BODY, answers)).isEmpty();
  }

  @Test
  void namesAboveTheirMailAddressesSignAPageWithoutByline() {
    assertThat(
            authors(
                HEADLINE,
                TIME,
                BODY,
                "김민수 기자",
                "minsu@press.example",
                "이영희 기자",
                "lee@press.example"))
        .containsExactly("김민수", "이영희");
  }

  @Test
  void initialsInsteadOfAPortraitAreNoAgency() {
    assertThat(authors(HEADLINE, TIME, "AP", "Anna Petersen, professor of roads", BODY))
        .doesNotContain("AP");
  }

  @Test
  void aMarkedNameIsSurerThanABareOne() {
    double marked = confidence(HEADLINE, "By Jane Doe", TIME, BODY);
    double bare = confidence(HEADLINE, "Doe Villa", TIME, BODY);
    assertThat(marked).isGreaterThan(bare);
  }

  private static List<String> authors(String... lines) {
    return article(lines).byline().stream()
        .flatMap(byline -> byline.authors().stream())
        .map(Contributor::name)
        .toList();
  }

  private static double confidence(String... lines) {
    return article(lines).origin(Field.BYLINE).map(Origin::confidence).orElse(0.0);
  }

  private static Article article(String... lines) {
    return PARSER.parse(String.join("\n\n", lines));
  }
}
