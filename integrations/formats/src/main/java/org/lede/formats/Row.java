package org.lede.formats;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectWriter;
import com.fasterxml.jackson.dataformat.csv.CsvGenerator;
import com.fasterxml.jackson.dataformat.csv.CsvMapper;
import com.fasterxml.jackson.dataformat.csv.CsvSchema;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.lede.text.Span;

/** The cells of one line. */
final class Row {

  private static final String FORMULA_STARTS = "=+-@\t\r\n";
  private static final int CONFIDENCE_DECIMALS = 4;

  private static final ObjectWriter CSV =
      CsvMapper.builder()
          .enable(CsvGenerator.Feature.STRICT_CHECK_FOR_QUOTING)
          .build()
          .writer(CsvSchema.emptySchema().withLineSeparator("\r\n"));

  private final List<Object> cells = new ArrayList<>();

  Row number(int value) {
    cells.add(value);
    return this;
  }

  /** Plain decimals, since {@code Double.toString} differs between JDKs. */
  Row confidence(double value) {
    BigDecimal rounded =
        BigDecimal.valueOf(value).setScale(CONFIDENCE_DECIMALS, RoundingMode.HALF_UP);
    cells.add(rounded.stripTrailingZeros().toPlainString());
    return this;
  }

  Row text(String value) {
    cells.add(harmless(WellFormed.of(value)));
    return this;
  }

  Row texts(List<String> values) {
    values.forEach(this::text);
    return this;
  }

  Row empty() {
    cells.add("");
    return this;
  }

  /** Text, start and end. */
  Row span(Optional<Span> span) {
    return span.map(present -> text(present.text()).number(present.start()).number(present.end()))
        .orElseGet(() -> empty().empty().empty());
  }

  Row append(Row more) {
    cells.addAll(more.cells);
    return this;
  }

  String csv() {
    try {
      return CSV.writeValueAsString(cells);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException(e); // strings and numbers always have a form
    }
  }

  private static String harmless(String text) {
    boolean formula = !text.isEmpty() && FORMULA_STARTS.indexOf(text.charAt(0)) >= 0;
    return formula ? "'" + text : text;
  }
}
