package org.lede.layout.internal.page;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.lede.text.ArticleText;

class BreadcrumbTest {

  private static String headline(String page) {
    Page lines = Page.of(ArticleText.of(page));
    return Breadcrumb.cutOff(lines, lines.size() - 1).text();
  }

  @Test
  void entriesOfTheMenuGluedToTheHeadlineAreCutOff() {
    assertThat(headline("Home\nNews\nHomeNewsFlood waters reach the old town"))
        .isEqualTo("Flood waters reach the old town");
  }

  @Test
  void twoEntriesBeforeTheHeadlineAreCutOff() {
    assertThat(headline("Home\nNews\nHome News Flood waters reach the old town"))
        .isEqualTo("Flood waters reach the old town");
  }

  @Test
  void oneWordThatIsAlsoInTheMenuStays() {
    assertThat(headline("Business\nBusiness is back in the old town"))
        .isEqualTo("Business is back in the old town");
  }

  @Test
  void whatFollowsALoneSignAndStandsAloneElsewhereIsTheHeadline() {
    assertThat(
            headline(
                "Waters reach the old town\nText\nCourier 9 Local > 2015 > Waters reach the old town"))
        .isEqualTo("Waters reach the old town");
  }

  @Test
  void aColonTiesTheEntryToTheHeadline() {
    assertThat(headline("Oslo\nNews\nOslo: waters reach the old town"))
        .isEqualTo("Oslo: waters reach the old town");
  }
}
