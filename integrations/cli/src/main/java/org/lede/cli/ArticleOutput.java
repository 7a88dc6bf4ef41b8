package org.lede.cli;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.ObjectWriter;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;
import org.lede.Article;
import org.lede.jackson.ArticleModule;

/** Turns articles and the answers to lines into JSON. */
final class ArticleOutput {

  /** Half a surrogate pair has no form in UTF-8, so what lies above is written as escapes. */
  private static final int LAST_BEFORE_SURROGATES = 0xD7FF;

  private static final int DECIMALS = 4;

  private static final ObjectMapper MAPPER =
      JsonMapper.builder().addModule(new ArticleModule()).build();

  private static final ObjectWriter COMPACT = MAPPER.writer();

  private static final ObjectWriter PRETTY = MAPPER.writer(printer());

  private ArticleOutput() {}

  /** Line ends are LF everywhere: the same article gives the same bytes. */
  private static DefaultPrettyPrinter printer() {
    DefaultIndenter lines = new DefaultIndenter("  ", "\n");
    return new DefaultPrettyPrinter().withObjectIndenter(lines).withArrayIndenter(lines);
  }

  /** An article, or the tree of another format, and the end of its line. */
  static byte[] json(Object value, boolean pretty) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    bytes.writeBytes((pretty ? PRETTY : COMPACT).writeValueAsBytes(value));
    bytes.write('\n');
    return bytes.toByteArray();
  }

  /**
   * The answer to a line.
   *
   * @param flattened the text that offsets refer to, where the line did not hold it
   */
  static ByteArrayOutputStream answer(
      Optional<Request.Id> id,
      Optional<String> flattened,
      Article article,
      Optional<String> warning)
      throws IOException {
    return object(
        id,
        json -> {
          if (flattened.isPresent()) {
            string(json, "text", flattened.get());
          }
          json.writePOJOField("article", article);
          if (warning.isPresent()) {
            string(json, "warning", warning.get());
          }
        });
  }

  static ByteArrayOutputStream skipped(
      Optional<Request.Id> id, double articleProbability, Optional<String> warning)
      throws IOException {
    return object(
        id,
        json -> {
          json.writeObjectFieldStart("skipped");
          json.writeNumberField("articleProbability", plain(articleProbability));
          json.writeEndObject();
          if (warning.isPresent()) {
            string(json, "warning", warning.get());
          }
        });
  }

  /** As in the JSON of an article. */
  static BigDecimal plain(double probability) {
    return BigDecimal.valueOf(probability)
        .setScale(DECIMALS, RoundingMode.HALF_UP)
        .stripTrailingZeros();
  }

  static ByteArrayOutputStream error(Optional<Request.Id> id, String error) throws IOException {
    return object(id, json -> string(json, "error", error));
  }

  /** The members after the id. */
  private interface Members {
    void write(JsonGenerator json) throws IOException;
  }

  private static ByteArrayOutputStream object(Optional<Request.Id> id, Members members)
      throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (JsonGenerator json = MAPPER.createGenerator(bytes)) {
      json.writeStartObject();
      id(json, id);
      members.write(json);
      json.writeEndObject();
    }
    return bytes;
  }

  private static void id(JsonGenerator json, Optional<Request.Id> id) throws IOException {
    if (id.isEmpty()) {
      json.writeNullField("id");
    } else if (id.get().isNumber()) {
      json.writeFieldName("id");
      json.writeNumber(id.get().written());
    } else {
      string(json, "id", id.get().written());
    }
  }

  private static void string(JsonGenerator json, String name, String value) throws IOException {
    json.writeFieldName(name);
    json.setHighestNonEscapedChar(LAST_BEFORE_SURROGATES);
    json.writeString(value);
    json.setHighestNonEscapedChar(0);
  }
}
