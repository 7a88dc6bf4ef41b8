package org.lede.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LedeCommandTest {

  @TempDir Path folder;

  @Test
  void standardInputIsReadWhenNoFileIsNamed() throws Exception {
    assertThat(headline(Run.of("Bridge shut"))).isEqualTo("Bridge shut");
    assertThat(headline(Run.of("Bridge shut", "-"))).isEqualTo("Bridge shut");
  }

  @Test
  void severalFilesAreALineEach() throws Exception {
    Run run = Run.of("", file("a", "One"), file("b", "Two"));
    assertThat(run.code()).isZero();
    assertThat(run.lines()).hasSize(2);
    assertThat(run.lines().get(0)).contains("One");
    assertThat(run.lines().get(1)).contains("Two");
  }

  @Test
  void outputIsCompactElsewhereAndPrettyOnATerminal() {
    assertThat(Run.of("A").lines()).hasSize(1);
    assertThat(Run.of("A", "--pretty").lines()).hasSizeGreaterThan(10);
    assertThat(Run.onTerminal("A").lines()).hasSizeGreaterThan(10);
    assertThat(Run.onTerminal("A", "--compact").lines()).hasSize(1);
  }

  @Test
  void aPageForABrowserShowsTheText() {
    Run run = Run.of("Bridge <shut>", "--view");
    assertThat(run.code()).isZero();
    assertThat(run.out()).startsWith("<!DOCTYPE html>").endsWith("</html>\n");
    assertThat(run.out()).contains("Bridge &lt;shut&gt;").doesNotContain("<shut>");
  }

  @Test
  void theByteOrderMarkAndLineEndsStayInTheText() throws Exception {
    assertThat(headline(Run.of("\uFEFFA\r\nB\rC\n"))).isEqualTo("\uFEFFA\r\nB\rC\n");
  }

  @Test
  void whatIsNotUtf8IsReadAsItSeemsOrAsDeclaredAndNamed() throws Exception {
    byte[] bytes = {'a', (byte) 0xFF, 'b'};
    Run guessed = Run.of(bytes);
    assertThat(headline(guessed)).isEqualTo("aÿb");
    assertThat(guessed.err())
        .startsWith("lede: standard input: it is not UTF-8 and was read as windows-1252");
    Run declared = Run.of(bytes, "--encoding", "utf-8");
    assertThat(headline(declared)).isEqualTo("a\uFFFDb");
    assertThat(declared.err()).contains("bytes that are not UTF-8 were replaced");
    assertThat(headline(Run.of(bytes, "--encoding", "windows-1251"))).isEqualTo("aяb");
  }

  @Test
  void aPageIsReadAsAPage() throws Exception {
    String page = "<!DOCTYPE html><title>x</title><h1>A &amp; b</h1><p>c";
    assertThat(headline(Run.of(page))).isEqualTo("A & b\n\nc");
    assertThat(Run.of(page).err()).isEmpty();
    assertThat(headline(Run.of("<h1>A", "--input-format", "html"))).isEqualTo("A");
    assertThat(headline(Run.of("<h1>A"))).isEqualTo("<h1>A");
    byte[] latin = "<html><meta charset=latin1>caf\u00E9".getBytes(StandardCharsets.ISO_8859_1);
    assertThat(headline(Run.of(latin))).isEqualTo("caf\u00E9");
    assertThat(Run.of("a", "--input-format", "pdf").code()).isEqualTo(2);
  }

  @Test
  void whatIsNoPlainTextIsNamedAndReadAllTheSame() throws Exception {
    Run run = Run.of("<html>", "--input-format", "text");
    assertThat(run.code()).isZero();
    assertThat(headline(run)).isEqualTo("<html>");
    assertThat(run.err()).startsWith("lede: standard input: this is HTML");
    assertThat(json(run).at("/diagnostics/0/extractor").textValue()).isEqualTo("input");
    assertThat(Run.of("%PDF-1.7\n").err()).contains("PDF");
    byte[] gzip = {0x1F, (byte) 0x8B, 8, 0, 0, 0, 0, 0, 0, 3, 3, 0, 0, 0, 0, 0, 0, 0, 0, 0};
    assertThat(Run.of(gzip).err()).contains("gzip");
    assertThat(Run.of("Bridge shut").err()).isEmpty();
  }

  @Test
  void whatIsHardlyAnArticleIsLeftOut() throws Exception {
    Run run = Run.of("", file("a", "0.25"), file("b", "0.5"), file("c", "A"), "--at-least", "0.5");
    assertThat(run.code()).isZero();
    assertThat(run.lines()).hasSize(2);
    assertThat(run.err().lines())
        .singleElement()
        .asString()
        .startsWith("lede: left out ")
        .endsWith(": an article with probability 0.25");
    assertThat(Run.of("0.25").lines()).hasSize(1);
  }

  @Test
  void emptyInputIsAnArticleInWhichNothingWasFound() throws Exception {
    Run run = Run.of("");
    assertThat(run.code()).isZero();
    assertThat(json(run).get("headline").isNull()).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "2026-03-01T08:00:00Z",
        "2026-03-01T09:00+01:00",
        "2026-03-01T08:00",
        "2026-03-01 08:00:00"
      })
  void aMomentWithoutAZoneIsUtc(String retrieved) throws Exception {
    JsonNode article = json(Run.of("A", "--retrieved", retrieved));
    assertThat(article.at("/published/value").textValue()).isEqualTo("2026-03-01T08:00");
  }

  @Test
  void theAddressIsAHint() throws Exception {
    JsonNode article = json(Run.of("A", "--url", "https://fr/x"));
    assertThat(article.get("language").textValue()).isEqualTo("fr");
  }

  @Test
  void theFormatIsChosen() throws Exception {
    assertThat(Run.of("A", "--format", "json")).isEqualTo(Run.of("A"));
    JsonNode jsonLd = json(Run.of("A", "--format", "jsonld", "--pretty"));
    assertThat(jsonLd.at("/headline").textValue()).isEqualTo("A");
    JsonNode ninjs = json(Run.of("A", "--format", "ninjs"));
    assertThat(ninjs.at("/headlines/0/value").textValue()).isEqualTo("A");
  }

  @ParameterizedTest
  @ValueSource(strings = {"quotes.csv", "photos.csv", "entities.csv"})
  void rowsOfAllFilesStandUnderOneHeader(String format) throws Exception {
    Run run = Run.of("", file("a", "One"), file("b", "Two"), "--format", format);
    assertThat(run.code()).isZero();
    assertThat(run.lines()).singleElement().asString().startsWith("article,");
  }

  @Test
  void anUnknownFormatIsToldTheKnownOnes() {
    assertThat(Run.of("A", "--format", "xml").err())
        .contains("'xml' is none of json, jsonld, ninjs, quotes.csv, photos.csv, entities.csv");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "--retrieved yesterday",
        "--url a|b",
        "--threads 0",
        "--pretty --compact",
        "--jsonl --text",
        "--view --text",
        "--view a b",
        "--format xml",
        "--format ninjs --text",
        "--format ninjs --view",
        "--format quotes.csv --jsonl",
        "--at-least 1.5",
        "--at-least -1",
        "--encoding klingon",
        "--unknown"
      })
  void wrongUsageIsExitCodeTwo(String args) {
    Run run = Run.of("A", args.split(" ", -1));
    assertThat(run.code()).isEqualTo(2);
    assertThat(run.out()).isEmpty();
    assertThat(run.err())
        .startsWith("lede: ")
        .endsWith("(see lede --help)" + System.lineSeparator());
  }

  @Test
  void whatCannotBeReadIsNamedAndTheRestIsDone() throws Exception {
    String missing = folder.resolve("missing").toString();
    Run run = Run.of("", file("a", "One"), missing, folder.toString(), file("b", "Two"));
    assertThat(run.code()).isEqualTo(1);
    assertThat(run.lines()).hasSize(2);
    assertThat(run.err().lines())
        .containsExactly(
            "lede: cannot read " + missing + ": no such file",
            "lede: cannot read " + folder + ": is a directory");
  }

  @Test
  void aClosedPipeEndsQuietly() {
    StringWriter err = new StringWriter();
    assertThat(run(failing("Broken pipe"), err, "-", "-")).isZero();
    assertThat(run(failing("Broken pipe"), err, "--jsonl")).isZero();
    assertThat(err.toString()).isEmpty();
  }

  @Test
  void aFullDiskIsReported() {
    StringWriter err = new StringWriter();
    assertThat(run(failing("No space left on device"), err)).isEqualTo(1);
    assertThat(err.toString()).contains("lede: cannot write: No space left on device");
  }

  @Test
  void anArticleWithoutAFormInJsonIsReported() {
    StringWriter err = new StringWriter();
    Streams streams =
        new Streams(
            new ByteArrayInputStream("{\"id\":7,\"text\":\"A\"}".getBytes(StandardCharsets.UTF_8)),
            new ByteArrayOutputStream(),
            new PrintWriter(err, true),
            false,
            false);
    assertThat(LedeCommand.run(streams, TestParsers::unwritable)).isEqualTo(1);
    assertThat(err.toString().lines())
        .singleElement()
        .asString()
        .startsWith("lede: cannot write the article of standard input: ");
  }

  @Test
  void versionAndHelpAreShown() {
    assertThat(Run.of("", "--version").out()).matches("lede \\d+\\.\\d+.*\\R");
    assertThat(Run.of("", "--help").out())
        .contains("--jsonl", "--view", "--retrieved", "Exit code");
  }

  private static int run(OutputStream out, StringWriter err, String... args) {
    InputStream in = InputStream.nullInputStream();
    return LedeCommand.run(
        new Streams(in, out, new PrintWriter(err, true), false, false), TestParsers::echo, args);
  }

  private static OutputStream failing(String why) {
    return new OutputStream() {
      @Override
      public void write(int b) throws IOException {
        throw new IOException(why);
      }

      @Override
      public void flush() throws IOException {
        throw new IOException(why);
      }
    };
  }

  private String file(String name, String text) throws IOException {
    return Files.writeString(folder.resolve(name), text).toString();
  }

  private static String headline(Run run) throws IOException {
    return json(run).at("/headline/text").textValue();
  }

  private static JsonNode json(Run run) throws IOException {
    return new ObjectMapper().readTree(run.out());
  }
}
