package org.lede.entities.training;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The articles that a reader gathered, with the shipped model, where the data are at hand. */
class LinkFloorsTest {

  private static final Path SHARED = Path.of(System.getProperty("lede.shared", "shared"));

  private static void assumeData() {
    assumeTrue(
        Files.isDirectory(SHARED.resolve("bench")) && Files.isDirectory(SHARED.resolve("golden")),
        "no evaluation data in " + SHARED + "; name their folder with -Dlede.shared=");
  }

  /** Most texts of the data folder are those that a reader gathered, and a floor holds for them. */
  private static List<GatheredArticle> gathered(String name, int fewest) throws IOException {
    List<GatheredArticle> articles = GatheredArticle.all(SHARED, name);
    assertThat(articles).as("articles of " + name).hasSizeGreaterThanOrEqualTo(fewest);
    return articles;
  }

  private static double pairwise(Reading reading, List<GatheredArticle> articles) {
    return reading.scores(articles).pairwise();
  }

  @Test
  void theGoldenArticleIsGatheredWithoutAWrongLink() {
    assumeData();
    List<GatheredArticle> golden = List.of(GatheredArticle.golden(SHARED));
    assertThat(pairwise(Reading.COMMON, golden)).isGreaterThan(98);
    assertThat(pairwise(Reading.END_TO_END, golden)).isGreaterThan(88);
  }

  @Test
  void theArticlesForTuningAreGathered() throws IOException {
    assumeData();
    List<GatheredArticle> articles = gathered("tuning.txt", 12);
    assertThat(pairwise(Reading.GIVEN, articles)).isGreaterThan(94);
    assertThat(pairwise(Reading.COMMON, articles)).isGreaterThan(94);
    assertThat(pairwise(Reading.END_TO_END, articles)).isGreaterThan(84);
  }

  @Test
  void theArticlesForTheCheckAreGathered() throws IOException {
    assumeData();
    List<GatheredArticle> articles = gathered("check.txt", 12);
    assertThat(pairwise(Reading.GIVEN, articles)).isGreaterThan(97);
    assertThat(pairwise(Reading.COMMON, articles)).isGreaterThan(97);
    assertThat(pairwise(Reading.END_TO_END, articles)).isGreaterThan(92);
  }

  @Test
  void theArticlesGatheredLaterAreGathered() throws IOException {
    assumeData();
    List<GatheredArticle> articles = gathered("later.txt", 5);
    assertThat(pairwise(Reading.COMMON, articles)).isGreaterThan(98);
    assertThat(pairwise(Reading.END_TO_END, articles)).isGreaterThan(88);
  }
}
