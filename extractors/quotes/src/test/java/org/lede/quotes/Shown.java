package org.lede.quotes;

import java.util.List;
import java.util.stream.Collectors;
import org.lede.Quote;
import org.lede.Speaker;
import org.lede.quotes.internal.learn.Models;
import org.lede.quotes.internal.reader.QuoteReader;
import org.lede.quotes.internal.scope.QuotableLine;
import org.lede.quotes.internal.scope.ReadingScope;
import org.lede.quotes.internal.words.Vocabularies;
import org.lede.text.ArticleText;
import org.lede.text.Span;

/**
 * Quotes as lines of an examples file: {@code Name (cue): part / part {whole}}, a tilde before
 * reported speech, a question mark for a speaker that is not told.
 */
final class Shown {

  private Shown() {}

  static String of(String text, String language) {
    List<QuotableLine> stretches = ReadingScope.wholeText(text);
    return new QuoteReader(Models.shipped())
        .read(ArticleText.of(text), stretches, Vocabularies.named(language), List.of()).stream()
            .map(Shown::line)
            .collect(Collectors.joining("\n"));
  }

  private static String line(Quote quote) {
    String who = quote.speaker().map(Speaker::name).orElse("?");
    String cue = quote.cue().map(span -> " (" + span.text() + ")").orElse("");
    String parts = quote.parts().stream().map(Span::text).collect(Collectors.joining(" / "));
    String kind = quote.kind() == Quote.Kind.INDIRECT ? "~ " : "";
    String whole = quote.whole().map(span -> " {" + span.text() + "}").orElse("");
    return kind + who + cue + ": " + parts + whole;
  }
}
