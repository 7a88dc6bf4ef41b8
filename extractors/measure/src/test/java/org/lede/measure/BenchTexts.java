package org.lede.measure;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.lede.golden.GoldenArticle;
import org.lede.text.ArticleText;

/** The texts of the evaluation sets with their hints; our own goldens where the sets are absent. */
final class BenchTexts {

  private static final ObjectMapper JSON = new ObjectMapper();
  private static final Path GOLDENS = Path.of("src", "test", "resources", "golden");

  private BenchTexts() {}

  /**
   * One of them.
   *
   * @param set the evaluation set that it is from
   */
  record BenchText(String set, String id, ArticleText text) {

    int length() {
      return text.text().length();
    }
  }

  /** Whole pages as a crawl dumps them. */
  static List<BenchText> pages(Path shared) {
    Path structure = shared.resolve("bench/structure/dev");
    return Files.isDirectory(structure)
        ? pages("structure", structure.resolve("texts"), structure.resolve("gold"))
        : goldens();
  }

  /** All that there are. */
  static List<BenchText> all(Path shared) {
    Path bench = shared.resolve("bench");
    List<BenchText> texts = new ArrayList<>(pages(shared));
    if (Files.isDirectory(bench)) {
      Path visible = bench.resolve("structure/dev_visible");
      texts.addAll(pages("visible", visible.resolve("texts"), visible.resolve("gold")));
      texts.addAll(pages(bench, "pages"));
      texts.addAll(pages(bench, "pages_visible"));
      texts.addAll(pages(bench, "wcxb"));
      texts.addAll(otherThanArticles(bench.resolve("wcxb")));
      texts.addAll(lines(bench, "datelines/dev.jsonl", "lead"));
      texts.addAll(lines(bench, "quotes/train.jsonl", "text"));
      texts.addAll(lines(bench, "quotes/multi/dev.jsonl", "text"));
      texts.addAll(lines(bench, "entities/dev.jsonl", "text"));
      texts.addAll(lines(bench, "entities/train.jsonl", "text"));
      texts.addAll(lines(bench, "entities/eww-dev.jsonl", "text"));
      texts.addAll(lines(bench, "entities/eww-train.jsonl", "text"));
      texts.addAll(entitiesByLanguage(bench));
      texts.addAll(goldens());
    }
    return texts;
  }

  private static List<BenchText> goldens() {
    return GoldenArticle.all(GOLDENS).stream()
        .map(golden -> new BenchText("golden", golden.name(), golden.text()))
        .toList();
  }

  /** Pages that are no articles; one file has the hints of all. */
  private static List<BenchText> otherThanArticles(Path folder) {
    Path hints = folder.resolve("other.json");
    if (!Files.exists(hints)) {
      return List.of();
    }
    try {
      JsonNode all = JSON.readTree(hints.toFile());
      return pages("wcxb/other", folder.resolve("other"), folder).stream()
          .map(
              page ->
                  new BenchText(page.set(), page.id(), hinted(page.text(), all.path(page.id()))))
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static List<BenchText> entitiesByLanguage(Path bench) {
    Path folder = bench.resolve("entities/multi");
    if (!Files.isDirectory(folder)) {
      return List.of();
    }
    try (Stream<Path> files = Files.list(folder)) {
      return files
          .filter(file -> file.toString().endsWith("-dev.jsonl"))
          .sorted()
          .flatMap(file -> lines(bench, "entities/multi/" + file.getFileName(), "text").stream())
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static List<BenchText> pages(Path bench, String set) {
    return pages(set, bench.resolve(set).resolve("texts"), bench.resolve(set).resolve("gold"));
  }

  /** None where the folder is absent: not everyone has every set. */
  private static List<BenchText> pages(String set, Path texts, Path gold) {
    if (!Files.isDirectory(texts)) {
      return List.of();
    }
    try (Stream<Path> files = Files.list(texts)) {
      return files
          .filter(file -> file.toString().endsWith(".txt"))
          .sorted()
          .map(file -> page(set, file, gold))
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static BenchText page(String set, Path file, Path gold) {
    try {
      String name = file.getFileName().toString();
      String id = name.substring(0, name.length() - ".txt".length());
      ArticleText text =
          ArticleText.of(new String(Files.readAllBytes(file), StandardCharsets.UTF_8));
      Path hints = gold.resolve(id + ".json");
      return new BenchText(
          set, id, Files.exists(hints) ? hinted(text, JSON.readTree(hints.toFile())) : text);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static ArticleText hinted(ArticleText text, JsonNode hints) {
    ArticleText hinted = text;
    for (String member : List.of("crawled", "retrieved")) {
      if (hints.hasNonNull(member)) {
        hinted = hinted.retrieved(instant(hints.get(member).textValue()));
      }
    }
    return hints.hasNonNull("url") ? addressed(hinted, hints.get("url").textValue()) : hinted;
  }

  /** Addresses as they were collected: with a blank after them, or none that a URI can be. */
  private static ArticleText addressed(ArticleText text, String url) {
    try {
      return text.url(new URI(url.strip()));
    } catch (URISyntaxException e) {
      return text;
    }
  }

  /** Some sets leave the Z out. */
  private static Instant instant(String time) {
    return time.endsWith("Z")
        ? Instant.parse(time)
        : LocalDateTime.parse(time).toInstant(ZoneOffset.UTC);
  }

  private static List<BenchText> lines(Path bench, String file, String member) {
    if (!Files.exists(bench.resolve(file))) {
      return List.of();
    }
    try (Stream<String> lines = Files.lines(bench.resolve(file))) {
      return lines.filter(line -> !line.isBlank()).map(line -> line(file, line, member)).toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static BenchText line(String file, String line, String member) {
    try {
      JsonNode node = JSON.readTree(line);
      return new BenchText(
          file,
          node.path("id").asText(),
          hinted(ArticleText.of(node.path(member).textValue()), node));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
