package org.lede.entities.training;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.lede.entities.internal.name.EntityType;
import org.lede.entities.internal.tagger.Tags;
import org.lede.entities.internal.token.Document;
import org.lede.entities.internal.token.Segmentation;
import org.lede.internal.scope.ArticleScope;

/** A document of the entity bench with what its annotators marked, in UTF-16 offsets. */
record GoldDocument(
    String id, String language, String source, String outlet, String text, List<GoldName> names) {

  /** A name in the text. */
  record GoldName(int start, int end, EntityType type) {}

  private static final ObjectMapper JSON = new ObjectMapper();

  static Path file(Path shared, String name) {
    return shared.resolve("bench/entities").resolve(name);
  }

  static List<GoldDocument> all(Path file) throws IOException {
    List<GoldDocument> documents = new ArrayList<>();
    for (String line : Files.readAllLines(file)) {
      documents.add(of(JSON.readTree(line)));
    }
    return documents;
  }

  private static GoldDocument of(JsonNode node) {
    String text = node.path("text").asText();
    List<GoldName> names = new ArrayList<>();
    for (JsonNode entity : node.path("entities")) {
      names.add(
          new GoldName(
              text.offsetByCodePoints(0, entity.path("start").asInt()),
              text.offsetByCodePoints(0, entity.path("end").asInt()),
              EntityType.of(entity.path("type").asText()).orElseThrow()));
    }
    return new GoldDocument(
        node.path("id").asText(),
        node.path("lang").asText("en"),
        node.path("source").asText(),
        node.path("outlet").asText(),
        text,
        names);
  }

  /** The same, to be read as a text in another language. */
  GoldDocument in(String other) {
    return new GoldDocument(id, other, source, outlet, text, names);
  }

  Document document() {
    return Document.of(text, ArticleScope.writtenLines(text), Segmentation.of(language));
  }

  /** The tags that the marks ask for; a mark that cuts through a token is widened to it. */
  int[] tags(Document document) {
    int[] tags = new int[document.tokens()];
    for (GoldName name : names) {
      int first = 0;
      while (first < document.tokens() && document.end(first) <= name.start()) {
        first++;
      }
      int end = first;
      while (end < document.tokens() && document.start(end) < name.end()) {
        end++;
      }
      if (first < end && isFree(tags, first, end)) {
        mark(tags, first, end, name.type());
      }
    }
    return tags;
  }

  private static boolean isFree(int[] tags, int first, int end) {
    for (int i = first; i < end; i++) {
      if (tags[i] != Tags.OUTSIDE) {
        return false;
      }
    }
    return true;
  }

  private static void mark(int[] tags, int first, int end, EntityType type) {
    for (int i = first; i < end; i++) {
      tags[i] = Tags.tag(type, Tags.INSIDE);
    }
    tags[first] = Tags.tag(type, Tags.BEGIN);
    tags[end - 1] = Tags.tag(type, end - first == 1 ? Tags.UNIT : Tags.LAST);
  }
}
