package org.lede.view;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.lede.Article;
import org.lede.BodyBlock;
import org.lede.Byline;
import org.lede.Contributor;
import org.lede.Dateline;
import org.lede.Entity;
import org.lede.Field;
import org.lede.Note;
import org.lede.Origin;
import org.lede.Photo;
import org.lede.Quote;
import org.lede.Speaker;
import org.lede.Timestamp;
import org.lede.text.Span;

/** Each value of an article written by hand has its entry and its places in the text. */
class ValueListTest {

  private static final String TEXT =
      """
      Menu
      The bridge
      It closes in May
      By I. Roth, reporter, and AP
      8.4.2025
      Updated 9 April
      Dusk. (Photo: Ina Roth/AP)
      OSLO (AP) - "We wait," said Ruth Adeyemi.
      What next
      - Ferries
      Correction: it is May.
      """;
  private static final Field<List<Odd>> ODD = Field.list("com.acme.odd", Odd.class);
  private static final Field<Optional<Span>> SLICE = Field.optional("com.acme.slice", Span.class);
  private static final Entity RUTH =
      new Entity("E7", "person", "Ruth Adeyemi", List.of(slice("Ruth Adeyemi")), 1);

  private record Odd(String words) {

    @Override
    public String toString() {
      if (words.isEmpty()) {
        throw new IllegalStateException("nothing to say");
      }
      return words;
    }
  }

  private static final ReadPage PAGE = new ReadPage(ArticlePage.of(article(), TEXT).toString());

  private static Span slice(String words) {
    return new Span(TEXT.indexOf(words), words);
  }

  private static Origin by(String extractor) {
    return new Origin(extractor, 0.75);
  }

  private static Article article() {
    return Article.builder()
        .put(Field.LANGUAGE, Optional.of(Locale.ENGLISH), by("tongue"))
        .put(Field.HEADLINE, Optional.of(slice("The bridge")), by("top"))
        .put(Field.STANDFIRST, Optional.of(slice("It closes in May")), by("below"))
        .put(Field.BYLINE, Optional.of(byline()), by("pen"))
        .put(Field.DATELINE, Optional.of(dateline()), by("place"))
        .put(Field.PUBLISHED, Optional.of(published()), by("clock"))
        .put(Field.UPDATED, Optional.of(updated()), by("clock"))
        .put(Field.PHOTOS, List.of(photo()), by("lens"))
        .put(Field.BODY, body(), by("prose"))
        .put(Field.QUOTES, List.of(quote()), by("ear"))
        .put(Field.ENTITIES, List.of(RUTH, roth()), by("who"))
        .put(Field.NOTES, List.of(note()), by("desk"))
        .put(Field.ARTICLE_PROBABILITY, Optional.of(0.875), by("judge"))
        .put(ODD, List.of(new Odd(""), new Odd("an <odd> one")), by("acme"))
        .put(SLICE, Optional.of(slice("Menu")), by("acme"))
        .build();
  }

  private static Byline byline() {
    return new Byline(
        slice("By I. Roth, reporter, and AP"),
        List.of(
            new Contributor(
                slice("I. Roth"), "Ina Roth", Contributor.Kind.PERSON, Optional.of("reporter"), 1),
            new Contributor(
                new Span(TEXT.indexOf("AP"), "AP"),
                "AP",
                Contributor.Kind.ORGANIZATION,
                Optional.empty(),
                1)),
        1);
  }

  private static Dateline dateline() {
    return new Dateline(
        slice("OSLO (AP)"),
        List.of(slice("OSLO")),
        List.of(slice("AP")),
        Optional.of(LocalDate.of(2025, 4, 8)),
        1);
  }

  private static Timestamp published() {
    return new Timestamp(
        slice("8.4.2025"), LocalDate.of(2025, 4, 8), Optional.of(LocalDate.of(2025, 8, 4)), 1);
  }

  private static Timestamp updated() {
    return new Timestamp(slice("9 April"), LocalDate.of(2025, 4, 9), Optional.empty(), 1);
  }

  private static Photo photo() {
    return new Photo(
        Optional.of(slice("Dusk.")),
        Optional.of(slice("Ina Roth/AP")),
        List.of(Contributor.person(slice("Ina Roth")), Contributor.organization(slice("AP"))),
        List.of(),
        0.5);
  }

