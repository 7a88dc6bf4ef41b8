package org.lede.view;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.lede.Field;
import org.lede.Quote;
import org.lede.Speaker;

/** Entries of the quotes: each with its speaker. */
final class Quotes {

  private final EntryWriter entries;
  private final Map<String, String> idsOfEntities;

  Quotes(EntryWriter entries, Map<String, String> idsOfEntities) {
    this.entries = entries;
    this.idsOfEntities = idsOfEntities;
  }

  void write() {
    List<Quote> quotes = entries.article().quotes();
    for (int i = 0; i < quotes.size(); i++) {
      quote(quotes.get(i), i + 1);
    }
  }

  private void quote(Quote quote, int number) {
    String who = quote.speaker().map(Speaker::name).orElse("speaker unknown");
    String what = quote.kind().name().toLowerCase(Locale.ROOT) + " quote, " + who;
    Mark.Value value = entries.value("q" + number, what, quote.confidence(), Field.QUOTES);
    entries.entry(value, Kind.QUOTE, who, quote.confidence(), () -> rows(quote, value));
  }

  private void rows(Quote quote, Mark.Value value) {
    quote.parts().forEach(part -> entries.row("said", Kind.QUOTE, part, value));
    quote.whole().ifPresent(whole -> entries.row("clause", Kind.CLAUSE, whole, value));
    quote.speaker().ifPresent(speaker -> speaker(speaker, value));
    quote.cue().ifPresent(cue -> entries.row("cue", Kind.CUE, cue, value));
    entries.row("kind", quote.kind().name().toLowerCase(Locale.ROOT));
    entries.readBy(Field.QUOTES);
  }

  private void speaker(Speaker speaker, Mark.Value value) {
    entries.row("speaker", Kind.SPEAKER, speaker.span(), value);
    speaker.role().ifPresent(role -> entries.row("role", role));
    Optional<String> id = speaker.entity().map(idsOfEntities::get);
    id.ifPresent(known -> entries.row("entity", () -> entries.linkTo(known, speaker.name())));
  }
}
