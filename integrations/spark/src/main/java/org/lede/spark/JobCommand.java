package org.lede.spark;

import java.io.IOException;
import java.io.PrintWriter;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeoutException;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.Path;
import org.apache.spark.SparkConf;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.streaming.StreamingQueryException;
import org.apache.spark.sql.types.StructType;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** The command line of {@link LedeJob}. */
@Command(
    name = "lede-spark",
    mixinStandardHelpOptions = true,
    description =
        "Reads the texts of news articles and writes them as Parquet with an article each.",
    footer = {
      "",
      "Run it again and it reads the files that are new. A file counts by its path: one that was"
          + " overwritten is not read again. Exit code: 0; 1 if it failed; 2 for wrong usage."
    })
final class JobCommand implements Callable<Integer> {

  private static final String USUAL_MEMBERS =
      "id STRING, url STRING, retrieved STRING, text STRING";

  @Option(
      names = "--from",
      required = true,
      paramLabel = "KIND",
      description = "What the input is: ${COMPLETION-CANDIDATES}. WET may be plain or gzip.")
  private Kind from = Kind.wet;

  @Option(
      names = "--input",
      required = true,
      paramLabel = "PATH",
      description = "A file, a folder, or a glob of files: 'crawl/*/wet/*.warc.wet.gz'.")
  private String input = "";

  @Option(
      names = "--output",
      required = true,
      paramLabel = "PATH",
      description = "A folder; each batch gets a folder batch=N in it.")
  private String output = "";

  @Option(
      names = "--checkpoint",
      paramLabel = "PATH",
      description = "Where Spark remembers what it read (default: _checkpoint in the output).")
  private @Nullable String checkpoint;

  @Option(
      names = "--text-column",
      paramLabel = "NAME",
      description = "Column of the text (default: ${DEFAULT-VALUE}).")
  private String text = "text";

  @Option(
      names = "--retrieved-column",
      paramLabel = "NAME",
      description = "When the page was fetched (default: retrieved, if there is such a column).")
  private @Nullable String retrieved;

  @Option(
      names = "--url-column",
      paramLabel = "NAME",
      description = "Where it was found (default: url, if there is such a column).")
  private @Nullable String url;

  @Option(
      names = "--members",
      paramLabel = "DDL",
      description = "Of JSON Lines: the members to read (default: '${DEFAULT-VALUE}').")
  private String members = USUAL_MEMBERS;

  @Option(
      names = "--files-per-batch",
      paramLabel = "N",
      description =
          "Files between two checkpoints; no fewer than there are cores (default: ${DEFAULT-VALUE}).")
  private int filesPerBatch = 256;

  @Option(
      names = "--partitions",
      paramLabel = "N",
      description =
          "Deal the pages of a batch out to N tasks and files; for few large inputs on many cores"
              + " (default: as the input lies).")
  private int partitions;

  @Spec private @Nullable CommandSpec spec;

  private JobCommand() {}

  /** What the input can be; the words of the command line. */
  private enum Kind {
    wet,
    parquet,
    jsonl
  }

  /** Runs the job and returns its exit code. */
  static int run(String... args) {
    return new CommandLine(new JobCommand())
        .setParameterExceptionHandler((e, wrong) -> wrongUsage(e))
        .setExecutionExceptionHandler((e, line, parsed) -> failed(e, line))
        .execute(args);
  }

  /** One line instead of the whole help, under which it would be lost. */
  private static int wrongUsage(ParameterException e) {
    e.getCommandLine().getErr().println("lede-spark: " + e.getMessage() + " (see --help)");
    return CommandLine.ExitCode.USAGE;
  }

  /** The first line of it; Spark's log has the rest. */
  private static int failed(Exception e, CommandLine line) {
    line.getErr().println("lede-spark: " + e.toString().lines().findFirst().orElse(""));
    return CommandLine.ExitCode.SOFTWARE;
  }

  @Override
  public Integer call() throws IOException, StreamingQueryException, TimeoutException {
    require(filesPerBatch >= 1, "--files-per-batch is at least 1");
    require(partitions >= 0, "--partitions is at least 1");
    run(session());
    return CommandLine.ExitCode.OK;
  }

  private static SparkSession session() {
    SparkConf settings = new SparkConf().setIfMissing("spark.master", "local[*]");
    return SparkSession.builder().config(settings).appName("lede").getOrCreate();
  }

  private void run(SparkSession spark)
      throws IOException, StreamingQueryException, TimeoutException {
    String memory = checkpoint == null ? output + "/_checkpoint" : checkpoint;
    requireMemoryOf(spark, memory);
    PrintWriter out = Objects.requireNonNull(spec).commandLine().getOut();
    Dataset<Row> pages =
        source().pages(spark, FileStream.folderOrGlob(spark, input), filesPerBatch);
    PageColumns columns = columns();
    requireFitting(columns, List.of(pages.columns()));
    new ArticleJob(new ArticleFunction(SharedParser::parse), columns, dealtOut(), out)
        .run(pages, output, memory);
  }

  private void requireFitting(PageColumns columns, List<String> present) {
    columns
        .missingFrom(present)
        .ifPresent(column -> require(false, "no column " + column + " in " + input));
    for (String own : ArticleJob.OWN_COLUMNS) {
      require(!present.contains(own), input + " has a column " + own + " already");
    }
  }

  /**
   * Without its checkpoint a run would count from zero and overwrite batches that it never read.
   */
  private void requireMemoryOf(SparkSession spark, String memory) throws IOException {
    Path batches = new Path(output, "batch=*");
    FileSystem files = batches.getFileSystem(spark.sparkContext().hadoopConfiguration());
    Path remembered = new Path(memory);
    boolean forgotten =
        !remembered.getFileSystem(spark.sparkContext().hadoopConfiguration()).exists(remembered);
    require(
        !forgotten || files.globStatus(batches).length == 0,
        output + " holds batches, but their checkpoint is not in " + memory);
  }

  private Source source() {
    return switch (from) {
      case wet -> new WetSource();
      case parquet -> new ParquetSource();
      case jsonl -> new JsonLinesSource(StructType.fromDDL(members));
    };
  }

  private PageColumns columns() {
    return new PageColumns(text, Optional.ofNullable(retrieved), Optional.ofNullable(url));
  }

  private OptionalInt dealtOut() {
    return partitions == 0 ? OptionalInt.empty() : OptionalInt.of(partitions);
  }

  private void require(boolean right, String rule) {
    if (!right) {
      throw new ParameterException(Objects.requireNonNull(spec).commandLine(), rule);
    }
  }
}
