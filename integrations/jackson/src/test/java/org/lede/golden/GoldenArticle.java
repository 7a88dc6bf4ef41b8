package org.lede.golden;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;
import org.lede.Article;
import org.lede.Field;
import org.lede.jackson.ArticleModule;
import org.lede.text.ArticleText;

/**
 * A text and what is expected of it: a folder with {@code article.txt}, byte-exact, {@code
 * article.json} in the form of the product, and, where the text comes with hints, {@code
 * hints.json} with {@code retrieved} and {@code url}.
 *
 * @param name of the folder
 * @param text with its hints
 * @param expected may leave out members that are not to be compared
 */
public record GoldenArticle(String name, ArticleText text, JsonNode expected) {

  private static final ObjectMapper MAPPER = new ObjectMapper().registerModule(new ArticleModule());

  /** Every golden of a folder of goldens, by name. */
  public static List<GoldenArticle> all(Path folder) {
    try (Stream<Path> folders = Files.list(folder)) {
      return folders.filter(Files::isDirectory).sorted().map(GoldenArticle::in).toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The golden of one folder. */
  public static GoldenArticle in(Path folder) {
    try {
      return new GoldenArticle(
          folder.getFileName().toString(),
          text(folder),
          MAPPER.readTree(Files.readString(folder.resolve("article.json"))));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static ArticleText text(Path folder) throws IOException {
    byte[] bytes = Files.readAllBytes(folder.resolve("article.txt"));
    ArticleText text = ArticleText.of(new String(bytes, StandardCharsets.UTF_8));
    Path file = folder.resolve("hints.json");
    JsonNode hints =
        Files.exists(file) ? MAPPER.readTree(Files.readString(file)) : MAPPER.createObjectNode();
    if (hints.hasNonNull("retrieved")) {
      text = text.retrieved(Instant.parse(hints.get("retrieved").textValue()));
    }
    return hints.hasNonNull("url") ? text.url(URI.create(hints.get("url").textValue())) : text;
  }

  /** How an article differs from what is expected, a line a difference. */
  public List<String> differences(Article actual) {
    return TreeDifferences.between(expected, MAPPER.valueToTree(actual));
  }

  /** The same for some fields only, such as those that one extractor writes. */
  public List<String> differences(Article actual, Collection<? extends Field<?>> fields) {
    ObjectNode some = MAPPER.createObjectNode();
    for (Field<?> field : fields) {
      if (expected.has(field.name())) {
        some.set(field.name(), expected.get(field.name()));
      }
    }
    return TreeDifferences.between(some, MAPPER.valueToTree(actual));
  }

  /** Expected spans that are no slices of the text: faults of the golden itself. */
  public List<String> misplaced() {
    List<String> faults = new ArrayList<>();
    collectMisplaced(expected, faults);
    return faults;
  }

  private void collectMisplaced(JsonNode node, List<String> faults) {
    if (node.has("start") && !isSlice(node)) {
      faults.add("not a slice of the text: " + node);
    }
    node.forEach(child -> collectMisplaced(child, faults));
  }

  private boolean isSlice(JsonNode span) {
    int start = span.path("start").intValue();
    int end = span.path("end").intValue();
    String all = text.text();
    return 0 <= start
        && start <= end
        && end <= all.length()
        && all.substring(start, end).equals(span.path("text").textValue());
  }

  @Override
  public String toString() {
    return name;
  }
}
