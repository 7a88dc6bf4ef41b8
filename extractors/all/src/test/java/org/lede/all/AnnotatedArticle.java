package org.lede.all;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/**
 * A text and what a person reads in it: a folder with {@code article.txt}, byte-exact, and {@code
 * gold.json}, whose form the README beside the folders tells.
 */
record AnnotatedArticle(String name, String text, JsonNode gold) {

  static final Path FOLDER = Path.of("src/test/resources/articles");

  private static final ObjectMapper MAPPER = new ObjectMapper();

  static List<AnnotatedArticle> all() {
    try (Stream<Path> folders = Files.list(FOLDER)) {
      return folders.filter(Files::isDirectory).sorted().map(AnnotatedArticle::in).toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static AnnotatedArticle in(Path folder) {
    try {
      return new AnnotatedArticle(
          folder.getFileName().toString(),
          Files.readString(folder.resolve("article.txt")),
          MAPPER.readTree(Files.readString(folder.resolve("gold.json"))));
    } catch (IOException e) {
      throw new UncheckedIOException(folder.toString(), e);
    }
  }

  /** The members of a list, none if the list is absent. */
  static List<JsonNode> list(JsonNode node, String member) {
    return StreamSupport.stream(node.path(member).spliterator(), false).toList();
  }

  /** The strings of a list. */
  static List<String> strings(JsonNode node, String member) {
    return list(node, member).stream().map(JsonNode::textValue).toList();
  }

  @Override
  public String toString() {
    return name;
  }
}
