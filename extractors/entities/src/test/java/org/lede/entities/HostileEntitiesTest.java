package org.lede.entities;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.lede.Article;
import org.lede.ArticleParser;
import org.lede.Entity;
import org.lede.entities.internal.gather.Clusters;
import org.lede.entities.internal.name.EntityType;
import org.lede.entities.internal.name.FoundMentions;
import org.lede.entities.internal.name.Mention;
import org.lede.entities.internal.words.NameWords;
import org.lede.text.ArticleText;
import org.lede.text.Span;

/** Texts that would cost a careless reader a minute. */
class HostileEntitiesTest {

  private static final Duration PATIENCE = Duration.ofSeconds(20);
  private static final String ENGLISH = "This is what the people of the town said to us. ";
  private static final ArticleParser PARSER =
      ArticleParser.builder().extractor(new EntityExtractor()).build();

  static Stream<String> longTexts() {
    return Stream.of(
        "Ruth ".repeat(100_000),
        "Ruth Adeyemi said. ".repeat(30_000),
        "Ann Lee and Lee, ".repeat(30_000),
        "Port of Halden (POH) ".repeat(20_000),
        "Bank of ".repeat(60_000),
        "NATO ".repeat(100_000),
        "U.S.".repeat(50_000),
        "A.".repeat(100_000),
        "A-".repeat(100_000),
        "'s ".repeat(100_000),
        "X" + "x".repeat(1_000_000),
        "\uD83D\uDE00".repeat(100_000),
        "\uD83D ".repeat(100_000),
        "Ann\n".repeat(60_000),
        "M\u0301".repeat(100_000));
  }

  @ParameterizedTest
  @MethodSource("longTexts")
  void longTextsAreReadInTime(String text) {
    String all = ENGLISH.repeat(50) + text;
    Article article = Assertions.assertTimeout(PATIENCE, () -> PARSER.parse(all));
    assertThat(article.diagnostics()).isEmpty();
  }

  @ParameterizedTest
  @MethodSource("manyPeople")
  void manyNamesAreGatheredInTime(String text) {
    Article article = Assertions.assertTimeout(PATIENCE, () -> PARSER.parse(ENGLISH + text));
    assertThat(article.diagnostics()).isEmpty();
  }

  static Stream<String> manyPeople() {
    StringBuilder people = new StringBuilder();
    StringBuilder groups = new StringBuilder();
    for (int i = 0; i < 20_000; i++) {
      String word =
          "" + (char) ('A' + i % 26) + (char) ('a' + i / 26 % 26) + (char) ('a' + i / 676);
      people.append("The man said that ").append(word).append(" Smith was there. ");
      groups.append("It went to the ").append(word).append(" National Bank of Norway Inc. ");
    }
    return Stream.of(people.toString(), groups.toString());
  }

  /** A hundred thousand mentions, given to the linker as a finder would. */
  @ParameterizedTest
  @MethodSource("manyMentions")
  void aHundredThousandMentionsAreGatheredInTime(IntFunction<String> names) {
    List<String> all = IntStream.range(0, 100_000).mapToObj(names).toList();
    String text = String.join(" ", all);
    ArticleText article = ArticleText.of(text);
    List<Mention> mentions = new ArrayList<>();
    int start = 0;
    for (String name : all) {
      EntityType type = EntityType.values()[mentions.size() % EntityType.values().length];
      Span span = article.span(start, start + name.length());
      mentions.add(new Mention(span, type.word(), NameWords.of(name)));
      start += name.length() + 1;
    }
    List<Entity> entities =
        Assertions.assertTimeout(
            PATIENCE, () -> Clusters.of(text, "en", new FoundMentions(mentions, 1)));
    assertThat(entities.stream().mapToInt(e -> e.mentions().size()).sum()).isEqualTo(100_000);
  }

  static Stream<IntFunction<String>> manyMentions() {
    return Stream.of(
        i -> "Ruth Adeyemi",
        i -> "Adeyemi",
        i -> "Ruth A" + i + " Lund",
        i -> i % 2 == 0 ? "Ruth Adeyemi" + i : "Adeyemi" + (i - 1),
        i -> i % 3 == 0 ? "Lund" : "Ann" + i + " Lund",
        i -> "Bank" + i + " of the Norwegian Ferry Workers in the Old Town of Halden Inc",
        i -> "ABC" + i,
        i -> "Halden" + i + ", Norway",
        i -> "Longname" + i,
        i -> "Republic of Land" + i / 2);
  }
}
