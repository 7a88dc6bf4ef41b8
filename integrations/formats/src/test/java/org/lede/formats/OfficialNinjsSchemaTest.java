package org.lede.formats;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.Schema;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.lede.text.ArticleText;

/**
 * The schema that the IPTC publishes. It is not part of this project: the system property {@code
 * lede.ninjs.schema} names the file.
 */
class OfficialNinjsSchemaTest extends NinjsSchemaContract {

  private static final Path SHARED = Path.of(System.getProperty("lede.shared", "../../../shared"));
  private static final Path FILE =
      Path.of(
          System.getProperty(
              "lede.ninjs.schema", SHARED.resolve("ninjs-schema_3.1.json").toString()));

  @BeforeAll
  static void theFileIsThere() {
    assumeTrue(Files.isRegularFile(FILE), () -> "no official schema of ninjs 3.1 at " + FILE);
  }

  @Override
  Schema schema() throws IOException {
    return NinjsSchemas.of(Files.readString(FILE));
  }

  @Test
  void itIsTheSchemaThatWeSayWeFollow() throws IOException {
    String id = new ObjectMapper().readTree(Files.readString(FILE)).at("/$id").textValue();
    String ours =
        Ninjs.item(Sample.BRIDGE.article(), ArticleText.of("")).at("/standard/schema").textValue();
    assertThat(id).isEqualTo(ours);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{\"uri\":\"urn:a:b\",\"places\":[{\"name\":\"Halden\",\"geoJSON\":{\"type\":\"Point\"}}]}",
        "{\"uri\":\"urn:a:b\",\"urgency\":3,\"slugline\":\"bridge\"}"
      })
  void itTakesWhatOursDoesNotKnow(String item) throws IOException {
    assertThat(NinjsSchemas.errors(schema(), new ObjectMapper().readTree(item))).isEmpty();
    assertThat(NinjsSchemas.errors(NinjsSchemas.members(), new ObjectMapper().readTree(item)))
        .isNotEmpty();
  }

  @Test
  void whatTheParserReadsInThePagesOfTheBenchFits() throws IOException {
    Path pages = SHARED.resolve("bench/structure/dev/texts");
    assumeTrue(Files.isDirectory(pages), () -> "no pages at " + pages);
    try (Stream<Path> files = Files.list(pages)) {
      for (Path page : files.toList()) {
        assertThat(errors(Files.readString(page))).as(page.toString()).isEmpty();
      }
    }
  }
}
