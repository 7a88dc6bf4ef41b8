package org.lede.spark;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.types.StructType;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LedeJobTest {

  private static final ObjectMapper JSON = new ObjectMapper();

  private final SparkSession spark = LocalSpark.session();

  @TempDir Path folder;
  private Path input;
  private Path output;

  @BeforeEach
  void folders() throws IOException {
    input = Files.createDirectory(folder.resolve("in put"));
    output = folder.resolve("output");
  }

  private int run(String from, Path to, String... more) {
    Stream<String> usual =
        Stream.of("--from", from, "--input", input.toString(), "--output", to.toString());
    return JobCommand.run(Stream.concat(usual, Stream.of(more)).toArray(String[]::new));
  }

  private Dataset<Row> written(Path to) {
    return spark.read().parquet(to.toString());
  }

  /** Every row as JSON with all its members, sorted; the folder of the batch is not of the row. */
  private List<String> rows(Path to) {
    return written(to)
        .drop("batch")
        .selectExpr("to_json(struct(*), map('ignoreNullFields', 'false')) AS value")
        .as(Encoders.STRING())
        .sort("value")
        .collectAsList();
  }

  private List<String> diagnostics() {
    return written(output)
        .selectExpr("explode(article.diagnostics) AS d")
        .where("d.extractor IN ('row', 'parser', 'url', 'retrieved')")
        .selectExpr("concat(d.extractor, ': ', d.message) AS value")
        .as(Encoders.STRING())
        .sort("value")
        .collectAsList();
  }

  @Test
  void wetFilesPlainAndGzipBecomeParquet() throws IOException {
    WetWriter.write(input.resolve("a.warc.wet"), GoldenTexts.all());
    WetWriter.write(input.resolve("b.warc.wet.gz"), GoldenTexts.all());

    assertThat(run("wet", output)).isZero();

    Dataset<Row> articles = written(output);
    assertThat(articles.count()).isEqualTo(2L * GoldenTexts.all().size());
    assertThat(articles.columns())
        .containsExactly("file", "position", "url", "retrieved", "text", "article", "batch");
    assertThat(SchemaLines.of((StructType) articles.schema().apply("article").dataType()))
        .as("Parquet keeps names, types and comments; in it all may be null")
        .containsExactlyElementsOf(SchemaLines.of(ArticleSchema.ARTICLE.asNullable()));
    assertThat(
            articles
                .select("article.language")
                .distinct()
                .as(Encoders.STRING())
                .sort("language")
                .collectAsList())
        .containsExactly("de", "en", "he");
    assertThat(diagnostics()).isEmpty();
  }

  @Test
  void sqlAsksForQuotesBySpeaker() throws IOException {
    WetWriter.write(input.resolve("a.warc.wet.gz"), GoldenTexts.all());
    run("wet", output);
    written(output).createOrReplaceTempView("articles");

    List<Row> quotes =
        spark
            .sql(
                """
                SELECT q.speaker.name, count(*) AS quotes, min(q.parts[0].text) AS words
                FROM articles LATERAL VIEW explode(article.quotes) AS q
                WHERE q.kind = 'direct' AND q.confidence > 0.8 AND q.speaker IS NOT NULL
                GROUP BY q.speaker.name ORDER BY name
                """)
            .collectAsList();

    assertThat(quotes)
        .extracting(Row::toString)
        .contains("[Ruth Adeyemi,2,We looked at every other way,]")
        .anyMatch(row -> row.contains("Karin Holl"));
  }

  @Test
  void howTheInputIsDealtOutChangesNoByte() throws IOException {
    for (int i = 0; i < 3; i++) {
      List<String> texts = GoldenTexts.all().subList(0, 5 - i);
      WetWriter.write(input.resolve(i + ".warc.wet" + (i % 2 == 0 ? "" : ".gz")), texts);
    }
    Path inOne = folder.resolve("one");
    Path inSeven = folder.resolve("seven");

    assertThat(run("wet", inOne, "--partitions", "1")).isZero();
    assertThat(run("wet", inSeven, "--partitions", "7", "--files-per-batch", "2")).isZero();

    assertThat(parquetFilesIn(inOne)).isEqualTo(1);
    assertThat(parquetFilesIn(inSeven)).isGreaterThan(7);
    assertThat(rows(inOne)).hasSize(5 + 4 + 3).isEqualTo(rows(inSeven));
    assertThat(values(inOne)).isEqualTo(values(inSeven));
  }

  private List<Row> values(Path to) {
    return written(to).drop("batch").sort("file", "position").collectAsList();
  }

  private static long parquetFilesIn(Path folder) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      return files.filter(file -> file.toString().endsWith(".parquet")).count();
    }
  }

  @Test
  void aSecondRunReadsOnlyWhatIsNew() throws IOException {
    WetWriter.write(input.resolve("a.warc.wet.gz"), List.of(GoldenTexts.bridge()));
    run("wet", output);
    List<String> first = rows(output);
    FileTime writtenAt = writtenAt();

    run("wet", output);
    assertThat(rows(output)).hasSize(1).isEqualTo(first);
    assertThat(writtenAt()).isEqualTo(writtenAt);

    Path old = WetWriter.write(input.resolve("b.warc.wet.gz"), GoldenTexts.all());
    Files.setLastModifiedTime(old, FileTime.from(Instant.parse("2001-01-01T00:00:00Z")));
    run("wet", output);
    assertThat(rows(output)).hasSize(1 + GoldenTexts.all().size()).containsAll(first);
    assertThat(writtenAt()).isEqualTo(writtenAt);
    assertThat(written(output).where("batch = 1").count()).isEqualTo(GoldenTexts.all().size());
  }

  private FileTime writtenAt() throws IOException {
    return Files.getLastModifiedTime(output.resolve("batch=0").resolve("_SUCCESS"));
  }

  /** What a run leaves behind that died between writing its batch and remembering it. */
  @Test
  void aBatchThatWasWrittenButNotRememberedIsWrittenAgainAndStandsThereOnce() throws IOException {
    WetWriter.write(input.resolve("a.warc.wet.gz"), GoldenTexts.all());
    run("wet", output);
    List<String> first = rows(output);
    Path commits = output.resolve("_checkpoint").resolve("commits");
    Files.delete(commits.resolve("0"));
    Files.deleteIfExists(commits.resolve(".0.crc"));

    assertThat(run("wet", output)).isZero();
    assertThat(rows(output)).isEqualTo(first);
  }

  @Test
  void withoutItsCheckpointNothingIsOverwritten() throws IOException {
    WetWriter.write(input.resolve("a.warc.wet.gz"), GoldenTexts.all());
    run("wet", output);
    List<String> first = rows(output);

    assertThat(run("wet", output, "--checkpoint", folder.resolve("other").toString())).isEqualTo(2);
    assertThat(rows(output)).isEqualTo(first);
  }

  @Test
  void aBrokenFileIsARowAndTheOthersAreRead() throws IOException {
    Path whole = WetWriter.write(input.resolve("a.warc.wet.gz"), GoldenTexts.all());
    byte[] bytes = Files.readAllBytes(whole);
    Files.write(input.resolve("b.warc.wet.gz"), Arrays.copyOf(bytes, bytes.length - 9));
    Files.writeString(input.resolve("c.warc.wet"), "<html>not found</html>");

    assertThat(run("wet", output)).isZero();

    assertThat(written(output).where("article.headline IS NOT NULL").count())
        .isGreaterThanOrEqualTo(2L * GoldenTexts.all().size() - 1);
    assertThat(diagnostics())
        .hasSize(2)
        .allMatch(line -> line.startsWith("row: the file cannot be read"));
  }

  @Test
  void jsonLinesAreReadAndABadLineIsARow() throws IOException {
    Files.write(
        input.resolve("pages.jsonl"),
        List.of(
            "{\"id\": 7, \"text\": %s, \"retrieved\": \"2025-03-15T08:00:00Z\","
                    .formatted(JSON.writeValueAsString(GoldenTexts.bridgeOf("14 March, 06:40")))
                + " \"url\": \"no address at all\"}",
            "{\"id\": \"8\", \"text\": ",
            "{\"id\": \"9\"}"));

    assertThat(run("jsonl", output)).isZero();

    assertThat(
            written(output).where("id = 7").select("article.published.value").first().getString(0))
        .isEqualTo("2025-03-14T06:40");
    assertThat(diagnostics())
        .containsExactly(
            "row: not a JSON object with members of these types",
            "row: the text is null",
            "url: left out, cannot be read: no address at all");
    assertThat(written(output).where("_corrupt_record IS NOT NULL").count()).isEqualTo(1);
  }

  @Test
  void parquetIsReadWithAllItsColumns() {
    spark
        .createDataset(GoldenTexts.all(), Encoders.STRING())
        .selectExpr("value AS `page.text`", "length(value) AS size", "now() AS at")
        .write()
        .parquet(input.resolve("pages").toString());

    assertThat(
            JobCommand.run(
                "--from",
                "parquet",
                "--input",
                input.resolve("pages").toString(),
                "--output",
                output.toString(),
                "--text-column",
                "page.text",
                "--retrieved-column",
                "at"))
        .isZero();

    assertThat(written(output).columns()).contains("page.text", "size", "at", "article");
    assertThat(written(output).where("size(article.body) > 0").count())
        .isEqualTo(GoldenTexts.all().size());
  }

  @Test
  void aColumnOfTheInputIsNeverReplaced() {
    spark
        .sql("SELECT 'Flood' AS text, 'mine' AS article")
        .write()
        .parquet(input.resolve("pages").toString());
    String pages = input.resolve("pages").toString();
    String to = output.toString();
    assertThat(JobCommand.run("--from", "parquet", "--input", pages, "--output", to)).isEqualTo(2);
  }

  @Test
  void theInputMayBeOneFileAndWhatIsNotThereIsAFailure() throws IOException {
    Path file = WetWriter.write(input.resolve("a.warc.wet"), List.of(GoldenTexts.bridge()));
    WetWriter.write(input.resolve("b.warc.wet"), GoldenTexts.all());
    String to = output.toString();

    assertThat(JobCommand.run("--from", "wet", "--input", file.toString(), "--output", to))
        .isZero();
    assertThat(written(output).count()).isEqualTo(1);
    assertThat(JobCommand.run("--from", "wet", "--input", file + "x", "--output", to)).isEqualTo(1);
  }

  @Test
  void wrongUsageIsToldBeforeAnythingIsRead() {
    assertThat(run("wet", output, "--files-per-batch", "0")).isEqualTo(2);
    assertThat(run("pdf", output)).isEqualTo(2);
    assertThat(run("wet", output, "--text-column", "nowhere")).isEqualTo(2);
    assertThat(Files.exists(output.resolve("batch=0"))).isFalse();
  }
}
