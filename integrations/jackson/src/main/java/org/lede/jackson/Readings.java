package org.lede.jackson;

import com.fasterxml.jackson.databind.JsonMappingException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.MonthDay;
import java.time.OffsetDateTime;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.time.temporal.Temporal;
import java.time.temporal.TemporalAccessor;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.lede.BodyBlock;
import org.lede.Byline;
import org.lede.Contributor;
import org.lede.Dateline;
import org.lede.Diagnostic;
import org.lede.Entity;
import org.lede.Note;
import org.lede.Photo;
import org.lede.Quote;
import org.lede.Speaker;
import org.lede.Timestamp;
import org.lede.text.Span;
import org.lede.text.Statement;

/** How each type of an article is read: the mirror of {@link ArticleWriter}. */
final class Readings {

  private static final double UNKNOWN_KIND = 0;

  private Readings() {}

  static Locale language(JsonValue value) throws JsonMappingException {
    return new Locale.Builder().setLanguageTag(value.string()).build();
  }

  static Span span(JsonValue value) throws JsonMappingException {
    int start = value.required("start", JsonValue::integer);
    Span span = new Span(start, value.required("text", JsonValue::string));
    JsonValue end = value.member("end");
    if (!end.isAbsent() && end.integer() != span.end()) {
      throw end.wrong("start and text say " + span.end());
    }
    return span;
  }

  static Byline byline(JsonValue value) throws JsonMappingException {
    return new Byline(
        value.as(Readings::span), value.list("authors", Readings::contributor), confidence(value));
  }

  private static Contributor contributor(JsonValue value) throws JsonMappingException {
    return new Contributor(
        value.as(Readings::span),
        value.required("name", JsonValue::string),
        value.required("kind", kind -> constant(kind, Contributor.Kind.values())),
        value.optional("role", JsonValue::string),
        confidence(value));
  }

  static Dateline dateline(JsonValue value) throws JsonMappingException {
    return new Dateline(
        value.as(Readings::span),
        spans(value, "placeSpans", "places"),
        spans(value, "sourceSpans", "sources"),
        value.optional("date", Readings::partialDate),
        confidence(value));
  }

  /** Where JSON gives words alone, they stand in the dateline. */
  private static List<Span> spans(JsonValue dateline, String spans, String words)
      throws JsonMappingException {
    if (!dateline.member(spans).isAbsent()) {
      return dateline.list(spans, Readings::span);
    }
    Span whole = dateline.as(Readings::span);
    return dateline.list(words, word -> located(word, whole));
  }

  private static Span located(JsonValue word, Span whole) throws JsonMappingException {
    int start = whole.text().indexOf(word.string());
    if (start < 0) {
      throw word.wrong("does not stand in: " + whole.text());
    }
    return new Span(whole.start() + start, word.string());
  }

  private static TemporalAccessor partialDate(JsonValue value) throws JsonMappingException {
    String date = value.string();
    if (date.startsWith("--")) {
      return MonthDay.parse(date);
    }
    return date.lastIndexOf('-') == date.indexOf('-', 1)
        ? YearMonth.parse(date)
        : LocalDate.parse(date);
  }

  static Timestamp timestamp(JsonValue value) throws JsonMappingException {
    return new Timestamp(
        value.as(Readings::span),
        value.required("value", Readings::moment),
        value.optional("otherReading", Readings::moment),
        confidence(value));
  }

  private static Temporal moment(JsonValue value) throws JsonMappingException {
    String moment = value.string();
    if (moment.indexOf('T') < 0) {
      return LocalDate.parse(moment);
    }
    return (Temporal)
        DateTimeFormatter.ISO_DATE_TIME.parseBest(
            moment, OffsetDateTime::from, LocalDateTime::from);
  }

  static Photo photo(JsonValue value) throws JsonMappingException {
    Optional<Span> credit = value.optional("credit", Readings::span);
    return new Photo(
        value.optional("caption", Readings::span),
        credit,
        credits(value, credit),
        value.list("copies", Readings::span),
        confidence(value));
  }

  private static List<Contributor> credits(JsonValue photo, Optional<Span> credit)
      throws JsonMappingException {
    if (!photo.member("credits").isAbsent() || credit.isEmpty()) {
      return photo.list("credits", Readings::contributor);
    }
    return photo.list("creditNames", name -> unknownKind(located(name, credit.get())));
  }

  /** Where JSON does not say who is a person, nobody is made one. */
  private static Contributor unknownKind(Span name) {
    return new Contributor(
        name, name.text(), Contributor.Kind.ORGANIZATION, Optional.empty(), UNKNOWN_KIND);
  }

  static BodyBlock block(JsonValue value) throws JsonMappingException {
    return new BodyBlock(
        value.as(Readings::span),
        value.required("kind", kind -> constant(kind, BodyBlock.Kind.values())),
        confidence(value));
  }

  static Quote quote(JsonValue value) throws JsonMappingException {
    return new Quote(
        value.required("kind", kind -> constant(kind, Quote.Kind.values())),
        value.list("parts", Readings::span),
        value.optional("whole", Readings::span),
        value.optional("speaker", Readings::speaker),
        value.optional("cue", Readings::span),
        confidence(value));
  }

  private static Speaker speaker(JsonValue value) throws JsonMappingException {
    return new Speaker(
        value.as(Readings::span),
        value.required("name", JsonValue::string),
        value.optional("role", JsonValue::string),
        value.optional("entity", JsonValue::string),
        confidence(value));
  }

  static Entity entity(JsonValue value) throws JsonMappingException {
    return new Entity(
        value.required("id", JsonValue::string),
        value.required("type", JsonValue::string),
        value.required("name", JsonValue::string),
        value.optional("title", JsonValue::string),
        value.list("mentions", Readings::span),
        confidence(value));
  }

  static Note note(JsonValue value) throws JsonMappingException {
    return new Note(
        value.as(Readings::span),
        value.required("kind", kind -> constant(kind, Note.Kind.values())),
        confidence(value));
  }

  static Statement statement(JsonValue value) throws JsonMappingException {
    return new Statement(
        value.required("field", field -> constant(field, Statement.Property.values())),
        value.required("value", JsonValue::string),
        value.required("from", Readings::source),
        value.required("start", JsonValue::integer),
        value.required("end", JsonValue::integer));
  }

  private static Statement.Source source(JsonValue value) throws JsonMappingException {
    String word = value.string();
    for (Statement.Source source : Statement.Source.values()) {
      if (source.word().equals(word)) {
        return source;
      }
    }
    throw value.wrong("no vocabulary of pages is called " + word);
  }

  static Diagnostic diagnostic(JsonValue value) throws JsonMappingException {
    return new Diagnostic(
        value.required("extractor", JsonValue::string),
        value.required("message", JsonValue::string));
  }

  /** JSON written by hand leaves confidences out: what it says, it says for sure. */
  static double confidence(JsonValue value) throws JsonMappingException {
    return value.optional("confidence", JsonValue::number).orElse(1.0);
  }

  private static <E extends Enum<E>> E constant(JsonValue value, E[] constants)
      throws JsonMappingException {
    String word = value.string();
    for (E constant : constants) {
      if (Words.of(constant).equals(word)) {
        return constant;
      }
    }
    throw value.wrong(
        Arrays.stream(constants).map(Words::of).collect(Collectors.joining(", ", "one of ", ""))
            + " is expected");
  }
}
