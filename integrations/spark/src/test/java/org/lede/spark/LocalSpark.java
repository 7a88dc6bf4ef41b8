package org.lede.spark;

import org.apache.spark.sql.SparkSession;

/** A real Spark in this JVM, with two cores; all tests share it. */
final class LocalSpark {

  private LocalSpark() {}

  static SparkSession session() {
    return SparkSession.builder()
        .master("local[2]")
        .appName("tests")
        .config("spark.ui.enabled", false)
        .config("spark.driver.bindAddress", "127.0.0.1")
        .config("spark.driver.host", "127.0.0.1")
        .config("spark.sql.shuffle.partitions", 3)
        // So small that reading a file whole would fail.
        .config("spark.sql.sources.binaryFile.maxLength", 1)
        .getOrCreate();
  }
}
