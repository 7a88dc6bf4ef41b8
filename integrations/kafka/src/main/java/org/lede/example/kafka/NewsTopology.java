package org.lede.example.kafka;

import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;
import org.apache.kafka.common.serialization.Serde;
import org.apache.kafka.common.serialization.Serdes;
import org.apache.kafka.common.utils.Bytes;
import org.apache.kafka.streams.StreamsBuilder;
import org.apache.kafka.streams.Topology;
import org.apache.kafka.streams.kstream.Consumed;
import org.apache.kafka.streams.kstream.Grouped;
import org.apache.kafka.streams.kstream.KStream;
import org.apache.kafka.streams.kstream.KTable;
import org.apache.kafka.streams.kstream.Materialized;
import org.apache.kafka.streams.kstream.Produced;
import org.apache.kafka.streams.kstream.TimeWindows;
import org.apache.kafka.streams.kstream.Windowed;
import org.apache.kafka.streams.state.BuiltInDslStoreSuppliers;
import org.apache.kafka.streams.state.WindowStore;
import org.lede.ArticleParser;

/**
 * Media monitoring: pages come in, articles and who said what go out.
 *
 * <pre>
 * pages           address → text, UTF-8; the record's time is when the page was fetched
 *   articles        address → the article as JSON
 *   quotes          speaker's name → words, headline, address, time of publication
 *     quotes.per-day  day and speaker's name → number of quotes so far
 *   pages.unread    a page that could not be read, as it came, with the reason in its headers
 * </pre>
 */
final class NewsTopology {

  static final String PAGES = "pages";
  static final String UNREAD = "pages.unread";
  static final String ARTICLES = "articles";
  static final String QUOTES = "quotes";
  static final String PER_DAY = "quotes.per-day";

  private static final Serde<String> STRING = Serdes.String();
  private static final Serde<byte[]> BYTES = Serdes.ByteArray();
  private static final Serde<SpokenQuote> QUOTE = Json.serde(SpokenQuote.class);

  /** A day after UTC; a page that is fetched now and arrives within a week still counts. */
  private static final TimeWindows DAYS =
      TimeWindows.ofSizeAndGrace(Duration.ofDays(1), Duration.ofDays(7));

  private NewsTopology() {}

  /**
   * The topology.
   *
   * @param parser one for all stream threads
   * @param leastConfidence 0 to 1: quotes of which the parser is less sure are left out
   * @throws IllegalArgumentException if the confidence is not between 0 and 1
   */
  static Topology of(ArticleParser parser, double leastConfidence) {
    if (!(leastConfidence >= 0 && leastConfidence <= 1)) {
      throw new IllegalArgumentException("a confidence is 0 to 1, not " + leastConfidence);
    }
    StreamsBuilder builder = new StreamsBuilder();
    KStream<String, ReadPage> pages =
        builder.stream(PAGES, Consumed.with(STRING, BYTES).withTimestampExtractor(PageReader::time))
            .processValues(() -> new PageReader(parser));
    pages.mapValues(ReadPage::json).to(ARTICLES, Produced.with(STRING, STRING));

    KStream<String, SpokenQuote> quotes =
        pages
            .flatMapValues(ReadPage::quotes)
            .filter((address, quote) -> quote.confidence() >= leastConfidence)
            .selectKey((address, quote) -> quote.speaker());
    quotes.to(QUOTES, Produced.with(STRING, QUOTE));

    perDay(quotes)
        .toStream(NewsTopology::dayAndSpeaker)
        .mapValues(count -> count.toString())
        .to(PER_DAY, Produced.with(STRING, STRING));
    return builder.build();
  }

  /** Counts records: a page that is sent twice counts twice. */
  private static KTable<Windowed<String>, Long> perDay(KStream<String, SpokenQuote> quotes) {
    return quotes
        .groupByKey(Grouped.with("quotes-by-speaker", STRING, QUOTE))
        .windowedBy(DAYS)
        .count(
            Materialized.<String, Long, WindowStore<Bytes, byte[]>>as("quotes-per-day")
                .withStoreType(BuiltInDslStoreSuppliers.IN_MEMORY));
  }

  private static String dayAndSpeaker(Windowed<String> speaker, Long count) {
    return LocalDate.ofInstant(speaker.window().startTime(), ZoneOffset.UTC) + " " + speaker.key();
  }
}
