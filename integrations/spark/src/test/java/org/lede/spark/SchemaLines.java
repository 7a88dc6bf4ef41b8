package org.lede.spark;

import java.util.List;
import java.util.stream.Stream;
import org.apache.spark.sql.types.ArrayType;
import org.apache.spark.sql.types.DataType;
import org.apache.spark.sql.types.StructField;
import org.apache.spark.sql.types.StructType;

/** A schema as lines, a member each: its path, type, whether it may be null, and its comment. */
final class SchemaLines {

  private SchemaLines() {}

  static List<String> of(StructType type) {
    return below("", type).toList();
  }

  private static Stream<String> below(String path, DataType type) {
    if (type instanceof ArrayType array) {
      return below(path + "[]", array.elementType());
    } else if (type instanceof StructType struct) {
      String prefix = path.isEmpty() ? "" : path + ".";
      return Stream.of(struct.fields()).flatMap(field -> lines(prefix + field.name(), field));
    }
    return Stream.empty();
  }

  private static Stream<String> lines(String path, StructField field) {
    String line =
        "%s: %s%s -- %s"
            .formatted(
                path,
                word(field.dataType()),
                field.nullable() ? ", may be null" : "",
                field.getComment().getOrElse(() -> "NO COMMENT"));
    return Stream.concat(Stream.of(line), below(path, field.dataType()));
  }

  private static String word(DataType type) {
    if (type instanceof ArrayType array) {
      return "array of " + word(array.elementType());
    }
    return type.typeName();
  }
}
