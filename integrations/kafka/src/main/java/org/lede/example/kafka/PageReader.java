package org.lede.example.kafka;

import java.net.URI;
import java.net.URISyntaxException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Optional;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.streams.processor.api.ContextualFixedKeyProcessor;
import org.apache.kafka.streams.processor.api.FixedKeyRecord;
import org.jspecify.annotations.Nullable;
import org.lede.ArticleParser;
import org.lede.text.ArticleText;

/**
 * Reads a page with the parser that all stream threads share.
 *
 * <p>A page that cannot be read ends in an exception that says why. The stream is configured to
 * send such a page to {@link NewsTopology#UNREAD} and to go on.
 */
final class PageReader
    extends ContextualFixedKeyProcessor<@Nullable String, byte @Nullable [], ReadPage> {

  private static final long UNKNOWN = 0;

  private final ArticleParser parser;

  PageReader(ArticleParser parser) {
    this.parser = parser;
  }

  /** The record's own time; one without a time (old producers) does not stop the stream. */
  static long time(ConsumerRecord<Object, Object> page, long partitionTime) {
    return Math.max(page.timestamp(), UNKNOWN);
  }

  @Override
  public void process(FixedKeyRecord<@Nullable String, byte @Nullable []> page) {
    ArticleText text = ArticleText.of(utf8(page.value()));
    if (page.timestamp() > UNKNOWN) {
      text = text.retrieved(Instant.ofEpochMilli(page.timestamp()));
    }
    Optional<URI> address = address(page.key());
    if (address.isPresent()) {
      text = text.url(address.get());
    }
    context().forward(page.withValue(ReadPage.of(parser.parse(text), address)));
  }

  private static String utf8(byte @Nullable [] bytes) {
    if (bytes == null) {
      throw new UnreadPageException("no text (a tombstone)");
    }
    ByteBuffer buffer = ByteBuffer.wrap(bytes);
    try {
      return StandardCharsets.UTF_8.newDecoder().decode(buffer).toString();
    } catch (CharacterCodingException e) {
      throw new UnreadPageException("no UTF-8 at byte " + buffer.position());
    }
  }

  /** A key that is no address is no hint. */
  private static Optional<URI> address(@Nullable String key) {
    try {
      return key == null ? Optional.empty() : Optional.of(new URI(key));
    } catch (URISyntaxException e) {
      return Optional.empty();
    }
  }
}
