package org.lede.example.kafka;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Properties;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.header.internals.RecordHeaders;
import org.apache.kafka.common.record.TimestampType;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.Deserializer;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.apache.kafka.streams.KeyValue;
import org.apache.kafka.streams.StreamsConfig;
import org.apache.kafka.streams.TestInputTopic;
import org.apache.kafka.streams.TestOutputTopic;
import org.apache.kafka.streams.TopologyTestDriver;
import org.apache.kafka.streams.test.TestRecord;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.lede.Article;
import org.lede.ArticleParser;
import org.lede.Quote;
import org.lede.text.Span;

class NewsTopologyTest {

  private static final ArticleParser PARSER = ArticleParser.discovered();
  private static final Path GOLDENS = Path.of("../../extractors/all/src/test/resources/golden");
  private static final String ADDRESS = "https://news.example/2025/03/14/bridge";
  private static final Instant FETCHED = Instant.parse("2025-03-14T08:00:00Z");

  @TempDir private Path state;
  private TopologyTestDriver driver;
  private TestInputTopic<String, byte[]> pages;
  private TestOutputTopic<String, byte[]> unread;
  private TestOutputTopic<String, String> articles;
  private TestOutputTopic<String, String> quotes;
  private TestOutputTopic<String, String> perDay;

  @BeforeEach
  void start() {
    start(0.8);
  }

  @AfterEach
  void stop() {
    driver.close();
  }

  private void start(double leastConfidence) {
    Properties settings = NewsStream.settings("no-broker:0");
    settings.put(StreamsConfig.STATE_DIR_CONFIG, state.toString());
    driver = new TopologyTestDriver(NewsTopology.of(PARSER, leastConfidence), settings);
    pages =
        driver.createInputTopic(
            NewsTopology.PAGES, new StringSerializer(), new ByteArraySerializer());
    unread = output(NewsTopology.UNREAD, new ByteArrayDeserializer());
    articles = output(NewsTopology.ARTICLES, new StringDeserializer());
    quotes = output(NewsTopology.QUOTES, new StringDeserializer());
    perDay = output(NewsTopology.PER_DAY, new StringDeserializer());
  }

  private <T> TestOutputTopic<String, T> output(String topic, Deserializer<T> values) {
    return driver.createOutputTopic(topic, new StringDeserializer(), values);
  }

  @Test
  void aPageBecomesTheArticleThatTheParserReads() throws IOException {
    pages.pipeInput(ADDRESS, golden("bridge"), FETCHED);
    KeyValue<String, String> article = articles.readKeyValue();
    assertThat(article.key).isEqualTo(ADDRESS);
    assertThat(read(article.value, Article.class).headline().map(Span::text))
        .contains("Harbour bridge to close for a year");
    assertThat(unread.isEmpty()).isTrue();
  }

  /** So many paragraphs, each with words of its own, that their article is too long to send. */
  private static String endless() {
    return IntStream.range(0, 30_000)
        .mapToObj(i -> "Bridge " + i + " was shut on Friday, the port of Halden said.\n\n")
        .collect(Collectors.joining());
  }

  @Test
  void whatSomebodySaysArrivesUnderTheName() throws IOException {
    pages.pipeInput(ADDRESS, golden("bridge"), FETCHED);
    assertThat(quotes.getQueueSize()).isEqualTo(2);
    assertThat(quotes.readKeyValue().key).isEqualTo("the port authority");
    KeyValue<String, String> second = quotes.readKeyValue();
    assertThat(second.key).isEqualTo("Ruth Adeyemi");
    SpokenQuote quote = read(second.value, SpokenQuote.class);
    assertThat(quote.words()).containsExactly("We looked at every other way,");
    assertThat(quote.kind()).isEqualTo(Quote.Kind.DIRECT);
    assertThat(quote.headline()).contains("Harbour bridge to close for a year");
    assertThat(quote.url()).contains(URI.create(ADDRESS));
    assertThat(quote.published()).contains("2025-03-14T06:40Z");
  }

  @Test
  void howSureAQuoteMustBeIsConfiguration() throws IOException {
    stop();
    start(0);
    pages.pipeInput(ADDRESS, golden("bridge"), FETCHED);
    List<Double> confidences =
        quotes.readValuesToList().stream()
            .map(json -> read(json, SpokenQuote.class).confidence())
            .toList();
    assertThat(confidences).hasSizeGreaterThan(2).anyMatch(confidence -> confidence < 0.8);
  }

  @ParameterizedTest
  @ValueSource(doubles = {-0.1, 1.1, Double.NaN})
  void aConfidenceOutsideItsRangeIsRefusedAtOnce(double confidence) {
    assertThatThrownBy(() -> NewsTopology.of(PARSER, confidence))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("0 to 1");
  }

  @Test
  void quotesAreCountedPerSpeakerAndDayOfTheFetch() throws IOException {
    pages.pipeInput(ADDRESS, golden("bridge"), FETCHED);
    pages.pipeInput(ADDRESS + "/2", golden("mail"), FETCHED.plus(Duration.ofDays(1)));
    pages.pipeInput(ADDRESS + "/late", golden("bridge"), FETCHED.plus(Duration.ofHours(1)));
    assertThat(perDay.readKeyValuesToMap())
        .containsEntry("2025-03-14 Ruth Adeyemi", "2")
        .containsEntry("2025-03-15 Ruth Adeyemi", "1");
  }

