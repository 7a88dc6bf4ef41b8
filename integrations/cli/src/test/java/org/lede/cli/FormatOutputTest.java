package org.lede.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.lede.ArticleParser;

/** The bytes of each format, for texts that are hard on it. */
class FormatOutputTest {

  @ParameterizedTest
  @CsvSource({
    "entities.csv, ',e,person,C,,C,0,21'",
    "photos.csv, ',1,C,0,21,C,0,21,C,0,0.5'",
    "quotes.csv, ',1,direct,C,0,21,C,0,21,C,,,C,0,21,C,0,21,0.5'"
  })
  void aCellKeepsMarksCommasAndLineEndsBetweenItsQuotes(String format, String cells) {
    String text = "\"Yes, now,\"\r\nshe said";
    String cell = "\"\"\"Yes, now,\"\"\r\nshe said\"";
    byte[] csv = run(TestParsers::everywhere, text, "--format", format);
    String written = new String(csv, StandardCharsets.UTF_8);
    String row = written.substring(written.indexOf("\r\n") + 2);
    assertThat(row)
        .matches("(?s)urn:uuid:[0-9a-f-]{36},.*")
        .endsWith(cells.replace("C", cell) + "\r\n");
    assertThat(row).hasSize("urn:uuid:".length() + 36 + cells.replace("C", cell).length() + 2);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "--format json",
        "--format json --pretty",
        "--format jsonld",
        "--format ninjs",
        "--format quotes.csv",
        "--format photos.csv",
        "--format entities.csv",
        "--text",
        "--view"
      })
  void halfASurrogatePairIsNeverWritten(String options) throws Exception {
    byte[] written = run(TestParsers::cut, "A \uD83D\uDE00", options.split(" ", -1));
    assertThat(utf8(written)).contains("A ");
  }

  @Test
  void halfASurrogatePairInALineOfJsonIsNeverWritten() throws Exception {
    String line = "{\"id\":\"\\ud83d\",\"text\":\"A \\ud83d\"}\n";
    assertThat(utf8(run(TestParsers::everywhere, line, "--jsonl"))).contains("\"A \\uD83D\"");
  }

  @Test
  void theCheckItselfSeesHalfAPair() {
    byte[] half = {'A', (byte) 0xED, (byte) 0xA0, (byte) 0xBD};
    assertThatCode(() -> utf8(half)).isInstanceOf(CharacterCodingException.class);
  }

  /** Refuses what is no UTF-8, where a plain {@code new String} would mend it. */
  private static String utf8(byte[] bytes) throws CharacterCodingException {
    return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
  }

  private static byte[] run(Supplier<ArticleParser> parser, String input, String... args) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    StringWriter err = new StringWriter();
    Streams streams =
        new Streams(
            new ByteArrayInputStream(input.getBytes(StandardCharsets.UTF_8)),
            out,
            new PrintWriter(err, true),
            false,
            false);
    assertThat(LedeCommand.run(streams, parser, args)).as(err.toString()).isZero();
    return out.toByteArray();
  }
}