  private static List<BodyBlock> body() {
    return List.of(
        new BodyBlock(slice("\"We wait,\" said Ruth Adeyemi."), BodyBlock.Kind.PARAGRAPH, 0.9),
        new BodyBlock(slice("What next"), BodyBlock.Kind.SUBHEADING, 0.8),
        new BodyBlock(slice("- Ferries"), BodyBlock.Kind.LIST_ITEM, 0.7));
  }

  private static Note note() {
    return new Note(slice("Correction: it is May."), Note.Kind.CORRECTION, 0.65);
  }

  private static Quote quote() {
    return new Quote(
        Quote.Kind.DIRECT,
        List.of(slice("We wait,")),
        Optional.of(slice("\"We wait,\" said Ruth Adeyemi.")),
        Optional.of(
            new Speaker(
                slice("Ruth Adeyemi"),
                "Ruth Adeyemi",
                Optional.of("harbour master"),
                Optional.of(RUTH.id()),
                1)),
        Optional.of(slice("said")),
        0.6);
  }

  private static Entity roth() {
    return new Entity(
        "odd id \"><b>",
        "person",
        "Ina Roth",
        Optional.of("Dr"),
        List.of(slice("I. Roth"), slice("Ina Roth")),
        1);
  }

  @Test
  void headlineAndStandfirstHaveTheirSlice() {
    assertThat(PAGE.rows("v-headline")).containsExactly("text: The bridge", "extractor: top");
    assertThat(PAGE.rows("v-standfirst"))
        .containsExactly("text: It closes in May", "extractor: below");
  }

  @Test
  void aBylineNamesEachAuthorWithRoleAndKind() {
    assertThat(PAGE.rows("v-byline"))
        .containsExactly(
            "text: By I. Roth, reporter, and AP",
            "author: I. Roth, reporter, read as Ina Roth, person",
            "author: AP, organization",
            "extractor: pen");
  }

  @Test
  void aDatelineNamesPlaceSourceAndDate() {
    assertThat(PAGE.rows("v-dateline"))
        .containsExactly(
            "text: OSLO (AP)", "place: OSLO", "source: AP", "date: 2025-04-08", "extractor: place");
  }

  @Test
  void aTimeHasItsEvidenceAndAnOtherReadingOnlyIfThereIsOne() {
    assertThat(PAGE.rows("v-published"))
        .containsExactly(
            "value: 2025-04-08",
            "evidence: 8.4.2025",
            "other reading: 2025-08-04",
            "extractor: clock");
    assertThat(PAGE.rows("v-updated"))
        .containsExactly("value: 2025-04-09", "evidence: 9 April", "extractor: clock");
  }

  @Test
  void aCaptionIsTiedToItsCredit() {
    assertThat(PAGE.rows("p1"))
        .containsExactly(
            "caption: Dusk.",
            "credit: Ina Roth/AP",
            "credited: Ina Roth, person",
            "credited: AP, organization",
            "extractor: lens");
  }

  @Test
  void aQuoteIsTiedToItsSpeaker() {
    assertThat(PAGE.rows("q1"))
        .containsExactly(
            "said: We wait,",
            "clause: \"We wait,\" said Ruth Adeyemi.",
            "speaker: Ruth Adeyemi",
            "role: harbour master",
            "entity: Ruth Adeyemi",
            "cue: said",
            "kind: direct",
            "extractor: ear");
    assertThat(PAGE.html()).contains("<a href=\"#e1\" dir=\"auto\">Ruth Adeyemi</a>");
  }

  @Test
  void anEntityHasAllItsMentions() {
    assertThat(PAGE.rows("e2"))
        .containsExactly(
            "type: person", "title: Dr", "2 mentions: I. Roth | Ina Roth", "extractor: who");
  }

  @Test
  void eachBlockOfTheBodyHasItsWords() {
    assertThat(PAGE.rows("b1"))
        .containsExactly("text: \"We wait,\" said Ruth Adeyemi.", "extractor: prose");
    assertThat(PAGE.rows("b2")).containsExactly("text: What next", "extractor: prose");
    assertThat(PAGE.rows("b3")).containsExactly("text: - Ferries", "extractor: prose");
  }

