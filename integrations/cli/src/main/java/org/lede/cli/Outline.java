package org.lede.cli;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.lede.Article;
import org.lede.BodyBlock;
import org.lede.Contributor;
import org.lede.Entity;
import org.lede.Field;
import org.lede.Note;
import org.lede.Photo;
import org.lede.Quote;
import org.lede.Speaker;
import org.lede.Timestamp;
import org.lede.text.Span;

/** An article for people: what was found, in the order in which a reader would look for it. */
final class Outline {

  private static final int COLUMNS = 80;
  private static final String INDENT = "  ";

  private final Article article;
  private final List<String> sections = new ArrayList<>();

  private Outline(Article article) {
    this.article = article;
  }

  static String of(Article article) {
    return new Outline(article).write();
  }

  private String write() {
    facts();
    photos();
    body();
    quotes();
    entities();
    notes();
    diagnostics();
    return String.join("\n", sections);
  }

  private void facts() {
    List<String> facts = new ArrayList<>();
    fact(facts, "Headline", article.headline().map(Span::text), Field.HEADLINE);
    fact(facts, "Standfirst", article.standfirst().map(Span::text), Field.STANDFIRST);
    fact(facts, "Byline", article.byline().map(byline -> authors(byline.authors())), Field.BYLINE);
    fact(facts, "Dateline", article.dateline().map(line -> line.span().text()), Field.DATELINE);
    fact(facts, "Published", article.published().map(Outline::time), Field.PUBLISHED);
    fact(facts, "Updated", article.updated().map(Outline::time), Field.UPDATED);
    fact(facts, "Language", article.language().map(Locale::toLanguageTag), Field.LANGUAGE);
    article
        .articleProbability()
        .ifPresent(value -> facts.add("Article: " + twoDecimals(value) + " likely\n"));
    if (facts.isEmpty() && article.body().isEmpty() && article.photos().isEmpty()) {
      facts.add("Nothing was found.\n");
    }
    sections.addAll(facts.isEmpty() ? List.of() : List.of(String.join("", facts)));
  }

  private void fact(List<String> facts, String name, Optional<String> value, Field<?> field) {
    value.ifPresent(text -> facts.add(wrapped(name + ": " + text + confidence(field), "")));
  }

  private static String authors(List<Contributor> authors) {
    return authors.stream()
        .map(author -> author.name() + author.role().map(role -> ", " + role).orElse(""))
        .collect(Collectors.joining("; "));
  }

  private static String time(Timestamp time) {
    return time.value() + time.otherReading().map(other -> " (or " + other + ")").orElse("");
  }

  private void photos() {
    section("Photos", article.photos().stream().map(Outline::photo).toList());
  }

  private static String photo(Photo photo) {
    String caption = photo.caption().map(Span::text).orElse("(no caption)");
    String credit = photo.credit().map(span -> " [" + span.text() + "]").orElse("");
    return wrapped("- " + caption + credit + confidence(photo.confidence()), INDENT);
  }

  private void body() {
    List<String> blocks = article.body().stream().map(Outline::block).toList();
    if (!blocks.isEmpty()) {
      sections.add("Body\n\n" + String.join("\n", blocks));
    }
  }

  private static String block(BodyBlock block) {
    String text = block.span().text();
    return switch (block.kind()) {
      case PARAGRAPH -> wrapped(text, INDENT);
      case SUBHEADING -> wrapped("## " + text, INDENT);
      case LIST_ITEM -> wrapped("* " + text, INDENT);
    };
  }

  private void quotes() {
    section("Who said what", article.quotes().stream().map(Outline::quote).toList());
  }

  private static String quote(Quote quote) {
    String who = quote.speaker().map(Speaker::name).orElse("(unknown)");
    return wrapped(who + ": " + words(quote) + confidence(quote.confidence()), INDENT);
  }

  /** A partial quote stands in its clause, which has the marks; reported speech has none. */
  private static String words(Quote quote) {
    if (quote.whole().isPresent()) {
      return quote.whole().get().text();
    }
    String words = quote.parts().stream().map(Span::text).collect(Collectors.joining(" ... "));
    return quote.kind() == Quote.Kind.INDIRECT ? words : '"' + words + '"';
  }

  private void entities() {
    section("Entities", article.entities().stream().map(Outline::entity).toList());
  }

  private static String entity(Entity entity) {
    int mentions = entity.mentions().size();
    String times = mentions == 1 ? "" : ", " + mentions + " mentions";
    String title = entity.title().map(found -> ", " + found).orElse("");
    return wrapped(entity.name() + title + " (" + entity.type() + times + ")", INDENT);
  }

  private void notes() {
    section("Notes", article.notes().stream().map(Outline::note).toList());
  }

  private static String note(Note note) {
    String kind =
        switch (note.kind()) {
          case CORRECTION -> "correction";
          case EDITORS_NOTE -> "editor's note";
          case UPDATE -> "update";
        };
    return wrapped(note.span().text() + " (" + kind + ")" + confidence(note.confidence()), INDENT);
  }

  private void diagnostics() {
    section(
        "Diagnostics",
        article.diagnostics().stream()
            .map(note -> wrapped(note.extractor() + ": " + note.message(), INDENT))
            .toList());
  }

  private void section(String title, List<String> lines) {
    if (!lines.isEmpty()) {
      sections.add(title + "\n\n" + String.join("", lines));
    }
  }

  private static String wrapped(String text, String indent) {
    return Wrapping.wrap(text, COLUMNS, indent) + "\n";
  }

  private String confidence(Field<?> field) {
    return article.origin(field).map(origin -> confidence(origin.confidence())).orElse("");
  }

  /** Small and at the end: a reader wants the value first. */
  private static String confidence(double confidence) {
    return " ~" + twoDecimals(confidence);
  }

  private static BigDecimal twoDecimals(double value) {
    return BigDecimal.valueOf(value).setScale(2, RoundingMode.HALF_UP);
  }
}
