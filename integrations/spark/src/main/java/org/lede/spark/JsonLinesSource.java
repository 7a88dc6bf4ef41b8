package org.lede.spark;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.when;

import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;

/**
 * JSON Lines, an object a page. A line that is none is a row as well, and stands in the column
 * {@code _corrupt_record} as it is.
 */
final class JsonLinesSource implements Source {

  private static final String CORRUPT = "_corrupt_record";

  private final StructType members;

  /** Reads these members and no others. */
  JsonLinesSource(StructType members) {
    this.members = members;
  }

  @Override
  public Dataset<Row> pages(SparkSession spark, String path, int filesPerBatch) {
    return FileStream.of(spark, filesPerBatch)
        .schema(members.add(CORRUPT, DataTypes.StringType))
        .option("columnNameOfCorruptRecord", CORRUPT)
        .json(path)
        .withColumn(
            PROBLEM,
            when(col(CORRUPT).isNotNull(), lit("not a JSON object with members of these types")));
  }
}
