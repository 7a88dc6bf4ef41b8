package org.lede.layout.training;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** A lead of the dateline bench, and what people say of the dateline in it. */
record GoldDateline(JsonNode row) {

  private static final ObjectMapper JSON = new ObjectMapper();

  /** All leads, in the order of the file. */
  static List<GoldDateline> all(Path shared) {
    try {
      List<GoldDateline> leads = new ArrayList<>();
      for (String line : Files.readAllLines(shared.resolve("bench/datelines/dev.jsonl"))) {
        if (!line.isBlank()) {
          leads.add(new GoldDateline(JSON.readTree(line)));
        }
      }
      return leads;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  String lead() {
    return row.path("lead").asText();
  }

  boolean isEnglish() {
    return row.path("lang").asText().equals("en");
  }

  boolean hasDateline() {
    return row.path("dateline").isObject();
  }

  int start() {
    return row.path("dateline").path("start").asInt();
  }

  int end() {
    return row.path("dateline").path("end").asInt();
  }

  /** As the bench writes it; empty if the dateline has none. */
  String date() {
    return row.path("dateline").path("date").asText("");
  }

  List<String> places() {
    return list("places");
  }

  List<String> sources() {
    return list("sources");
  }

  private List<String> list(String member) {
    List<String> values = new ArrayList<>();
    row.path("dateline").path(member).forEach(value -> values.add(value.asText()));
    return values;
  }
}
