package org.lede.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class JsonLinesTest {

  private static final ObjectMapper MAPPER = new ObjectMapper();

  @Test
  void everyLineIsAnsweredInOrder() throws Exception {
    StringBuilder input = new StringBuilder();
    for (int i = 0; i < 5_000; i++) {
      String text = "x".repeat(i % 97 == 0 ? 20_000 : 5);
      input.append("{\"id\":\"a").append(i).append("\",\"text\":\"").append(text).append("\"}\n");
    }
    List<JsonNode> answers = answers(input.toString(), "--threads", "8");
    assertThat(answers).hasSize(5_000);
    for (int i = 0; i < answers.size(); i++) {
      assertThat(answers.get(i).get("id").textValue()).isEqualTo("a" + i);
      assertThat(answers.get(i).get("article").isObject()).isTrue();
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"\"a\"", "7", "1.50", "1e5", "123456789012345678901234567890", "\"\""})
  void idsAreEchoedAsGiven(String id) {
    assertThat(Run.of("{\"id\":" + id + ",\"text\":\"A\"}", "--jsonl").out())
        .startsWith("{\"id\":" + id + ",\"article\":{");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "no JSON                      | null",
        "``                           | null",
        "[1]                          | null",
        "\"text\"                     | null",
        "{\"text\":\"A\"}             | null",
        "{\"id\":null,\"text\":\"A\"} | null",
        "{\"id\":{},\"text\":\"A\"}   | null",
        "{\"id\":7}                   | 7",
        "{\"id\":7,\"text\":null}     | 7",
        "{\"id\":7,\"text\":[\"A\"]}  | 7",
        "{\"id\":7,\"text\":\"A       | 7",
        "{\"id\":7,\"text\":\"A\"} {} | 7"
      })
  void aBadLineIsAnsweredAndTheRunGoesOn(String line, String id) throws Exception {
    Run run = Run.of(line + "\n{\"id\":2,\"text\":\"B\"}\n", "--jsonl");
    assertThat(run.code()).isZero();
    assertThat(run.lines()).hasSize(2);
    assertThat(run.lines().get(0)).startsWith("{\"id\":" + id + ",\"error\":\"line 1: ");
    assertThat(MAPPER.readTree(run.lines().get(1)).at("/article/headline/text").textValue())
        .isEqualTo("B");
  }

  @Test
  void aLineThatIsHardlyAnArticleIsAnsweredByItsProbability() {
    String lines = "{\"id\":1,\"text\":\"0.25\"}\n{\"id\":2,\"text\":\"0.5\"}\n";
    Run run = Run.of(lines, "--jsonl", "--at-least", "0.5");
    assertThat(run.lines()).hasSize(2);
    assertThat(run.lines().get(0))
        .isEqualTo("{\"id\":1,\"skipped\":{\"articleProbability\":0.25}}");
    assertThat(run.lines().get(1)).startsWith("{\"id\":2,\"article\":{");
  }

  @Test
  void aPageIsAnsweredWithItsText() throws Exception {
    JsonNode answer =
        answers("{\"id\":1,\"html\":\"<p>A &lt;<p>b\",\"url\":\"https://a.b/\"}").get(0);
    assertThat(answer.get("text").textValue()).isEqualTo("A <\n\nb");
    assertThat(answer.at("/article/headline/text").textValue()).startsWith("A <");
    assertThat(answer.has("warning")).isFalse();
    assertThat(answers("{\"id\":1,\"html\":\"<p>A\",\"text\":\"B\"}").get(0).has("text")).isFalse();
  }

  @Test
  void aLineOfHtmlHasAWarning() throws Exception {
    JsonNode answer = answers("{\"id\":1,\"text\":\"<html>\"}").get(0);
    assertThat(answer.get("article").isObject()).isTrue();
    assertThat(answer.get("warning").textValue()).startsWith("this is HTML");
  }

  @Test
  void deepNestingIsABadLine() throws Exception {
    List<JsonNode> answers = answers("{\"id\":7,\"text\":" + "[".repeat(100_000));
    assertThat(answers.get(0).get("id").intValue()).isEqualTo(7);
    assertThat(answers.get(0).has("error")).isTrue();
  }

  @Test
  void carriageReturnsAndTheByteOrderMarkAreNoPartOfALine() throws Exception {
    List<JsonNode> answers =
        answers("\uFEFF{\"id\":1,\"text\":\"A\"}\r\n{\"id\":2,\"text\":\"B\\r\\n\"}");
    assertThat(answers).hasSize(2).allMatch(answer -> answer.has("article"));
    assertThat(answers.get(1).at("/article/headline/text").textValue()).isEqualTo("B\r\n");
  }

  @Test
  void emptyInputHasNoAnswers() {
    assertThat(Run.of("", "--jsonl")).isEqualTo(new Run(0, "", ""));
  }

  @Test
  void halfASurrogatePairComesBack() throws Exception {
    JsonNode answer = answers("{\"id\":\"\\uD800\",\"text\":\"a\\uDC00\"}").get(0);
    assertThat(answer.get("id").textValue()).isEqualTo("\uD800");
    assertThat(answer.at("/article/headline/text").textValue()).isEqualTo("a\uDC00");
  }

  @Test
  void hintsOfALineComeBeforeThoseOfTheCommand() throws Exception {
    List<JsonNode> answers =
        answers(
            "{\"id\":1,\"text\":\"A\",\"retrieved\":\"2026-03-01\",\"url\":\"https://fr/x\"}\n"
                + "{\"id\":2,\"text\":\"A\",\"retrieved\":null}",
            "--retrieved",
            "2020-01-01T00:00Z");
    assertThat(answers.get(0).at("/article/published/value").textValue())
        .isEqualTo("2026-03-01T00:00");
    assertThat(answers.get(0).at("/article/language").textValue()).isEqualTo("fr");
    assertThat(answers.get(1).at("/article/published/value").textValue())
        .isEqualTo("2020-01-01T00:00");
    assertThat(answers).noneMatch(answer -> answer.has("warning"));
  }

  @Test
  void anUnreadableHintIsLeftOutWithAWarning() throws Exception {
    JsonNode answer =
        answers("{\"id\":1,\"text\":\"A\",\"retrieved\":\"long ago\",\"url\":7}").get(0);
    assertThat(answer.at("/article/headline/text").textValue()).isEqualTo("A");
    assertThat(answer.get("warning").textValue()).contains("retrieved", "long ago", "url");
  }

  @Test
  void aLongStreamRunsWithABoundedNumberOfLinesOnTheWay() {
    int count = 200_000;
    AtomicLong produced = new AtomicLong();
    AtomicLong answered = new AtomicLong();
    AtomicLong most = new AtomicLong();
    OutputStream out = counting(produced, answered, most);
    Streams streams =
        new Streams(lines(count, produced), out, new PrintWriter(new StringWriter()), false, false);
    assertThat(LedeCommand.run(streams, TestParsers::echo, "--jsonl", "--threads", "4")).isZero();
    assertThat(answered.get()).isEqualTo(count);
    // The lines on the way, and those in the buffers of the reader.
    assertThat(most.get()).isLessThan(JsonLines.BOUNDS.items() + 6_000L);
  }

  @Test
  void aTerminalShowsProgressUnlessItIsUnwanted() {
    StringWriter err = new StringWriter();
    AtomicLong clock = new AtomicLong();
    Progress progress = new Progress(new PrintWriter(err), true, clock::get);
    for (int i = 0; i < 1_000; i++) {
      clock.addAndGet(2_000_000);
      progress.line(i % 10 == 0);
    }
    progress.end();
    assertThat(err.toString().chars().filter(c -> c == '\r').count()).isEqualTo(5);
    assertThat(err.toString()).contains("1,000 lines, 100 errors, 500 lines a second");
    assertThat(Run.onTerminal("{}", "--jsonl", "--no-progress").err()).isEmpty();
  }

  private static List<JsonNode> answers(String input, String... args) throws IOException {
    List<String> all = new ArrayList<>(List.of(args));
    all.add("--jsonl");
    List<JsonNode> answers = new ArrayList<>();
    for (String line : Run.of(input, all.toArray(String[]::new)).lines()) {
      answers.add(MAPPER.readTree(line));
    }
    return answers;
  }

  /** Lines that exist only when they are read. */
  private static InputStream lines(int count, AtomicLong produced) {
    return new InputStream() {
      private byte[] line = new byte[0];
      private int next;

      @Override
      public int read() {
        if (next == line.length && produced.get() == count) {
          return -1;
        }
        if (next == line.length) {
          line =
              ("{\"id\":" + produced.incrementAndGet() + ",\"text\":\"Bridge\"}\n")
                  .getBytes(StandardCharsets.UTF_8);
          next = 0;
        }
        return line[next++];
      }

      @Override
      public int read(byte[] bytes, int offset, int length) {
        int read = 0;
        for (int b = -2; read < length && (b = read()) >= 0; read++) {
          bytes[offset + read] = (byte) b;
        }
        return read == 0 ? -1 : read;
      }
    };
  }

  private static OutputStream counting(AtomicLong produced, AtomicLong answered, AtomicLong most) {
    return new OutputStream() {
      @Override
      public void write(int b) {
        if (b == '\n') {
          long onTheWay = produced.get() - answered.incrementAndGet();
          most.accumulateAndGet(onTheWay, Math::max);
        }
      }
    };
  }
}
