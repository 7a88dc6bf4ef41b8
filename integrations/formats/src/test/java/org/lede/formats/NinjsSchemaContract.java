package org.lede.formats;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.Schema;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.lede.Article;
import org.lede.ArticleParser;
import org.lede.text.ArticleText;

/** What Lede writes fits a schema of ninjs, and the schema is one that can refuse. */
abstract class NinjsSchemaContract {

  static final ArticleParser PARSER = ArticleParser.discovered();

  abstract Schema schema() throws IOException;

  final List<String> errors(String text) throws IOException {
    return errors(ArticleText.of(text));
  }

  private List<String> errors(ArticleText text) throws IOException {
    return NinjsSchemas.errors(schema(), Ninjs.item(PARSER.parse(text), text));
  }

  @ParameterizedTest
  @EnumSource
  void aGoldenFits(Sample sample) throws IOException {
    ObjectNode item = Ninjs.item(sample.article(), sample.text());
    assertThat(NinjsSchemas.errors(schema(), item)).isEmpty();
  }

  @Test
  void whatTheParserReadsInOurOwnArticlesFits() throws IOException {
    try (Stream<Path> goldens = Files.list(Sample.GOLDENS)) {
      for (Path golden : goldens.toList()) {
        String page = Files.readString(golden.resolve("article.txt"));
        assertThat(errors(page)).as(golden.toString()).isEmpty();
        assertThat(errors(ArticleText.of(page).url(URI.create("https://news.example/%C3%A4?q#f"))))
            .isEmpty();
      }
    }
  }

  @ParameterizedTest
  @MethodSource("org.lede.formats.Samples#hostile")
  void aHostileTextFits(String written) throws IOException {
    ObjectNode item = Ninjs.item(Samples.everywhere(written), ArticleText.of(written));
    assertThat(NinjsSchemas.errors(schema(), item)).isEmpty();
    assertThat(errors(written)).isEmpty();
  }

  @Test
  void anArticleInWhichNothingWasFoundFits() throws IOException {
    ObjectNode item = Ninjs.item(Article.builder().build(), ArticleText.of(""));
    assertThat(NinjsSchemas.errors(schema(), item)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{}",
        "{\"uri\":\"no address\"}",
        "{\"uri\":\"urn:a:b\",\"dateline\":\"X\"}",
        "{\"uri\":\"urn:a:b\",\"type\":\"article\"}",
        "{\"uri\":\"urn:a:b\",\"firstCreated\":\"2025-03-14T06:40:00\"}",
        "{\"uri\":\"urn:a:b\",\"headlines\":[{\"role\":\"main\"}]}",
        "{\"uri\":\"urn:a:b\",\"people\":[{\"title\":\"Dr\"}]}",
        "{\"uri\":\"urn:a:b\",\"associations\":[{\"uri\":\"urn:a:c\"}]}",
        "{\"uri\":\"urn:a:b\",\"associations\":[{\"name\":\"a\"}]}",
        "{\"uri\":\"urn:a:b\",\"associations\":[{\"name\":\"a\",\"uri\":\"urn:a:c\",\"caption\":\"\"}]}"
      })
  void theSchemaRefusesWhatNinjsDoesNotTake(String wrong) throws IOException {
    assertThat(NinjsSchemas.errors(schema(), new ObjectMapper().readTree(wrong))).isNotEmpty();
  }
}
