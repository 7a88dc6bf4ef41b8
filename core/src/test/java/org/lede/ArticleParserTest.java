package org.lede;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.lede.spi.Draft;
import org.lede.spi.Extractor;
import org.lede.text.ArticleText;
import org.lede.text.Span;

class ArticleParserTest {

  private static Extractor extractor(
      String id, Set<Field<?>> reads, Set<Field<?>> writes, Consumer<Draft> work) {
    return new Extractor() {
      @Override
      public String id() {
        return id;
      }

      @Override
      public Set<Field<?>> reads() {
        return reads;
      }

      @Override
      public Set<Field<?>> writes() {
        return writes;
      }

      @Override
      public void extract(Draft draft) {
        work.accept(draft);
      }
    };
  }

  private static Article parse(String text, Extractor... extractors) {
    return ArticleParser.builder().extractors(List.of(extractors)).build().parse(text);
  }

  private static Extractor firstWordIsHeadline() {
    return extractor(
        "first-word",
        Set.of(),
        Set.of(Field.HEADLINE),
        d -> d.put(Field.HEADLINE, d.text().span(0, 4), 0.75));
  }

  @Test
  void whatAnExtractorWritesStandsInTheArticleWithItsOrigin() {
    Article article = parse("Rain falls", firstWordIsHeadline());
    assertThat(article.headline()).contains(new Span(0, "Rain"));
    assertThat(article.get(Field.HEADLINE)).isEqualTo(article.headline());
    assertThat(article.origin(Field.HEADLINE)).contains(new Origin("first-word", 0.75));
    assertThat(article.origin(Field.BODY)).isEmpty();
  }

  @Test
  void aLaterExtractorReadsWhatAnEarlierOneWrote() {
    Field<java.util.Optional<Integer>> length = Field.optional("com.acme.length", Integer.class);
    Extractor measure =
        extractor(
            "a-measure",
            Set.of(Field.HEADLINE),
            Set.of(length),
            d -> d.put(length, d.get(Field.HEADLINE).orElseThrow().text().length(), 1));
    Article article = parse("Rain falls", measure, firstWordIsHeadline());
    assertThat(article.get(length)).contains(4);
    assertThat(article.extras().keySet()).isEqualTo(Set.of(length));
    assertThat(article.fields()).containsExactly(Field.HEADLINE, length);
  }

  @Test
  void anExtractorThatThrowsCostsItsOwnFieldsOnly() {
    Extractor broken =
        extractor(
            "broken",
            Set.of(),
            Set.of(Field.BODY),
            d -> {
              d.put(
                  Field.BODY,
                  List.of(new BodyBlock(d.text().span(0, 1), BodyBlock.Kind.PARAGRAPH, 1)),
                  1);
              throw new IllegalStateException("no luck");
            });
    Article article = parse("Rain falls", broken, firstWordIsHeadline());
    assertThat(article.headline()).isPresent();
    assertThat(article.body()).isEmpty();
    assertThat(article.diagnostics()).hasSize(1);
    assertThat(article.diagnostics().get(0).extractor()).isEqualTo("broken");
    assertThat(article.diagnostics().get(0).message()).contains("no luck");
  }

  @Test
  void endlessRecursionCostsOneExtractorOnly() {
    Extractor endless =
        extractor("endless", Set.of(), Set.of(Field.BODY), ArticleParserTest::recurse);
    assertThat(parse("Rain falls", endless, firstWordIsHeadline()).headline()).isPresent();
  }

  private static int recurse(Draft draft) {
    return draft.text().text().isEmpty() ? 0 : 1 + recurse(draft);
  }

  @Test
  void undeclaredReadsAndWritesAreRefused() {
    Extractor reader =
        extractor("reader", Set.of(), Set.of(Field.BODY), d -> d.get(Field.HEADLINE));
    assertThat(parse("x", reader).diagnostics().get(0).message())
        .contains("'reader' did not declare to read 'headline'");
    Extractor writer =
        extractor(
            "writer",
            Set.of(),
            Set.of(Field.BODY),
            d -> d.put(Field.HEADLINE, d.text().span(0, 1), 1));
    assertThat(parse("x", writer).diagnostics().get(0).message())
        .contains("'writer' did not declare to write 'headline'");
  }

  /** Counts how often it is asked; two are equal that end alike. */
  private record Ending(String end, AtomicInteger asked)
      implements Function<ArticleText, StringBuilder> {

    @Override
    public StringBuilder apply(ArticleText text) {
      asked.incrementAndGet();
      return new StringBuilder(text.text() + end);
    }
  }

  @Test
  void equalViewsAreMadeOnceAndOthersAreNotMixed() {
    AtomicInteger asked = new AtomicInteger();
    parse(
        "x",
        extractor(
            "a",
            Set.of(),
            Set.of(Field.BODY),
            d -> assertThat(d.shared(new Ending("!", asked))).hasToString("x!")),
        extractor(
            "b",
            Set.of(),
            Set.of(Field.PHOTOS),
            d -> assertThat(d.shared(new Ending("!", asked))).hasToString("x!")),
        extractor(
            "c",
            Set.of(),
            Set.of(Field.QUOTES),
            d -> assertThat(d.shared(new Ending("?", asked))).hasToString("x?")));
    assertThat(asked.get()).isEqualTo(2);
  }

  @Test
  void aListStandsInTheArticleWithItsOrigin() {
    List<BodyBlock> blocks =
        List.of(new BodyBlock(new Span(0, "Rain"), BodyBlock.Kind.PARAGRAPH, 0.5));
    Article article =
        parse(
            "Rain falls",
            extractor("a", Set.of(), Set.of(Field.BODY), d -> d.put(Field.BODY, blocks, 0.5)));
    assertThat(article.body()).isEqualTo(blocks);
    assertThat(article.origin(Field.BODY)).contains(new Origin("a", 0.5));
  }

  @Test
  void aNoteIsADiagnosticOfItsExtractor() {
    Article article =
        parse(
            "x",
            extractor("a", Set.of(), Set.of(Field.BODY), d -> d.note("no line is a sentence")));
    assertThat(article.diagnostics()).containsExactly(new Diagnostic("a", "no line is a sentence"));
  }

  @Test
  void aConfidenceOutOfRangeCostsItsExtractorOnly() {
    Extractor tooSure =
        extractor("a", Set.of(), Set.of(Field.BODY), d -> d.put(Field.BODY, List.of(), 2));
    Article article = parse("Rain falls", tooSure, firstWordIsHeadline());
    assertThat(article.headline()).isPresent();
    assertThat(article.diagnostics().get(0).message())
        .contains("confidence is not between 0 and 1: 2.0");
  }

  @Test
  void aParserShowsItsExtractorsInTheOrderInWhichTheyRun() {
    Extractor reader = extractor("a", Set.of(Field.HEADLINE), Set.of(Field.BODY), d -> {});
    Extractor writer = firstWordIsHeadline();
    ArticleParser parser = ArticleParser.builder().extractor(reader).extractor(writer).build();
    assertThat(parser.extractors()).containsExactly(writer, reader);
  }

  @Test
  void nullIsRefused() {
    ArticleParser parser = ArticleParser.builder().extractor(firstWordIsHeadline()).build();
    assertThatThrownBy(() -> parser.parse((String) null)).hasMessageContaining("text is null");
    assertThatThrownBy(() -> parser.parse((ArticleText) null)).hasMessageContaining("text is null");
  }

  @Test
  void fieldsOfOthersNeedADottedName() {
    assertThatThrownBy(() -> Field.list("tickers", String.class))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("dotted");
  }
}
