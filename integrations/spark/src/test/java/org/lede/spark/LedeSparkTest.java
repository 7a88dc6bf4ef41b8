package org.lede.spark;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.lit;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.junit.jupiter.api.Test;
import org.lede.Article;
import org.lede.text.ArticleText;

class LedeSparkTest {

  private static final AtomicInteger PARSED = new AtomicInteger();

  private final SparkSession spark = LocalSpark.session();

  private static Article counting(ArticleText text) {
    PARSED.incrementAndGet();
    return SharedParser.parse(text);
  }

  private static Article failing(ArticleText text) {
    if (text.text().contains("bad")) {
      throw new IllegalStateException("another party's");
    }
    return SharedParser.parse(text);
  }

  private Dataset<Row> texts(String... texts) {
    return spark.createDataset(Arrays.asList(texts), Encoders.STRING()).toDF("text");
  }

  private List<String> diagnostics(Dataset<Row> articles) {
    return articles
        .selectExpr("explode(article.diagnostics) AS d")
        .selectExpr("concat(d.extractor, ': ', d.message)")
        .as(Encoders.STRING())
        .collectAsList();
  }

  @Test
  void aColumnOfTextBecomesAColumnOfArticles() {
    Dataset<Row> articles =
        texts(GoldenTexts.bridge()).withColumn("article", LedeSpark.article(col("text")));
    assertThat(articles.schema().apply("article").dataType()).isEqualTo(ArticleSchema.ARTICLE);
    assertThat(articles.select("article.headline.text").first().getString(0))
        .isEqualTo("Harbour bridge to close for a year");
  }

  @Test
  void sqlCallsItByName() {
    LedeSpark.register(spark);
    texts(GoldenTexts.bridge()).createOrReplaceTempView("pages");
    assertThat(
            spark
                .sql(
                    """
                    SELECT q.speaker.name, q.parts[0].text
                    FROM (SELECT lede(text) AS article FROM pages)
                    LATERAL VIEW explode(article.quotes) AS q
                    WHERE q.confidence > 0.95
                    """)
                .first())
        .hasToString("[Ruth Adeyemi,We looked at every other way,]");
    texts(GoldenTexts.bridgeOf("14 March, 06:40")).createOrReplaceTempView("pages");
    assertThat(
            spark
                .sql(
                    """
                    SELECT lede_with_hints(
                        text, timestamp'2025-03-15 08:00:00Z', 'https://news.example/bridge'
                    ).published.value FROM pages
                    """)
                .first()
                .getString(0))
        .isEqualTo("2025-03-14T06:40");
  }

  @Test
  void aHintMayBeAStringATimestampOrADate() {
    Dataset<Row> page = texts(GoldenTexts.bridgeOf("14 March"));
    for (Object retrieved :
        List.of(
            "2025-03-15T08:00:00+00:00",
            "2025-03-15",
            LocalDate.of(2025, 3, 15),
            LocalDateTime.of(2025, 3, 15, 8, 0),
            Instant.parse("2025-03-15T08:00:00Z"))) {
      Row published =
          page.select(LedeSpark.article(col("text"), lit(retrieved), lit(null)).as("article"))
              .select("article.published.value")
              .first();
      assertThat(published.getString(0)).as("%s", retrieved).isEqualTo("2025-03-14");
    }
  }

  @Test
  void aHintThatCannotBeReadIsLeftOutAndNoted() {
    Dataset<Row> articles =
        texts(GoldenTexts.bridge())
            .withColumn(
                "article",
                LedeSpark.article(col("text"), lit("some time"), lit("no address at all")));
    assertThat(articles.select("article.headline").first().isNullAt(0)).isFalse();
    assertThat(diagnostics(articles))
        .contains(
            "retrieved: left out, cannot be read: some time",
            "url: left out, cannot be read: no address at all");
  }

  @Test
  void aNullTextIsAnEmptyArticleThatSaysSo() {
    Dataset<Row> articles = texts(null, "").withColumn("article", LedeSpark.article(col("text")));
    assertThat(articles.where("article IS NULL").count()).isZero();
    assertThat(articles.where("size(article.body) = 0").count()).isEqualTo(2);
    assertThat(diagnostics(articles)).containsExactly("row: the text is null");
  }

  @Test
  void aRowWhoseParserFailsIsARowAndTheOthersGoOn() {
    ArticleFunction failing = new ArticleFunction(LedeSparkTest::failing);
    Dataset<Row> articles =
        texts("bad", GoldenTexts.bridge())
            .withColumn(
                "article",
                LedeSpark.article(failing, col("text"), lit(null), lit(null), lit(null)));
    assertThat(articles.where("article.headline IS NOT NULL").count()).isEqualTo(1);
    assertThat(diagnostics(articles))
        .containsExactly("parser: failed: java.lang.IllegalStateException: another party's");
  }

  @Test
  void aTextIsReadOnceHoweverOftenItsArticleIsAskedFor() {
    ArticleFunction counting = new ArticleFunction(LedeSparkTest::counting);
    PARSED.set(0);
    texts(GoldenTexts.bridge())
        .withColumn(
            "article", LedeSpark.article(counting, col("text"), lit(null), lit(null), lit(null)))
        .where("article.headline IS NOT NULL AND size(article.quotes) > 0")
        .selectExpr("article.headline.text", "article.byline.text", "explode(article.quotes)")
        .collectAsList();
    assertThat(PARSED).hasValue(1);
  }
}
