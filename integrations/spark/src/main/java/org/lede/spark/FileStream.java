package org.lede.spark;

import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.streaming.DataStreamReader;

/**
 * The stream of files that all sources begin with; Spark remembers in a checkpoint what it read.
 */
final class FileStream {

  /**
   * By default Spark passes over files that are a week older than the newest; a crawl keeps what it
   * has.
   */
  private static final String HOWEVER_OLD = "36500d";

  private FileStream() {}

  static DataStreamReader of(SparkSession spark, int filesPerBatch) {
    return spark
        .readStream()
        .option("maxFilesPerTrigger", filesPerBatch)
        .option("maxFileAge", HOWEVER_OLD);
  }
}
