package org.lede.entities.training;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Which documents a language is learned from and measured on. */
final class TrainingSets {

  /** The articles of our own count so often, for they are news and few. */
  private static final int OWN_TIMES = 3;

  /** Only measured with, by its licence. */
  private static final String MEASURED = "ehri";

  /** Languages whose own open sets are few or no news, and from which they may learn besides. */
  private static final Map<String, List<String>> KIN =
      Map.ofEntries(
          Map.entry("cs", List.of("sk", "pl", "hr")),
          Map.entry("sk", List.of("pl", "hr")),
          Map.entry("pl", List.of("sk", "hr")),
          Map.entry("es", List.of("ca")),
          Map.entry("ca", List.of("es")),
          Map.entry("it", List.of("es", "ca")),
          Map.entry("fr", List.of("ca", "es")),
          Map.entry("da", List.of("no")),
          Map.entry("sv", List.of("no", "da")),
          Map.entry("nl", List.of("de")),
          Map.entry("et", List.of("fi")));

  /** Documents with a name. */
  record Part(String name, List<GoldDocument> documents) {}

  private final Path shared;
  private final Path own;

  TrainingSets(Path shared, Path own) {
    this.shared = shared;
    this.own = own;
  }

  /** What a language is learned from: open sets and articles of our own. */
  List<GoldDocument> training(String language) throws IOException {
    List<GoldDocument> documents = new ArrayList<>();
    if (language.equals("en")) {
      documents.addAll(set("train.jsonl"));
    }
    documents.addAll(set("multi/" + language + "-train.jsonl"));
    for (String kin : KIN.getOrDefault(language, List.of())) {
      for (GoldDocument gold : set("multi/" + kin + "-train.jsonl")) {
        documents.add(gold.in(language));
      }
    }
    documents.removeIf(gold -> gold.source().equals(MEASURED));
    List<GoldDocument> ours = OwnCorpus.in(own, language);
    for (int i = 0; i < OWN_TIMES; i++) {
      documents.addAll(ours);
    }
    return documents;
  }

  /** What the confidence is fitted on. */
  List<GoldDocument> calibrating(String language) throws IOException {
    return set("multi/" + language + "-dev.jsonl");
  }

  /** What is measured on. */
  List<Part> measuring(String language) throws IOException {
    List<Part> parts = new ArrayList<>();
    if (language.equals("en")) {
      parts.add(new Part("eww-dev", set("eww-dev.jsonl")));
      parts.add(new Part("eww-train/8", eighth(set("eww-train.jsonl"))));
      parts.add(new Part("dev", set("dev.jsonl")));
    }
    parts.add(new Part("multi-dev", set("multi/" + language + "-dev.jsonl")));
    return parts;
  }

  /** Every eighth document of a set that is never trained on, and that nobody looked at. */
  private static List<GoldDocument> eighth(List<GoldDocument> documents) {
    return documents.stream().filter(gold -> Math.floorMod(gold.id().hashCode(), 8) == 0).toList();
  }

  private List<GoldDocument> set(String name) throws IOException {
    Path file = GoldDocument.file(shared, name);
    return Files.exists(file) ? GoldDocument.all(file) : List.of();
  }
}