  @Test
  void aPageThatCannotBeReadIsSetAsideWithTheReasonAndTheNextOneIsRead() throws IOException {
    byte[] latin1 = "Brücke".getBytes(StandardCharsets.ISO_8859_1);
    pages.pipeInput("a", null, FETCHED);
    pages.pipeInput("b", latin1, FETCHED);
    pages.pipeInput("c", endless().getBytes(StandardCharsets.UTF_8), FETCHED);
    pages.pipeInput(ADDRESS, golden("bridge"), FETCHED);
    assertThat(articles.readKeyValuesToList())
        .extracting(page -> page.key)
        .containsExactly(ADDRESS);

    List<TestRecord<String, byte[]>> aside = unread.readRecordsToList();
    assertThat(aside).extracting(TestRecord::key).containsExactly("a", "b", "c");
    assertThat(aside.get(0).value()).isNull();
    assertThat(aside.get(1).value()).isEqualTo(latin1);
    assertThat(reason(aside.get(0))).isEqualTo("no text (a tombstone)");
    assertThat(reason(aside.get(1))).isEqualTo("no UTF-8 at byte 2");
    assertThat(reason(aside.get(2))).contains("bytes of JSON, 1000000 is the most");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "\u0000\u0001\uFFFF",
        "\uFEFF\u202E\u2028",
        "\"\"\"\"\"“”„«»",
        "By By By By",
        "{\"id\":1}"
      })
  void aHostileTextIsAnArticleLikeAnyOther(String text) {
    pages.pipeInput(text, text.getBytes(StandardCharsets.UTF_8), FETCHED);
    assertThat(articles.readKeyValuesToList()).hasSize(1);
    assertThat(unread.isEmpty()).isTrue();
  }

  @Test
  void aPageWithoutAnAddressOrATimeIsReadWithoutThoseHints() throws IOException {
    pages.pipeInput(new TestRecord<>(null, golden("bridge"), Instant.EPOCH));
    assertThat(articles.readKeyValue().key).isNull();
    assertThat(read(quotes.readValue(), SpokenQuote.class).url()).isEmpty();
  }

  @Test
  void theTimeOfTheRecordSettlesDatesWithoutAYear() throws IOException {
    String page = new String(golden("bridge"), StandardCharsets.UTF_8);
    String yearless = page.replace("14 March 2025, ", "14 March, ");
    pages.pipeInput(ADDRESS, yearless.getBytes(StandardCharsets.UTF_8), FETCHED);
    assertThat(read(articles.readValue(), Article.class).published())
        .hasValueSatisfying(time -> assertThat(time.value()).hasToString("2025-03-14T06:40Z"));
  }

  @Test
  void aRecordThatNeverHadATimeDoesNotStopTheStream() {
    assertThat(PageReader.time(record(-1), 7)).isZero();
    assertThat(PageReader.time(record(7), -1)).isEqualTo(7);
  }

  private static ConsumerRecord<Object, Object> record(long timestamp) {
    return new ConsumerRecord<>(
        NewsTopology.PAGES,
        0,
        0,
        timestamp,
        TimestampType.CREATE_TIME,
        0,
        0,
        ADDRESS,
        new byte[0],
        new RecordHeaders(),
        Optional.empty());
  }

  @Test
  void theSamePageTwiceGivesTheSameBytes() throws IOException {
    pages.pipeInput(ADDRESS, golden("bridge"), FETCHED);
    List<KeyValue<String, String>> first = articles.readKeyValuesToList();
    List<String> said = quotes.readValuesToList();
    pages.pipeInput(ADDRESS, golden("bridge"), FETCHED);
    assertThat(articles.readKeyValuesToList()).isEqualTo(first);
    assertThat(quotes.readValuesToList()).isEqualTo(said);
  }

  @Test
  void otherLineEndsGiveTheSameQuotes() throws IOException {
    pages.pipeInput(ADDRESS, golden("bridge"), FETCHED);
    List<String> said = quotes.readValuesToList();
    String text = new String(golden("bridge"), StandardCharsets.UTF_8);
    byte[] crlf = text.replace("\n", "\r\n").getBytes(StandardCharsets.UTF_8);
    pages.pipeInput(ADDRESS, crlf, FETCHED);
    assertThat(said).isNotEmpty();
    assertThat(quotes.readValuesToList()).isEqualTo(said);
  }

  private static byte[] golden(String name) throws IOException {
    return Files.readAllBytes(GOLDENS.resolve(name).resolve("article.txt"));
  }

  private static <T> T read(String json, Class<T> type) {
    return Json.read(json.getBytes(StandardCharsets.UTF_8), type);
  }

  private static String reason(TestRecord<String, byte[]> page) {
    return new String(
        page.headers().lastHeader("__streams.errors.message").value(), StandardCharsets.UTF_8);
  }
}
