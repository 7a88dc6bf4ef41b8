package org.lede.spark;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.count;
import static org.apache.spark.sql.functions.count_if;
import static org.apache.spark.sql.functions.expr;
import static org.apache.spark.sql.functions.lit;

import java.io.PrintWriter;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalInt;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicInteger;
import org.apache.spark.api.java.function.VoidFunction2;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Observation;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SaveMode;
import org.apache.spark.sql.streaming.StreamingQueryException;
import org.apache.spark.sql.streaming.Trigger;

/**
 * Pages in, Parquet out: what is new in the input since the last run, batch by batch.
 *
 * <p>Spark remembers in the checkpoint which files make up a batch, and that a batch is written. A
 * batch has a folder of its own, which a second try overwrites; so each page is there once, for
 * readers that know nothing of Spark as well. (Spark's own file sink keeps a list of valid files
 * beside them, by absolute path: others do not see it, and the output cannot be moved.)
 */
final class ArticleJob {

  private static final String ARTICLE = "article";
  private static final String BATCH = "batch";

  /** What the output has beside the columns of the input, which must not have them too. */
  static final List<String> OWN_COLUMNS = List.of(ARTICLE, BATCH);

  /** Of the row or the parser; what an extractor notes is no failure. */
  private static final Column UNREADABLE =
      expr("exists(" + ARTICLE + ".diagnostics, d -> d.extractor IN ('row', 'parser'))");

  private final ArticleFunction function;
  private final PageColumns columns;
  private final OptionalInt partitions;
  private final PrintWriter out;
  private final AtomicInteger batches = new AtomicInteger();

  /**
   * A job.
   *
   * @param partitions into which the pages are dealt out; empty to leave them with their files
   * @param out a line a batch
   */
  ArticleJob(
      ArticleFunction function, PageColumns columns, OptionalInt partitions, PrintWriter out) {
    this.function = function;
    this.columns = columns;
    this.partitions = partitions;
    this.out = out;
  }

  /** Reads what the checkpoint does not know of yet, and returns. */
  void run(Dataset<Row> pages, String output, String checkpoint)
      throws StreamingQueryException, TimeoutException {
    VoidFunction2<Dataset<Row>, Long> writing = (batch, id) -> write(batch, id, output);
    withArticles(partitions.isPresent() ? pages.repartition(partitions.getAsInt()) : pages)
        .writeStream()
        .option("checkpointLocation", checkpoint)
        .trigger(Trigger.AvailableNow())
        .foreachBatch(writing)
        .start()
        .awaitTermination();
    if (batches.get() == 0) {
      out.println("nothing new in the input");
    }
  }

  private Dataset<Row> withArticles(Dataset<Row> pages) {
    List<String> present = List.of(pages.columns());
    Column article =
        LedeSpark.article(
            function,
            columns.textColumn(),
            columns.retrievedColumn(present),
            columns.urlColumn(present),
            col(Source.PROBLEM));
    return pages.withColumn(ARTICLE, article).drop(Source.PROBLEM);
  }

  private void write(Dataset<Row> batch, long id, String output) throws InterruptedException {
    Observation seen = new Observation();
    batch
        .observe(seen, count(lit(1)).as("rows"), count_if(UNREADABLE).as("unreadable"))
        .write()
        .mode(SaveMode.Overwrite)
        .parquet(output + "/" + BATCH + "=" + id);
    Map<String, ?> counts = seen.getAsJava();
    out.printf(
        Locale.ROOT,
        "batch %d: %s rows, %s of them unreadable%n",
        id,
        counts.get("rows"),
        counts.get("unreadable"));
    out.flush();
    batches.incrementAndGet();
  }
}
