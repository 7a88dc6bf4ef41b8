package org.lede.all;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.lede.ArticleParser;
import org.lede.jackson.ArticleModule;

/** How well the articles of our own writing are read: no field may fall below its floor. */
class ArticleScoresTest {

  private static final Path REPORT = Path.of("target/article-scores.txt");

  /** A floor so far below what is reached would not catch a loss. */
  private static final double SLACK = 3;

  private static final ArticleScores SCORES = new ArticleScores();
  private static Map<String, Double> floors;

  @BeforeAll
  static void readAll() throws IOException {
    ArticleParser parser = ArticleParser.discovered();
    ObjectMapper mapper = new ObjectMapper().registerModule(new ArticleModule());
    for (AnnotatedArticle article : AnnotatedArticle.all()) {
      SCORES.add(article, mapper.valueToTree(parser.parse(article.text())));
    }
    floors = floors();
    Files.writeString(
        REPORT, table() + "\nNot wholly right:\n" + String.join("\n", SCORES.misses()));
  }

  /** A field and its floor in percent a line; what follows a number sign is a comment. */
  private static Map<String, Double> floors() throws IOException {
    Map<String, Double> floors = new LinkedHashMap<>();
    for (String line : Files.readAllLines(AnnotatedArticle.FOLDER.resolve("floors.txt"))) {
      String[] parts = line.split("#", 2)[0].split("=", 2);
      if (parts.length == 2) {
        assertThat(floors.put(parts[0].strip(), Double.valueOf(parts[1]))).as(line).isNull();
      } else {
        assertThat(parts[0]).as("a field = a floor: " + line).isBlank();
      }
    }
    return floors;
  }

  private static String table() {
    return SCORES.tallies().entrySet().stream()
        .map(entry -> row(entry.getKey(), entry.getValue()))
        .collect(Collectors.joining("\n", "field             score  floor  values\n", "\n"));
  }

  private static String row(String field, Tally tally) {
    double floor = floors.getOrDefault(field, 0.0);
    String remark = "";
    if (tally.percent() < floor) {
      remark = "  BELOW ITS FLOOR";
    } else if (tally.percent() > floor + SLACK) {
      remark = "  raise the floor";
    }
    return String.format(
        Locale.ROOT,
        "%-16s %6.2f %6.1f %7.0f%s",
        field,
        tally.percent(),
        floor,
        tally.gold(),
        remark);
  }

  @Test
  void everyFieldHasAFloorAndNoOtherHas() {
    assertThat(floors).as(table()).containsOnlyKeys(SCORES.percentages().keySet());
    assertThat(floors.values()).allMatch(floor -> floor >= 0 && floor <= 100);
  }

  @Test
  void noFieldIsBelowItsFloor() {
    List<String> below =
        SCORES.percentages().entrySet().stream()
            .filter(score -> score.getValue() < floors.getOrDefault(score.getKey(), 0.0))
            .map(Map.Entry::getKey)
            .toList();
    assertThat(below).as(table() + "misses: " + REPORT.toAbsolutePath()).isEmpty();
  }
}
