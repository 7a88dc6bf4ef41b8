package org.lede.view;

import java.time.temporal.Temporal;
import java.time.temporal.TemporalAccessor;
import java.util.List;
import java.util.Locale;
import org.lede.Article;
import org.lede.Byline;
import org.lede.Contributor;
import org.lede.Dateline;
import org.lede.Field;
import org.lede.Timestamp;
import org.lede.text.Span;

/** Entries of the fields that an article has at most once. */
final class Facts {

  private final EntryWriter entries;

  Facts(EntryWriter entries) {
    this.entries = entries;
  }

  void write() {
    Article article = entries.article();
    article.headline().ifPresent(line -> span(Field.HEADLINE, Kind.HEADLINE, line));
    article.standfirst().ifPresent(text -> span(Field.STANDFIRST, Kind.STANDFIRST, text));
    article.byline().ifPresent(this::byline);
    article.dateline().ifPresent(this::dateline);
    article.published().ifPresent(time -> time(Field.PUBLISHED, Kind.PUBLISHED, time));
    article.updated().ifPresent(time -> time(Field.UPDATED, Kind.UPDATED, time));
    article.language().ifPresent(this::language);
  }

  private Mark.Value value(Field<?> field) {
    return entries.quietValue("v-" + field.name(), field.name(), entries.confidence(field), field);
  }

  private void fact(Field<?> field, Kind kind, Mark.Value value, EntryWriter.Content rows) {
    entries.entry(
        value,
        kind,
        field.name(),
        entries.confidence(field),
        () -> {
          rows.write();
          entries.readBy(field);
        });
  }

  private void span(Field<?> field, Kind kind, Span span) {
    Mark.Value value = value(field);
    fact(field, kind, value, () -> entries.row("text", kind, span, value));
  }

  private void byline(Byline byline) {
    Mark.Value value = value(Field.BYLINE);
    fact(
        Field.BYLINE,
        Kind.BYLINE,
        value,
        () -> {
          entries.row("text", Kind.BYLINE, byline.span(), value);
          byline.authors().forEach(author -> author(author, value));
        });
  }

  private void author(Contributor author, Mark.Value value) {
    String kind = author.kind().name().toLowerCase(Locale.ROOT);
    entries.row(
        "author",
        () -> {
          entries.slice(Kind.AUTHOR, author.span(), value);
          author.role().ifPresent(this::remark);
          if (!author.span().text().equals(author.name())) {
            remark("read as " + author.name());
          }
          remark(kind);
        });
  }

  private void remark(String words) {
    entries.html().text(", ").element("span", words, "class", "remark", "dir", "auto");
  }

  private void dateline(Dateline dateline) {
    Mark.Value value = value(Field.DATELINE);
    fact(
        Field.DATELINE,
        Kind.DATELINE,
        value,
        () -> {
          entries.row("text", Kind.DATELINE, dateline.span(), value);
          listed("place", dateline.places());
          listed("source", dateline.sources());
          entries.row("date", dateline.date().map(TemporalAccessor::toString));
        });
  }

  private void listed(String label, List<String> words) {
    words.forEach(word -> entries.row(label, word));
  }

  private void time(Field<?> field, Kind kind, Timestamp time) {
    Mark.Value value = value(field);
    fact(
        field,
        kind,
        value,
        () -> {
          entries.row("value", time.value().toString());
          entries.row("evidence", kind, time.span(), value);
          entries.row("other reading", time.otherReading().map(Temporal::toString));
        });
  }

  private void language(Locale language) {
    Mark.Value value = value(Field.LANGUAGE);
    fact(Field.LANGUAGE, Kind.EXTRA, value, () -> entries.row("value", language.toLanguageTag()));
  }
}
