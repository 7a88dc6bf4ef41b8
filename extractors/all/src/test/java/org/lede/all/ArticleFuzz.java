package org.lede.all;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.net.URI;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.lede.Article;
import org.lede.ArticleParser;
import org.lede.contract.FuzzText;
import org.lede.contract.Slices;
import org.lede.contract.Stalls;
import org.lede.jackson.ArticleModule;
import org.lede.spi.Extractor;
import org.lede.text.ArticleText;

/** Fuzzes the whole, and each extractor alone. */
public final class ArticleFuzz {

  private static final ObjectMapper MAPPER = new ObjectMapper().registerModule(new ArticleModule());
  private static final List<ArticleParser> PARSERS = parsers();

  private ArticleFuzz() {}

  private static List<ArticleParser> parsers() {
    ArticleParser whole = ArticleParser.discovered();
    List<ArticleParser> parsers = new ArrayList<>(List.of(whole));
    for (Extractor extractor : whole.extractors()) {
      parsers.add(ArticleParser.builder().extractor(extractor).build());
    }
    for (ArticleParser parser : parsers) {
      parser.parse("Ann Lee was there. \u201CIt rained,\u201D she said on 3 May 2024.\nBy Ann Lee");
    }
    return parsers;
  }

  /** Reads one input; its first byte says with what. */
  public static void fuzzerTestOneInput(byte[] data) {
    if (data.length > 0) {
      String text = FuzzText.of(data, 1);
      Stalls.watch(text.length(), () -> read(data[0] & 0xFF, text));
    }
  }

  private static void read(int choice, String text) {
    ArticleParser parser = PARSERS.get(choice % PARSERS.size());
    Article article = parser.parse(choice < 128 ? ArticleText.of(text) : hinted(text));
    Slices.check(text, article);
    requireJson(article);
  }

  private static ArticleText hinted(String text) {
    return ArticleText.of(text)
        .retrieved(Instant.parse("2025-03-14T08:00:00Z"))
        .url(URI.create("https://news.example/2025/03/14/bridge"));
  }

  private static void requireJson(Article article) {
    try {
      String json = MAPPER.writeValueAsString(article);
      String again = MAPPER.writeValueAsString(MAPPER.readValue(json, Article.class));
      if (!again.equals(json)) {
        throw new AssertionError("the article comes back otherwise from " + json);
      }
    } catch (JsonProcessingException e) {
      throw new AssertionError("the article cannot be written or read", e);
    }
  }
}
