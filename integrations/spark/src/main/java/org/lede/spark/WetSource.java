package org.lede.spark;

import java.io.Closeable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Iterator;
import org.apache.hadoop.fs.Path;
import org.apache.spark.TaskContext;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.api.java.function.FlatMapFunction;
import org.apache.spark.broadcast.Broadcast;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;
import org.apache.spark.util.SerializableConfiguration;
import org.apache.spark.util.TaskCompletionListener;

/**
 * WET files, a row a page.
 *
 * <p>The stream is one of paths: Spark's {@code binaryFile} reads no content where only the path is
 * asked for. A task opens its files itself and reads them record by record, so that of a file only
 * one record is in memory.
 */
final class WetSource implements Source {

  private static final StructType FILE =
      new StructType()
          .add("path", DataTypes.StringType)
          .add("modificationTime", DataTypes.TimestampType)
          .add("length", DataTypes.LongType)
          .add("content", DataTypes.BinaryType);

  @Override
  public Dataset<Row> pages(SparkSession spark, String path, int filesPerBatch) {
    return FileStream.of(spark, filesPerBatch)
        .format("binaryFile")
        .schema(FILE)
        .load(path)
        .select("path")
        .as(Encoders.STRING())
        .flatMap(new Opening(hadoopOf(spark)), Encoders.row(WetPage.TYPE));
  }

  private static Broadcast<SerializableConfiguration> hadoopOf(SparkSession spark) {
    JavaSparkContext context = JavaSparkContext.fromSparkContext(spark.sparkContext());
    return context.broadcast(new SerializableConfiguration(context.hadoopConfiguration()));
  }

  /** Opens a file in a task; with Hadoop's settings it may lie in S3 or HDFS. */
  private static final class Opening implements FlatMapFunction<String, Row> {

    private static final long serialVersionUID = 1;

    private final Broadcast<SerializableConfiguration> hadoop;

    Opening(Broadcast<SerializableConfiguration> hadoop) {
      this.hadoop = hadoop;
    }

    @Override
    public Iterator<Row> call(String name) throws IOException {
      Path path = new Path(name);
      WetFile file = new WetFile(name, path.getFileSystem(hadoop.value().value()).open(path));
      TaskCompletionListener closing = context -> close(file);
      TaskContext.get().addTaskCompletionListener(closing);
      return rows(file);
    }

    private static void close(Closeable file) {
      try {
        file.close();
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }

    private static Iterator<Row> rows(WetFile file) {
      return new Iterator<>() {
        @Override
        public boolean hasNext() {
          return file.hasNext();
        }

        @Override
        public Row next() {
          return file.next().row();
        }
      };
    }
  }
}
