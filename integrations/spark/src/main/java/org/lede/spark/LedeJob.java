package org.lede.spark;

/**
 * The job: texts of articles in WET, Parquet or JSON Lines in, Parquet with a column {@code
 * article} out. {@code --help} tells its options.
 *
 * <pre>{@code
 * spark-submit --class org.lede.spark.LedeJob lede-spark.jar \
 *     --from wet --input 's3a://crawl/*.warc.wet.gz' --output s3a://articles
 * }</pre>
 */
public final class LedeJob {

  private LedeJob() {}

  /**
   * Runs the job. Without {@code spark-submit} it runs on all cores of this machine.
   *
   * @param args see {@code --help}
   */
  public static void main(String[] args) {
    int code = JobCommand.run(args);
    if (code != 0) {
      System.exit(code);
    }
  }
}
