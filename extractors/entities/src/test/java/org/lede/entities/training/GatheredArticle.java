package org.lede.entities.training;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.lede.entities.Mentions;
import org.lede.entities.internal.name.EntityType;
import org.lede.internal.scope.Stretch;

/**
 * An article whose mentions a reader gathered into one cluster for each thing.
 *
 * @param language of the text
 * @param optional mentions that count for nobody, such as those of a photo's copied caption
 */
public record GatheredArticle(
    String id, String language, String text, List<GoldCluster> clusters, Set<Stretch> optional) {

  /** The mentions of one thing. */
  public record GoldCluster(EntityType type, List<Stretch> mentions) {}

  private static final String ENGLISH = "en";
  private static final ObjectMapper JSON = new ObjectMapper();

  /**
   * The articles of a file in {@code src/test/resources/clusters} whose texts are still those that
   * were read; the data folder may have a newer one.
   */
  static List<GatheredArticle> all(Path shared, String name) throws IOException {
    List<GatheredArticle> articles = new ArrayList<>();
    for (String line : lines(name)) {
      String[] parts = line.split("\t", -1);
      String text = text(shared.resolve("bench").resolve(parts[0]), parts[1]);
      if (sha256(text).equals(parts[2])) {
        articles.add(new GatheredArticle(parts[1], ENGLISH, text, clusters(parts[3]), Set.of()));
      }
    }
    return articles;
  }

  private static List<String> lines(String name) throws IOException {
    try (InputStream in = GatheredArticle.class.getResourceAsStream("/clusters/" + name)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .filter(line -> !line.startsWith("#"))
          .toList();
    }
  }

  private static String text(Path file, String id) throws IOException {
    for (String line : Files.readAllLines(file)) {
      if (line.contains('"' + id + '"')) {
        return JSON.readTree(line).path("text").asText();
      }
    }
    throw new IOException("no " + id + " in " + file);
  }

  private static String sha256(String text) {
    try {
      byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }

  private static List<GoldCluster> clusters(String all) {
    List<GoldCluster> clusters = new ArrayList<>();
    for (String cluster : all.split(" \\| ", -1)) {
      String[] mentions = cluster.substring(2).split(",", -1);
      clusters.add(new GoldCluster(type(cluster.charAt(0)), stretches(mentions)));
    }
    return clusters;
  }

  private static EntityType type(char letter) {
    for (EntityType type : EntityType.values()) {
      if (type.name().charAt(0) == letter) {
        return type;
      }
    }
    throw new IllegalArgumentException("no type " + letter);
  }

  private static List<Stretch> stretches(String[] mentions) {
    List<Stretch> stretches = new ArrayList<>();
    for (String mention : mentions) {
      String[] ends = mention.split("-", -1);
      stretches.add(new Stretch(Integer.parseInt(ends[0]), Integer.parseInt(ends[1])));
    }
    return stretches;
  }

  /** The golden article of the data folder. */
  static GatheredArticle golden(Path shared) {
    Path folder = shared.resolve("golden");
    try {
      String text = Files.readString(folder.resolve("ynet-north-korea.txt"));
      JsonNode gold = JSON.readTree(folder.resolve("ynet-north-korea.json").toFile());
      List<GoldCluster> clusters = new ArrayList<>();
      Set<Stretch> optional = new TreeSet<>(Mentions.ORDER);
      gold.path("entities").forEach(entity -> addGolden(entity, clusters, optional));
      return new GatheredArticle("golden", ENGLISH, text, clusters, optional);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void addGolden(JsonNode entity, List<GoldCluster> to, Set<Stretch> optional) {
    String type = entity.path("type").asText().replace("organisation", "organization");
    List<Stretch> mentions = new ArrayList<>();
    for (JsonNode mention : entity.path("mentions")) {
      boolean counts =
          EntityType.of(type).isPresent() && !mention.path("in").asText().equals("photo copy");
      Stretch stretch = new Stretch(mention.path("start").asInt(), mention.path("end").asInt());
      (counts ? mentions : optional).add(stretch);
    }
    if (!mentions.isEmpty()) {
      to.add(new GoldCluster(EntityType.of(type).orElseThrow(), mentions));
    }
  }
}