  @Test
  void aNoteIsMarkedAndSaysItsKind() {
    assertThat(PAGE.rows("n1"))
        .containsExactly("text: Correction: it is May.", "kind: correction", "extractor: desk");
    assertThat(PAGE.confidence("n1")).containsExactly("0.65");
    assertThat(PAGE.offsets("n1")).containsExactly(offsets("Correction: it is May."));
    assertThat(PAGE.marks("note")).containsExactly("Correction: it is May.");
  }

  @Test
  void theHeadSaysHowLikelyTheTextIsAnArticle() {
    assertThat(PAGE.html()).contains("Likely to be one article: 0.88</p>");
    assertThat(ArticlePage.of(Article.builder().build(), TEXT).toString())
        .doesNotContain("one article");
  }

  @Test
  void aValueOfOthersThatFailsToSayWhatItIsCostsOnlyItself() {
    assertThat(PAGE.rows("x1"))
        .containsExactly(
            "value: cannot be shown: its toString() threw java.lang.IllegalStateException",
            "value: an <odd> one",
            "extractor: acme");
    assertThat(PAGE.rows("x2")).containsExactly("text: Menu", "extractor: acme");
  }

  @Test
  void theConfidenceIsThatOfTheValueOrOfItsField() {
    assertThat(PAGE.html())
        .contains("photo 1 (0.50, lens)", "direct quote, Ruth Adeyemi (0.60, ear)")
        .contains("headline (0.75, top)", "person Ina Roth (who)");
  }

  /** An entity has none: what its field has stands once, above all entities. */
  @Test
  void whatHasNoConfidenceOfItsOwnShowsNone() {
    assertThat(PAGE.confidence("e1")).isEmpty();
    assertThat(PAGE.confidence("q1")).containsExactly("0.60");
    assertThat(PAGE.html())
        .contains("<h2><span id=\"entities-title\">Entities</span><span class=\"sure\"");
  }

  @Test
  void everySliceShowsItsOffsets() {
    assertThat(PAGE.offsets("v-headline")).containsExactly("5–15");
    assertThat(PAGE.offsets("e2")).hasSize(2);
    assertThat(PAGE.offsets("b2")).containsExactly(offsets("What next"));
    assertThat(PAGE.offsets("q1"))
        .containsExactly(
            offsets("We wait,"),
            offsets("\"We wait,\" said Ruth Adeyemi."),
            offsets("Ruth Adeyemi"),
            offsets("said"));
  }

  private static String offsets(String words) {
    Span span = slice(words);
    return span.start() + "–" + span.end();
  }

  @Test
  void thePageSaysWhatWasNotFound() {
    assertThat(PAGE.html()).doesNotContain("Not found:");
    Article article =
        Article.builder()
            .put(Field.HEADLINE, Optional.of(slice("The bridge")), by("top"))
            .put(Field.QUOTES, List.of(quote()), by("ear"))
            .build();
    assertThat(ArticlePage.of(article, TEXT).toString())
        .contains(
            ">Not found: standfirst, byline, dateline, published, updated, language, photos,"
                + " entities, body, notes</p>");
  }

  @Test
  void oneBlockIsNoneOfSeveral() {
    Article article = Article.builder().put(Field.BODY, body().subList(0, 1), by("prose")).build();
    assertThat(ArticlePage.of(article, TEXT).toString()).contains(">1 block, by first words<");
    assertThat(PAGE.html()).contains(">3 blocks, by first words<");
  }

  @Test
  void aMarkIsOneElementThoughNamesStandInIt() {
    assertThat(PAGE.marks("credit")).containsExactly("Ina Roth/AP");
    assertThat(PAGE.marks("byline")).containsExactly("By I. Roth, reporter, and AP");
    assertThat(PAGE.marks("clause")).containsExactly("\"We wait,\" said Ruth Adeyemi.");
    assertThat(PAGE.marks("person")).containsExactly("I. Roth", "Ina Roth", "Ruth Adeyemi");
  }

  @Test
  void theLegendNamesWhatTheTextHasAndNothingElse() {
    String html = PAGE.html();
    String legend = html.substring(html.indexOf("class=\"legend\""), html.indexOf("</header>"));
    assertThat(legend)
        .contains("author", "clause", "quote", "cue", "speaker", "person", "furniture")
        .doesNotContain("organization", "location");
  }
}
