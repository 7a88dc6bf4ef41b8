package org.lede.all;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * A native image holds what its metadata names: each word list, model and service has to be there.
 */
class NativeImageMetadataTest {

  private static final Path ROOT = Path.of("..", "..");
  private static final ObjectMapper JSON = new ObjectMapper();

  @ParameterizedTest
  @CsvSource({
    "extractors/layout, lede-layout",
    "extractors/quotes, lede-quotes",
    "extractors/entities, lede-entities",
    "extractors/entities-model-en, lede-entities-model-en",
    "integrations/html, lede-html",
    "integrations/jackson, lede-jackson",
    "integrations/cli, lede-cli"
  })
  void everyResourceAndEveryProviderIsNamed(String module, String artifact) throws IOException {
    Path resources = ROOT.resolve(module).resolve("src/main/resources");
    Path metadata = resources.resolve("META-INF/native-image/org.lede").resolve(artifact);
    List<Pattern> patterns = patterns(metadata.resolve("resource-config.json"));
    assertThat(files(resources))
        .isNotEmpty()
        .allMatch(file -> patterns.stream().anyMatch(one -> one.matcher(file).matches()));
    assertThat(patterns)
        .allMatch(one -> files(resources).stream().anyMatch(one.asMatchPredicate()));
    assertThat(reflected(metadata.resolve("reflect-config.json")))
        .containsAll(providers(resources.resolve("META-INF/services")));
  }

  /** The lists of all languages are put together, one resource a topic. */
  @ParameterizedTest
  @CsvSource({
    "extractors/words, lede-words, org/lede/words/",
    "extractors/layout, lede-layout, org/lede/layout/internal/words/"
  })
  void everyListThatTheBuildPutsTogetherIsNamed(String module, String artifact, String room)
      throws IOException {
    Path metadata =
        ROOT.resolve(module)
            .resolve("src/main/resources/META-INF/native-image/org.lede")
            .resolve(artifact);
    List<Pattern> patterns = patterns(metadata.resolve("resource-config.json"));
    assertThat(files(ROOT.resolve(module).resolve("src/main/words")))
        .isNotEmpty()
        .map(file -> room + file.substring(file.indexOf('/') + 1))
        .allMatch(file -> patterns.stream().anyMatch(one -> one.matcher(file).matches()));
  }

  @ParameterizedTest
  @CsvSource({"core", "extractors/all"})
  void aModuleWithoutMetadataHasNoResources(String module) {
    assertThat(ROOT.resolve(module).resolve("src/main/java")).isDirectory();
    assertThat(ROOT.resolve(module).resolve("src/main/resources")).doesNotExist();
  }

  private static List<String> files(Path resources) {
    try (Stream<Path> files = Files.walk(resources)) {
      return files
          .filter(Files::isRegularFile)
          .map(file -> resources.relativize(file).toString().replace('\\', '/'))
          .filter(file -> !file.startsWith("META-INF/native-image/"))
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static List<Pattern> patterns(Path config) throws IOException {
    return members(JSON.readTree(config.toFile()).path("resources").path("includes"), "pattern")
        .map(Pattern::compile)
        .toList();
  }

  private static List<String> reflected(Path config) throws IOException {
    return Files.exists(config)
        ? members(JSON.readTree(config.toFile()), "name").toList()
        : List.of();
  }

  private static Stream<String> members(JsonNode array, String member) {
    return StreamSupport.stream(array.spliterator(), false)
        .map(node -> node.path(member).textValue());
  }

  private static List<String> providers(Path services) throws IOException {
    if (!Files.isDirectory(services)) {
      return List.of();
    }
    try (Stream<Path> files = Files.list(services)) {
      return files
          .flatMap(file -> JavadocExample.read(file).lines())
          .filter(line -> !line.isBlank())
          .toList();
    }
  }
}
