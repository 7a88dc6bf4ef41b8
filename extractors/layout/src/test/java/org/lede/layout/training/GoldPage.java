package org.lede.layout.training;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.lede.text.ArticleText;

/**
 * A page of an evaluation set: its text, and what people or parsers say of it.
 *
 * @param flavour the set, and after a hyphen the form of the text if it is not that of the set
 */
record GoldPage(String id, String site, String flavour, ArticleText text, JsonNode gold) {

  private static final ObjectMapper JSON = new ObjectMapper();

  /** All pages of one set, in the order of their ids, those of sealed sites included. */
  static List<GoldPage> all(Path shared, String set) {
    return in(GoldSets.folder(shared, set).resolve("texts"), set);
  }

  /** All pages of a folder of texts with their gold beside it. */
  static List<GoldPage> in(Path texts, String flavour) {
    try (Stream<Path> files = Files.list(texts)) {
      List<GoldPage> pages = new ArrayList<>();
      for (Path file : files.sorted().toList()) {
        String id = file.getFileName().toString().replaceFirst("\\.txt$", "");
        Path gold = texts.resolveSibling("gold").resolve(id + ".json");
        if (Files.exists(gold)) {
          pages.add(of(id, flavour, Files.readString(file), JSON.readTree(gold.toFile())));
        }
      }
      return pages;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static GoldPage of(String id, String flavour, String text, JsonNode gold) {
    ArticleText source = ArticleText.of(text);
    Optional<Instant> crawled = instant(gold.path("crawled").asText(""));
    if (crawled.isPresent()) {
      source = source.retrieved(crawled.get());
    }
    String url = gold.path("url").asText("");
    if (!url.isEmpty()) {
      source = withAddress(source, url);
    }
    return new GoldPage(id, SealedSites.family(gold.path("site").asText()), flavour, source, gold);
  }

  private static ArticleText withAddress(ArticleText source, String url) {
    try {
      return source.url(URI.create(url));
    } catch (IllegalArgumentException e) {
      return source;
    }
  }

  private static Optional<Instant> instant(String value) {
    try {
      return Optional.of(OffsetDateTime.parse(value).toInstant());
    } catch (DateTimeParseException e) {
      try {
        return Optional.of(LocalDateTime.parse(value).toInstant(ZoneOffset.UTC));
      } catch (DateTimeParseException e2) {
        return Optional.empty();
      }
    }
  }

  GoldPage withoutHints() {
    return new GoldPage(id, site, flavour, ArticleText.of(text.text()), gold);
  }

  /** The same page in another text, of which nothing is known but the text. */
  GoldPage as(String form, String other) {
    return new GoldPage(id, site, flavour + "-" + form, ArticleText.of(other), gold);
  }

  /** The same page in another text, of which address and retrieval are known. */
  GoldPage from(ArticleText other) {
    ArticleText known = text.url().map(other::url).orElse(other);
    return new GoldPage(
        id, site, flavour + "-HTML", text.retrieved().map(known::retrieved).orElse(known), gold);
  }

  GoldPage withGold(JsonNode other) {
    return new GoldPage(id, site, flavour, text, other);
  }

  boolean isOfSet(String set) {
    return flavour.equals(set) || flavour.startsWith(set + "-");
  }

  boolean recoverable(String field) {
    return gold.path(field).path("recoverable").asBoolean(false);
  }

  String value(String field) {
    return gold.path(field).path("value").asText("");
  }

  List<JsonNode> list(String field) {
    return StreamSupport.stream(gold.path(field).spliterator(), false).toList();
  }
}
