package org.lede.spark;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.concurrent.atomic.LongAdder;
import java.util.function.ToDoubleFunction;
import java.util.stream.Stream;
import org.apache.spark.scheduler.SparkListener;
import org.apache.spark.scheduler.SparkListenerTaskEnd;
import org.apache.spark.sql.SparkSession;
import org.lede.Article;
import org.lede.text.ArticleText;

/**
 * What the job does in a second on one core and on two, from WET in gzip to Parquet, and which
 * share of the tasks' time is not the parser's. Arguments: the shared folder and one for what is
 * written.
 */
final class JobSpeed {

  private static final int FILES = 8;
  private static final int ROUNDS = 3;

  private static final LongAdder PARSER_NANOS = new LongAdder();
  private static final LongAdder TASK_MILLIS = new LongAdder();

  private final Path folder;
  private final long pages;
  private final long characters;

  private JobSpeed(Path folder, List<String> texts) {
    this.folder = folder;
    this.pages = (long) FILES * texts.size();
    this.characters = FILES * texts.stream().mapToLong(String::length).sum();
  }

  /** What one run of the job took. */
  private record Round(double wall, double tasks, double parser) {

    double outside() {
      return 1 - parser / tasks;
    }
  }

  public static void main(String[] args) throws Exception {
    Path bench = Path.of(args[0], "bench", "structure", "dev", "texts");
    if (!Files.isDirectory(bench)) {
      System.out.println("no pages in " + bench + "; name their folder with -Dlede.shared=");
      return;
    }
    List<String> texts = texts(bench);
    Path folder = Path.of(args[1]);
    delete(folder);
    Path input = Files.createDirectories(folder.resolve("input"));
    for (int i = 0; i < FILES; i++) {
      WetWriter.write(input.resolve(i + ".warc.wet.gz"), texts);
    }
    JobSpeed speed = new JobSpeed(folder, texts);
    speed.measure(1);
    speed.measure(2);
  }

  private static List<String> texts(Path bench) throws IOException {
    try (Stream<Path> files = Files.list(bench)) {
      List<String> texts = new ArrayList<>();
      for (Path file : files.sorted().toList()) {
        texts.add(Files.readString(file));
      }
      return texts;
    }
  }

  private void measure(int cores) throws Exception {
    try (SparkSession spark = session(cores)) {
      spark.sparkContext().addSparkListener(new TaskTimes());
      List<Round> rounds = new ArrayList<>();
      for (int i = 0; i <= ROUNDS; i++) {
        rounds.add(round(spark));
      }
      print(cores, rounds.subList(1, rounds.size()));
    }
  }

  private static SparkSession session(int cores) {
    return SparkSession.builder()
        .master("local[" + cores + "]")
        .config("spark.ui.enabled", false)
        .config("spark.driver.bindAddress", "127.0.0.1")
        .config("spark.driver.host", "127.0.0.1")
        // A task a file, as it is with files of a crawl's size.
        .config("spark.sql.files.maxPartitionBytes", 1)
        .getOrCreate();
  }

  private Round round(SparkSession spark) throws Exception {
    Path output = folder.resolve("output");
    delete(output);
    PARSER_NANOS.reset();
    TASK_MILLIS.reset();
    long start = System.nanoTime();
    new ArticleJob(
            new ArticleFunction(JobSpeed::timed),
            new PageColumns("text", Optional.empty(), Optional.empty()),
            OptionalInt.empty(),
            new PrintWriter(Writer.nullWriter()))
        .run(
            new WetSource().pages(spark, folder.resolve("input").toString(), FILES),
            output.toString(),
            output.resolve("_checkpoint").toString());
    double wall = (System.nanoTime() - start) / 1e9;
    // The listener hears of a task a little later than the job.
    Thread.sleep(1000);
    return new Round(wall, TASK_MILLIS.sum() / 1e3, PARSER_NANOS.sum() / 1e9);
  }

  private static Article timed(ArticleText text) {
    long start = System.nanoTime();
    try {
      return SharedParser.parse(text);
    } finally {
      PARSER_NANOS.add(System.nanoTime() - start);
    }
  }

  private static final class TaskTimes extends SparkListener {
    @Override
    public void onTaskEnd(SparkListenerTaskEnd end) {
      TASK_MILLIS.add(end.taskMetrics().executorRunTime());
    }
  }

  private void print(int cores, List<Round> rounds) {
    double tasks = median(rounds, Round::tasks);
    System.out.printf(
        Locale.ROOT,
        """
        %d core(s), %d pages of %d characters, medians of %d runs:
          %.1f rows a second (whole job)
          %.1f rows and %.2f million characters a second of task time
          %.1f %% of the task time outside the parser (runs: %s)
        """,
        cores,
        pages,
        characters / pages,
        rounds.size(),
        pages / median(rounds, Round::wall),
        pages / tasks,
        characters / tasks / 1e6,
        100 * median(rounds, Round::outside),
        rounds.stream().map(round -> String.format(Locale.ROOT, "%.3f", round.outside())).toList());
  }

  private static double median(List<Round> rounds, ToDoubleFunction<Round> figure) {
    double[] sorted = rounds.stream().mapToDouble(figure).sorted().toArray();
    return sorted[sorted.length / 2];
  }

  private static void delete(Path folder) throws IOException {
    if (Files.exists(folder)) {
      try (Stream<Path> files = Files.walk(folder)) {
        for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
          Files.delete(file);
        }
      }
    }
  }
}
