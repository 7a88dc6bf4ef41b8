package org.lede.spark;

import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.udf;

import org.apache.spark.sql.Column;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.api.java.UDF1;
import org.apache.spark.sql.api.java.UDF3;
import org.apache.spark.sql.api.java.UDF4;
import org.apache.spark.sql.expressions.UserDefinedFunction;

/**
 * Reads a column of texts into a column of articles.
 *
 * <p>Only text travels to the executors; each executor makes one parser when its first row comes,
 * and all its tasks share it. The article of a row depends on that row alone: partitions, their
 * order and the number of cores change nothing.
 *
 * <p>An article is never null and no row fails the job. A null text gives an article in which
 * nothing was found; a hint that cannot be read is left out. Both say so in {@code diagnostics},
 * under the names {@code row}, {@code retrieved} and {@code url}.
 *
 * <p>Spark holds the functions to be non-deterministic. They are not, but so they run once a row:
 * Spark would otherwise copy the call into every filter on a member of the article.
 *
 * <pre>{@code
 * Dataset<Row> articles = pages.withColumn("article", LedeSpark.article(col("text")));
 * articles.select("article.headline.text");
 * }</pre>
 */
public final class LedeSpark {

  private static final ArticleFunction FUNCTION = new ArticleFunction(SharedParser::parse);

  private LedeSpark() {}

  /**
   * The articles of a column of texts.
   *
   * @param text strings, each the text of one page
   * @return a column of type {@link ArticleSchema#ARTICLE}
   */
  public static Column article(Column text) {
    return article(text, lit(null), lit(null));
  }

  /**
   * The articles of a column of texts, with what other columns say of their origin.
   *
   * @param text strings, each the text of one page
   * @param retrieved when the page was fetched: timestamps, dates, or strings in ISO 8601; what has
   *     no zone counts as UTC; null if unknown
   * @param url strings, where the page was found; null if unknown
   * @return a column of type {@link ArticleSchema#ARTICLE}
   */
  public static Column article(Column text, Column retrieved, Column url) {
    return article(FUNCTION, text, retrieved, url, lit(null));
  }

  /** The articles that a function makes of rows of which some are known to be bad. */
  static Column article(
      ArticleFunction function, Column text, Column retrieved, Column url, Column problem) {
    UDF4<String, Object, Object, String, Row> read = function::read;
    return once(udf(read, ArticleSchema.ARTICLE)).apply(text, retrieved, url, problem);
  }

  /**
   * Gives SQL, and with it PySpark, the functions {@code lede(text)} and {@code
   * lede_with_hints(text, retrieved, url)}.
   *
   * @param spark the session that is to know them
   */
  public static void register(SparkSession spark) {
    UDF1<String, Row> lede = text -> FUNCTION.read(text, null, null, null);
    UDF3<String, Object, Object, Row> ledeWithHints =
        (text, retrieved, url) -> FUNCTION.read(text, retrieved, url, null);
    spark.udf().register("lede", once(udf(lede, ArticleSchema.ARTICLE)));
    spark.udf().register("lede_with_hints", once(udf(ledeWithHints, ArticleSchema.ARTICLE)));
  }

  private static UserDefinedFunction once(UserDefinedFunction function) {
    return function.asNondeterministic();
  }
}
