package org.lede.example.kafka;

import java.util.Properties;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.streams.KafkaStreams;
import org.apache.kafka.streams.StreamsConfig;
import org.apache.kafka.streams.errors.LogAndContinueExceptionHandler;
import org.apache.kafka.streams.errors.LogAndContinueProcessingExceptionHandler;
import org.apache.kafka.streams.errors.StreamsUncaughtExceptionHandler.StreamThreadExceptionResponse;
import org.lede.ArticleParser;

/** Runs the topology against a broker until the process is told to end. */
public final class NewsStream {

  private static final double LEAST_CONFIDENCE = 0.8;

  private NewsStream() {}

  /**
   * Runs it.
   *
   * @param args the broker's {@code host:port}, and the least confidence of a quote, 0.8 if absent
   */
  public static void main(String[] args) {
    if (args.length == 0) {
      throw new IllegalArgumentException("usage: host:port [least confidence of a quote]");
    }
    double leastConfidence = args.length > 1 ? Double.parseDouble(args[1]) : LEAST_CONFIDENCE;
    KafkaStreams streams =
        new KafkaStreams(
            NewsTopology.of(ArticleParser.discovered(), leastConfidence), settings(args[0]));
    streams.setUncaughtExceptionHandler(e -> StreamThreadExceptionResponse.REPLACE_THREAD);
    Runtime.getRuntime().addShutdownHook(new Thread(streams::close, "close-streams"));
    streams.start();
  }

  /** No page stops the stream: one that fails goes to the topic for unread pages. */
  static Properties settings(String servers) {
    Properties settings = new Properties();
    settings.put(StreamsConfig.APPLICATION_ID_CONFIG, "lede-news");
    settings.put(StreamsConfig.BOOTSTRAP_SERVERS_CONFIG, servers);
    settings.put(
        StreamsConfig.NUM_STREAM_THREADS_CONFIG, Runtime.getRuntime().availableProcessors());
    // An article and its quotes come together or not at all, once.
    settings.put(StreamsConfig.PROCESSING_GUARANTEE_CONFIG, StreamsConfig.EXACTLY_ONCE_V2);
    settings.put(
        StreamsConfig.DESERIALIZATION_EXCEPTION_HANDLER_CLASS_CONFIG,
        LogAndContinueExceptionHandler.class);
    settings.put(
        StreamsConfig.PROCESSING_EXCEPTION_HANDLER_CLASS_CONFIG,
        LogAndContinueProcessingExceptionHandler.class);
    // A page as large as a broker takes, and the reason why it was not read.
    settings.put(StreamsConfig.producerPrefix(ProducerConfig.MAX_REQUEST_SIZE_CONFIG), 2 << 20);
    settings.put(StreamsConfig.ERRORS_DEAD_LETTER_QUEUE_TOPIC_NAME_CONFIG, NewsTopology.UNREAD);
    return settings;
  }
}
