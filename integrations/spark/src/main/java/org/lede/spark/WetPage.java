package org.lede.spark;

import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;
import org.jspecify.annotations.Nullable;

/**
 * A record of a WET file as a row.
 *
 * @param file where it stands
 * @param position byte at which the record begins, in a compressed file its gzip member
 * @param url WARC-Target-URI, as it is written
 * @param retrieved WARC-Date, as it is written
 * @param text null if it could not be read
 * @param problem null if nothing is wrong
 */
record WetPage(
    String file,
    long position,
    @Nullable String url,
    @Nullable String retrieved,
    @Nullable String text,
    @Nullable String problem) {

  static final StructType TYPE =
      new StructType()
          .add("file", DataTypes.StringType, false)
          .add("position", DataTypes.LongType, false)
          .add("url", DataTypes.StringType)
          .add("retrieved", DataTypes.StringType)
          .add("text", DataTypes.StringType)
          .add(Source.PROBLEM, DataTypes.StringType);

  Row row() {
    return RowFactory.create(file, position, url, retrieved, text, problem);
  }
}
