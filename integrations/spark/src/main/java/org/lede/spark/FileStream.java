package org.lede.spark;

import java.io.IOException;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.Path;
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

  /** Spark's streams take folders and globs; a file becomes a glob that it alone fits. */
  static String folderOrGlob(SparkSession spark, String path) throws IOException {
    Path named = new Path(path);
    FileSystem files = named.getFileSystem(spark.sparkContext().hadoopConfiguration());
    boolean isFile = files.exists(named) && files.getFileStatus(named).isFile();
    return isFile ? new Path(named.getParent(), "{" + named.getName() + "}").toString() : path;
  }
}
