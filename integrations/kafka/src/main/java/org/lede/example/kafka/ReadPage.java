package org.lede.example.kafka;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.lede.Article;

/**
 * What goes out for one page.
 *
 * @param json the article
 * @param quotes those whose speaker is named, however sure
 */
record ReadPage(String json, List<SpokenQuote> quotes) {

  /** A broker takes 1 MiB if not told otherwise, key and headers included. */
  static final int LONGEST = 1_000_000;

  static ReadPage of(Article article, Optional<URI> address) {
    byte[] json = Json.write(article);
    if (json.length > LONGEST) {
      throw new UnreadPageException(
          "the article is %d bytes of JSON, %d is the most".formatted(json.length, LONGEST));
    }
    return new ReadPage(new String(json, StandardCharsets.UTF_8), SpokenQuote.in(article, address));
  }
}
