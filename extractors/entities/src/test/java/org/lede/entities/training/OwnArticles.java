package org.lede.entities.training;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.lede.entities.internal.name.EntityType;
import org.lede.entities.training.GatheredArticle.GoldCluster;
import org.lede.internal.scope.Stretch;

/**
 * Articles of our own in several languages, gathered by hand: {@code [Donald Tusk|p1]} is a mention
 * of the first person of its article, {@code o} and {@code l} are organizations and locations.
 */
final class OwnArticles {

  private static final Pattern MARK = Pattern.compile("\\[([^\\[\\]|]+)\\|([pol])(\\d+)\\]");
  private static final Pattern BETWEEN = Pattern.compile("(?m)^===$\\R?");

  private OwnArticles() {}

  static List<GatheredArticle> of(String language) throws IOException {
    List<GatheredArticle> articles = new ArrayList<>();
    try (InputStream in =
        OwnArticles.class.getResourceAsStream("/clusters/own/" + language + ".txt")) {
      String all = new String(in.readAllBytes(), StandardCharsets.UTF_8);
      for (String marked : BETWEEN.split(all, -1)) {
        String id = language + ":" + (articles.size() + 1);
        articles.add(article(id, language, marked.strip()));
      }
    }
    return articles;
  }

  private static GatheredArticle article(String id, String language, String marked) {
    StringBuilder text = new StringBuilder();
    Map<String, GoldCluster> clusters = new LinkedHashMap<>();
    Matcher marks = MARK.matcher(marked);
    int last = 0;
    while (marks.find()) {
      text.append(marked, last, marks.start());
      int start = text.length();
      text.append(marks.group(1));
      clusters
          .computeIfAbsent(
              marks.group(2) + marks.group(3),
              key -> new GoldCluster(type(marks.group(2)), new ArrayList<>()))
          .mentions()
          .add(new Stretch(start, text.length()));
      last = marks.end();
    }
    text.append(marked, last, marked.length());
    if (text.indexOf("|") >= 0 || text.indexOf("[") >= 0) {
      throw new IllegalArgumentException("a mark in " + id + " that is none");
    }
    return new GatheredArticle(
        id, language, text.toString(), List.copyOf(clusters.values()), Set.of());
  }

  private static EntityType type(String letter) {
    return switch (letter) {
      case "p" -> EntityType.PERSON;
      case "o" -> EntityType.ORGANIZATION;
      default -> EntityType.LOCATION;
    };
  }
}
