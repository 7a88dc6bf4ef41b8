package org.lede.example.kafka;

import java.net.URI;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.lede.Article;
import org.lede.Quote;
import org.lede.Speaker;
import org.lede.text.Span;

/**
 * Words of somebody whom the article names.
 *
 * @param speaker the fullest name that the article gives
 * @param words without their outer marks, a part a paragraph
 * @param kind direct, partial or indirect
 * @param confidence 0 to 1: how sure the parser is of words and speaker
 * @param headline of the article; empty if none was found
 * @param url of the article; empty if the page came without
 * @param published as precisely as the article says, after ISO 8601; empty if it does not say
 */
record SpokenQuote(
    String speaker,
    List<String> words,
    Quote.Kind kind,
    double confidence,
    Optional<String> headline,
    Optional<URI> url,
    Optional<String> published) {

  static List<SpokenQuote> in(Article article, Optional<URI> address) {
    return article.quotes().stream().flatMap(quote -> of(quote, article, address)).toList();
  }

  private static Stream<SpokenQuote> of(Quote quote, Article article, Optional<URI> address) {
    return quote.speaker().map(Speaker::name).stream()
        .map(
            speaker ->
                new SpokenQuote(
                    speaker,
                    quote.parts().stream().map(Span::text).toList(),
                    quote.kind(),
                    rounded(quote.confidence()),
                    article.headline().map(Span::text),
                    address,
                    article.published().map(time -> time.value().toString())));
  }

  /** Four decimals, which every JDK writes alike. */
  private static double rounded(double confidence) {
    return Math.round(confidence * 10_000) / 10_000.0;
  }
}
