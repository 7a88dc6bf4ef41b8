package org.lede.all;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.lede.Article;
import org.lede.ArticleParser;
import org.lede.BodyBlock;
import org.lede.Entity;
import org.lede.Photo;
import org.lede.text.Span;

/** The sample input of the shared folder against its golden record, field by field. */
class SampleInputTest {

  private static final Path FOLDER =
      Path.of(System.getProperty("lede.shared", "../shared"), "golden");

  private static Article article;
  private static JsonNode gold;

  @BeforeAll
  static void readTheSample() throws IOException {
    assumeTrue(
        Files.isDirectory(FOLDER),
        "skipped: there is no folder " + FOLDER + "; name it with -Dlede.shared");
    article =
        ArticleParser.discovered().parse(Files.readString(FOLDER.resolve("ynet-north-korea.txt")));
    gold = new ObjectMapper().readTree(FOLDER.resolve("ynet-north-korea.json").toFile());
  }

  private static Span span(JsonNode node) {
    return new Span(node.path("start").intValue(), node.path("text").textValue());
  }

  private static List<JsonNode> list(String member) {
    return StreamSupport.stream(gold.path(member).spliterator(), false).toList();
  }

  @Test
  void headlineAndStandfirst() {
    assertThat(article.headline()).contains(span(gold.path("headline")));
    assertThat(article.standfirst()).contains(span(gold.path("standfirst")));
  }

  @Test
  void whatTheTextDoesNotHoldStaysAbsent() {
    assertThat(article.byline()).isEmpty();
    assertThat(article.dateline()).isEmpty();
    assertThat(article.updated()).isEmpty();
  }

  @Test
  void theDayIsSettledByTheTextAndTheOtherReadingIsKept() {
    assertThat(article.published().orElseThrow().value())
        .isEqualTo(LocalDateTime.parse("2018-08-04T09:07"));
    assertThat(article.published().orElseThrow().otherReading())
        .contains(LocalDateTime.parse("2018-04-08T09:07"));
  }

  @Test
  void fourPhotosWithTheirCopies() {
    assertThat(article.photos())
        .extracting(Photo::caption)
        .containsExactlyElementsOf(
            list("photos").stream().map(p -> Optional.of(span(p.path("caption")))).toList());
    assertThat(article.photos())
        .extracting(Photo::credit)
        .containsExactlyElementsOf(
            list("photos").stream().map(p -> Optional.of(span(p.path("credit")))).toList());
    assertThat(article.photos()).allMatch(photo -> photo.copies().size() == 1);
  }

  @Test
  void everyPersonIsOneEntityAndSpeakersNameTheirs() {
    Map<String, String> people =
        article.entities().stream()
            .filter(entity -> entity.type().equals("person"))
            .collect(Collectors.toMap(Entity::name, Entity::id));
    assertThat(people).containsKeys("Kim Jong Un", "Donald Trump", "Mike Pompeo");
    assertThat(article.quotes())
        .flatExtracting(quote -> quote.speaker().stream().toList())
        .filteredOn(speaker -> people.containsKey(speaker.name()))
        .isNotEmpty()
        .allMatch(speaker -> speaker.entity().equals(Optional.of(people.get(speaker.name()))));
  }

  @Test
  void theParagraphsAndNothingElse() {
    assertThat(article.body())
        .extracting(BodyBlock::span)
        .containsExactlyElementsOf(list("paragraphs").stream().map(SampleInputTest::span).toList());
  }
}
