package org.lede.entities;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.function.Function;
import java.util.stream.Stream;
import opennlp.tools.namefind.TokenNameFinder;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.lede.Article;
import org.lede.ArticleParser;
import org.lede.Entity;
import org.lede.text.Span;

/** A finder that does not keep to its contract costs the field and nothing else. */
class OddFindersTest {

  private static final String TEXT =
      "The people of the island were angry with Ann Vik of the ferry.\nVik said it was the wind.";

  private record Finder(Function<String[], opennlp.tools.util.Span[]> find)
      implements TokenNameFinder {

    @Override
    public opennlp.tools.util.Span[] find(String[] tokens) {
      return find.apply(tokens);
    }

    @Override
    public void clearAdaptiveData() {
      // Nothing is kept.
    }
  }

  private static Article read(Function<String[], opennlp.tools.util.Span[]> find) {
    return ArticleParser.builder()
        .extractor(new EntityExtractor(() -> new Finder(find)))
        .build()
        .parse(TEXT);
  }

  static Stream<Arguments> broken() {
    return Stream.of(
        broken("null for spans", tokens -> null),
        broken("a null span", tokens -> new opennlp.tools.util.Span[] {null}),
        broken("ends in the next sentence", OddFindersTest::overTheEnd),
        broken(
            "begins after the sentence",
            t -> new opennlp.tools.util.Span[] {new opennlp.tools.util.Span(90, 91, "person")}),
        broken(
            "far off",
            t ->
                new opennlp.tools.util.Span[] {
                  new opennlp.tools.util.Span(0, Integer.MAX_VALUE, "person")
                }),
        broken(
            "empty",
            tokens -> new opennlp.tools.util.Span[] {new opennlp.tools.util.Span(1, 1, "person")}),
        broken(
            "one bad among good",
            t ->
                new opennlp.tools.util.Span[] {
                  new opennlp.tools.util.Span(0, 1, "person"), new opennlp.tools.util.Span(1, 99)
                }),
        broken("throws", OddFindersTest::fail));
  }

  private static Arguments broken(String what, Function<String[], opennlp.tools.util.Span[]> find) {
    return Arguments.of(what, find);
  }

  /** Of the first sentence alone, so that the span does not leave the text. */
  private static opennlp.tools.util.Span[] overTheEnd(String[] tokens) {
    return tokens[0].equals("The")
        ? new opennlp.tools.util.Span[] {
          new opennlp.tools.util.Span(0, tokens.length + 1, "person")
        }
        : new opennlp.tools.util.Span[0];
  }

  private static opennlp.tools.util.Span[] fail(String[] tokens) {
    throw new IllegalStateException("no luck with " + tokens.length);
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("broken")
  void aBrokenFinderCostsTheFieldAndLeavesALine(
      String what, Function<String[], opennlp.tools.util.Span[]> find) {
    Article article = read(find);
    assertThat(article.entities()).as(what).isEmpty();
    assertThat(article.diagnostics())
        .singleElement()
        .satisfies(line -> assertThat(line.extractor()).isEqualTo("entities"));
  }

  @Test
  void aSpanWithoutATypeIsAName() {
    Article article = read(tokens -> word(tokens, "Vik", null));
    assertThat(article.entities()).extracting(Entity::type).containsOnly("name");
  }

  @Test
  void ofSpansThatOverlapTheFirstAndLongestIsRead() {
    Article article =
        read(
            tokens -> {
              int ann = Arrays.asList(tokens).indexOf("Ann");
              return ann < 0
                  ? new opennlp.tools.util.Span[0]
                  : new opennlp.tools.util.Span[] {
                    new opennlp.tools.util.Span(ann + 1, ann + 3, "person"),
                    new opennlp.tools.util.Span(ann, ann + 1, "person"),
                    new opennlp.tools.util.Span(ann, ann + 2, "person")
                  };
            });
    assertThat(article.entities()).extracting(Entity::name).containsExactly("Ann Vik");
    assertThat(article.diagnostics()).isEmpty();
  }

  @Test
  void spansOutOfOrderAreReadInTheOrderOfTheText() {
    Article article =
        read(
            tokens ->
                Stream.of("ferry", "island", "wind")
                    .flatMap(word -> Arrays.stream(word(tokens, word, "thing")))
                    .toArray(opennlp.tools.util.Span[]::new));
    assertThat(article.entities())
        .extracting(Entity::name)
        .containsExactly("island", "ferry", "wind");
  }

  private static opennlp.tools.util.Span[] word(String[] tokens, String word, String type) {
    int at = Arrays.asList(tokens).indexOf(word);
    return at < 0
        ? new opennlp.tools.util.Span[0]
        : new opennlp.tools.util.Span[] {new opennlp.tools.util.Span(at, at + 1, type)};
  }

  /** As {@code NameFinderDL} does. */
  @Test
  void spansOfCharactersWithTheirWordsAsTypeArePersons() {
    Article article = read(tokens -> characters(tokens, "Ann Vik", "Vik said"));
    assertThat(article.entities())
        .extracting(Entity::type, Entity::name)
        .containsExactly(
            org.assertj.core.groups.Tuple.tuple("person", "Ann Vik"),
            org.assertj.core.groups.Tuple.tuple("person", "Vik said"));
    assertThat(article.entities().get(0).mentions())
        .extracting(Span::start)
        .containsExactly(TEXT.indexOf("Ann Vik"));
  }

  @Test
  void aSpanOfCharactersInsideAWordIsNoName() {
    Article article = read(tokens -> characters(tokens, "isl", "ngry", "he peopl"));
    assertThat(article.entities()).isEmpty();
    assertThat(article.diagnostics()).isEmpty();
  }

  private static opennlp.tools.util.Span[] characters(String[] tokens, String... names) {
    String joined = String.join(" ", tokens);
    return Arrays.stream(names)
        .filter(joined::contains)
        .map(
            name ->
                new opennlp.tools.util.Span(
                    joined.indexOf(name), joined.indexOf(name) + name.length(), name, 7))
        .toArray(opennlp.tools.util.Span[]::new);
  }
}
