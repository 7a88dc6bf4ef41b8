package org.lede.quotes;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.lede.Article;
import org.lede.ArticleParser;
import org.lede.BodyBlock;
import org.lede.Entity;
import org.lede.Field;
import org.lede.Quote;
import org.lede.Speaker;
import org.lede.spi.Draft;
import org.lede.spi.Extractor;
import org.lede.text.Span;

class QuoteExtractorTest {

  private static final String PAGE =
      """
      Town news today

      Sign up, \u201Creaders love it,\u201D said Tom Pike, our editor.

      Ruth Adeyemi has been mayor of Halden since 2019.

      \u201CWe will rebuild it,\u201D Adeyemi said on Friday.

      \u201CNobody will have to leave the old town this year,\u201D she told reporters at the bridge.

      \u201CFollow us,\u201D said Tom Pike, our editor.
      """;

  /** Writes a body of the paragraphs that hold a word, and one entity. */
  private record Layout(List<String> words) implements Extractor {

    @Override
    public String id() {
      return "layout";
    }

    @Override
    public Set<Field<?>> writes() {
      return Set.of(Field.BODY, Field.ENTITIES);
    }

    @Override
    public void extract(Draft draft) {
      String text = draft.text().text();
      List<BodyBlock> blocks = words.stream().map(word -> block(draft, text, word)).toList();
      draft.put(Field.BODY, blocks, 1);
      int start = text.indexOf("Ruth Adeyemi");
      Span mention = draft.text().span(start, start + "Ruth Adeyemi".length());
      Entity entity = new Entity("e7", "person", "Ruth Adeyemi", List.of(mention), 1);
      draft.put(Field.ENTITIES, List.of(entity), 1);
    }

    private static BodyBlock block(Draft draft, String text, String word) {
      int at = text.indexOf(word);
      int start = text.lastIndexOf('\n', at) + 1;
      Span span = draft.text().span(start, text.indexOf('\n', at));
      return new BodyBlock(span, BodyBlock.Kind.PARAGRAPH, 1);
    }
  }

  private static List<Quote> quotesWithBody(String... words) {
    Article article =
        ArticleParser.builder()
            .extractor(new Layout(List.of(words)))
            .extractor(new QuoteExtractor())
            .build()
            .parse(PAGE);
    return article.quotes();
  }

  @Test
  void onlyTheArticleIsReadWhereItsBodyIsKnown() {
    assertThat(quotesWithBody("mayor of", "rebuild", "Nobody"))
        .extracting(quote -> quote.parts().get(0).text())
        .containsExactly(
            "We will rebuild it,", "Nobody will have to leave the old town this year,");
  }

  @Test
  void aLineOfProseBetweenParagraphsIsReadToo() {
    assertThat(quotesWithBody("mayor of", "Nobody")).hasSize(2);
  }

  @Test
  void theWholeTextIsReadWhereNoBodyIsKnown() {
    Article article = ArticleParser.builder().extractor(new QuoteExtractor()).build().parse(PAGE);
    assertThat(article.quotes()).hasSize(4);
  }

  @Test
  void theSpeakerIsAnEntityWhereThereIsOne() {
    assertThat(quotesWithBody("mayor of", "rebuild", "Nobody"))
        .extracting(quote -> quote.speaker().flatMap(Speaker::entity))
        .containsOnly(Optional.of("e7"));
  }

  @Test
  void everyQuoteCarriesItsConfidence() {
    assertThat(quotesWithBody("mayor of", "rebuild", "Nobody"))
        .allMatch(quote -> quote.confidence() > 0.8);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "fine and very old, | PARTIAL",
        "fine and very, very old, | DIRECT",
        "Fine and old, | DIRECT",
      })
  void aFewWordsThatAreNoSentenceAreAPartialQuotation(String words, Quote.Kind kind) {
    String text = "\u201C" + words + "\u201D said Ruth Adeyemi, the mayor of Halden.";
    Article article = ArticleParser.builder().extractor(new QuoteExtractor()).build().parse(text);
    assertThat(article.quotes()).extracting(Quote::kind).containsExactly(kind);
  }

  @Test
  void wordsInTwoPartsAreNoFragment() {
    String text = "\u201Cfine,\u201D Ruth Adeyemi said, \u201Cand old.\u201D";
    Article article = ArticleParser.builder().extractor(new QuoteExtractor()).build().parse(text);
    assertThat(article.quotes()).extracting(Quote::kind).containsExactly(Quote.Kind.DIRECT);
  }
}
