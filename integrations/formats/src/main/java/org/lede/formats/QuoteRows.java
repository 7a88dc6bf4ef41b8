package org.lede.formats;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.lede.Article;
import org.lede.Quote;
import org.lede.Speaker;
import org.lede.text.Span;

/** A row a quote. */
final class QuoteRows {

  static final List<String> COLUMNS =
      List.of(
          "article",
          "quote",
          "kind",
          "words",
          "words_start",
          "words_end",
          "whole",
          "whole_start",
          "whole_end",
          "speaker",
          "role",
          "entity",
          "speaker_text",
          "speaker_start",
          "speaker_end",
          "cue",
          "cue_start",
          "cue_end",
          "confidence");

  private QuoteRows() {}

  static List<Row> of(Article article) {
    List<Row> rows = new ArrayList<>();
    for (Quote quote : article.quotes()) {
      rows.add(row(quote, rows.size() + 1));
    }
    return rows;
  }

  private static Row row(Quote quote, int number) {
    List<Span> parts = quote.parts();
    Optional<Speaker> speaker = quote.speaker();
    return new Row()
        .number(number)
        .text(quote.kind().name().toLowerCase(Locale.ROOT))
        .text(Members.joined(parts, "\n"))
        .number(parts.get(0).start())
        .number(parts.get(parts.size() - 1).end())
        .span(quote.whole())
        .text(speaker.map(Speaker::name).orElse(""))
        .text(speaker.flatMap(Speaker::role).orElse(""))
        .text(speaker.flatMap(Speaker::entity).orElse(""))
        .span(speaker.map(Speaker::span))
        .span(quote.cue())
        .confidence(quote.confidence());
  }
}
