package org.lede.spark;

import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;

/** A kind of files and how their pages become rows of a stream. */
interface Source {

  /** The column that says what is wrong with a row, null where nothing is. It is not written. */
  String PROBLEM = "_problem";

  /**
   * The pages of files.
   *
   * @param path a folder or a glob; relative to Spark's default file system
   * @param filesPerBatch how many files are read and written before that is remembered
   * @return a stream, a row a page
   */
  Dataset<Row> pages(SparkSession spark, String path, int filesPerBatch);
}
