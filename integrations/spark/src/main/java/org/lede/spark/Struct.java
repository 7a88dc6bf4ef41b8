package org.lede.spark;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.ToDoubleFunction;
import java.util.function.ToIntFunction;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.types.ArrayType;
import org.apache.spark.sql.types.DataType;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.MetadataBuilder;
import org.apache.spark.sql.types.StructField;
import org.apache.spark.sql.types.StructType;
import org.jspecify.annotations.Nullable;
import org.lede.Origin;
import org.lede.text.Span;

/**
 * A struct of Spark: what its members are called and how each is read from a value, declared side
 * by side so that names and cells cannot drift apart.
 *
 * @param <T> the values that become rows
 */
final class Struct<T> {

  private final StructType type;
  private final List<Cell<T>> cells;

  private Struct(List<StructField> fields, List<Cell<T>> cells) {
    this.type = new StructType(fields.toArray(StructField[]::new));
    this.cells = List.copyOf(cells);
  }

  /** How one cell of a row is read from a value; null is what Spark has for absent. */
  private interface Cell<T> {
    @Nullable Object of(T value);
  }

  static <T> Members<T> members() {
    return new Members<>();
  }

  StructType type() {
    return type;
  }

  Row row(T value) {
    @Nullable Object[] row = new @Nullable Object[cells.size()];
    for (int i = 0; i < row.length; i++) {
      row[i] = cells.get(i).of(value);
    }
    return RowFactory.create(row);
  }

  private Object[] rows(List<T> values) {
    return values.stream().map(this::row).toArray();
  }

  /** Collects the members of a struct, in their order. */
  static final class Members<T> {

    private final List<StructField> fields = new ArrayList<>();
    private final List<Cell<T>> cells = new ArrayList<>();

    private Members() {}

    Struct<T> build() {
      return new Struct<>(fields, cells);
    }

    Members<T> string(String name, String comment, Function<T, String> cell) {
      return add(name, DataTypes.StringType, false, comment, cell::apply);
    }

    Members<T> optional(String name, String comment, Function<T, Optional<String>> cell) {
      return add(name, DataTypes.StringType, true, comment, value -> orNull(cell.apply(value)));
    }

    Members<T> integer(String name, String comment, ToIntFunction<T> cell) {
      return add(name, DataTypes.IntegerType, false, comment, cell::applyAsInt);
    }

    Members<T> number(String name, String comment, ToDoubleFunction<T> cell) {
      return add(name, DataTypes.DoubleType, false, comment, cell::applyAsDouble);
    }

    Members<T> optionalNumber(String name, String comment, Function<T, Optional<Double>> cell) {
      return add(name, DataTypes.DoubleType, true, comment, value -> orNull(cell.apply(value)));
    }

    Members<T> strings(String name, String comment, Function<T, List<String>> cell) {
      ArrayType type = DataTypes.createArrayType(DataTypes.StringType, false);
      return add(name, type, false, comment, value -> cell.apply(value).toArray());
    }

    <V> Members<T> struct(
        String name, String comment, Struct<V> struct, Function<T, Optional<V>> cell) {
      return add(
          name, struct.type(), true, comment, value -> orNull(cell.apply(value).map(struct::row)));
    }

    <V> Members<T> structs(
        String name, String comment, Struct<V> struct, Function<T, List<V>> cell) {
      ArrayType type = DataTypes.createArrayType(struct.type(), false);
      return add(name, type, false, comment, value -> struct.rows(cell.apply(value)));
    }

    /** The members that every slice of the text has. */
    Members<T> slice(Function<T, Span> span) {
      return string("text", "the exact slice", value -> span.apply(value).text())
          .integer("start", "UTF-16 offset of the slice", value -> span.apply(value).start())
          .integer("end", "UTF-16 offset after the slice", value -> span.apply(value).end());
    }

    /** How sure a field is, and who wrote it. */
    Members<T> origin(Function<T, Optional<Origin>> origin) {
      return optionalNumber(
              "confidence", "0 to 1", value -> origin.apply(value).map(Origin::confidence))
          .extractor(origin);
    }

    Members<T> extractor(Function<T, Optional<Origin>> origin) {
      return optional(
          "extractor", "who wrote it", value -> origin.apply(value).map(Origin::extractor));
    }

    private Members<T> add(
        String name, DataType type, boolean nullable, String comment, Cell<T> cell) {
      MetadataBuilder metadata = new MetadataBuilder().putString("comment", comment);
      fields.add(new StructField(name, type, nullable, metadata.build()));
      cells.add(cell);
      return this;
    }

    private static <V> @Nullable V orNull(Optional<V> value) {
      return value.orElse(null);
    }
  }
}
