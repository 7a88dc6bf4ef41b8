package org.lede.jackson;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.Locale;
import org.lede.Article;
import org.lede.BodyBlock;
import org.lede.Byline;
import org.lede.Contributor;
import org.lede.Dateline;
import org.lede.Diagnostic;
import org.lede.Entity;
import org.lede.Field;
import org.lede.Note;
import org.lede.Origin;
import org.lede.Photo;
import org.lede.Quote;
import org.lede.Speaker;
import org.lede.Timestamp;
import org.lede.text.Span;
import org.lede.text.Statement;

/** Writes the known fields of one article, in the order of the contract. */
final class ArticleWriter {

  private final Article article;
  private final JsonGenerator json;
  private final MemberWriter members;

  ArticleWriter(Article article, JsonGenerator json) {
    this.article = article;
    this.json = json;
    this.members = new MemberWriter(json);
  }

  void write() throws IOException {
    members.optional("language", article.language().map(Locale::toLanguageTag), members::string);
    members.optional("headline", article.headline(), value -> slice(value, Field.HEADLINE));
    members.optional("standfirst", article.standfirst(), value -> slice(value, Field.STANDFIRST));
    members.optional("byline", article.byline(), this::byline);
    members.optional("dateline", article.dateline(), this::dateline);
    members.optional("published", article.published(), time -> timestamp(time, Field.PUBLISHED));
    members.optional("updated", article.updated(), time -> timestamp(time, Field.UPDATED));
    members.list("photos", article.photos(), this::photo);
    members.list("body", article.body(), this::block);
    members.list("quotes", article.quotes(), this::quote);
    members.list("entities", article.entities(), this::entity);
    members.list("notes", article.notes(), this::note);
    members.optional("articleProbability", article.articleProbability(), members::number);
    members.list("stated", article.stated(), this::statement);
    members.list("diagnostics", article.diagnostics(), this::diagnostic);
  }

  private void slice(Span span, Field<?> field) throws IOException {
    json.writeStartObject();
    members.slice(span);
    origin(field);
    json.writeEndObject();
  }

  private void byline(Byline byline) throws IOException {
    json.writeStartObject();
    members.slice(byline.span());
    members.list("authors", byline.authors(), this::contributor);
    members.confidence(byline.confidence());
    extractor(Field.BYLINE);
    json.writeEndObject();
  }

  private void contributor(Contributor contributor) throws IOException {
    json.writeStartObject();
    members.slice(contributor.span());
    members.string("name", contributor.name());
    members.string("kind", Words.of(contributor.kind()));
    members.optional("role", contributor.role(), members::string);
    members.confidence(contributor.confidence());
    json.writeEndObject();
  }

  private void dateline(Dateline dateline) throws IOException {
    json.writeStartObject();
    members.slice(dateline.span());
    members.list("places", dateline.places(), members::string);
    members.list("placeSpans", dateline.placeSpans(), members::span);
    members.list("sources", dateline.sources(), members::string);
    members.list("sourceSpans", dateline.sourceSpans(), members::span);
    members.optional("date", dateline.date().map(Object::toString), members::string);
    members.confidence(dateline.confidence());
    extractor(Field.DATELINE);
    json.writeEndObject();
  }

  private void timestamp(Timestamp time, Field<?> field) throws IOException {
    json.writeStartObject();
    members.slice(time.span());
    members.string("value", time.value().toString());
    members.optional("otherReading", time.otherReading().map(Object::toString), members::string);
    members.confidence(time.confidence());
    extractor(field);
    json.writeEndObject();
  }

  private void photo(Photo photo) throws IOException {
    json.writeStartObject();
    members.optional("caption", photo.caption(), members::span);
    members.optional("credit", photo.credit(), members::span);
    members.list("creditNames", photo.creditNames(), members::string);
    members.list("credits", photo.credits(), this::contributor);
    members.list("copies", photo.copies(), members::span);
    members.confidence(photo.confidence());
    extractor(Field.PHOTOS);
    json.writeEndObject();
  }

  private void block(BodyBlock block) throws IOException {
    json.writeStartObject();
    members.slice(block.span());
    members.string("kind", Words.of(block.kind()));
    members.confidence(block.confidence());
    extractor(Field.BODY);
    json.writeEndObject();
  }

  private void quote(Quote quote) throws IOException {
    json.writeStartObject();
    members.string("kind", Words.of(quote.kind()));
    members.list("parts", quote.parts(), members::span);
    members.optional("whole", quote.whole(), members::span);
    members.optional("speaker", quote.speaker(), this::speaker);
    members.optional("cue", quote.cue(), members::span);
    members.confidence(quote.confidence());
    extractor(Field.QUOTES);
    json.writeEndObject();
  }

  private void speaker(Speaker speaker) throws IOException {
    json.writeStartObject();
    members.slice(speaker.span());
    members.string("name", speaker.name());
    members.optional("role", speaker.role(), members::string);
    members.optional("entity", speaker.entity(), members::string);
    members.confidence(speaker.confidence());
    json.writeEndObject();
  }

  private void entity(Entity entity) throws IOException {
    json.writeStartObject();
    members.string("id", entity.id());
    members.string("type", entity.type());
    members.string("name", entity.name());
    members.optional("title", entity.title(), members::string);
    members.list("mentions", entity.mentions(), members::span);
    members.confidence(entity.confidence());
    extractor(Field.ENTITIES);
    json.writeEndObject();
  }

  private void note(Note note) throws IOException {
    json.writeStartObject();
    members.slice(note.span());
    members.string("kind", Words.of(note.kind()));
    members.confidence(note.confidence());
    extractor(Field.NOTES);
    json.writeEndObject();
  }

  private void statement(Statement statement) throws IOException {
    json.writeStartObject();
    members.string("field", Words.of(statement.property()));
    members.string("value", statement.value());
    members.string("from", statement.from().word());
    json.writeNumberField("start", statement.start());
    json.writeNumberField("end", statement.end());
    json.writeEndObject();
  }

  private void diagnostic(Diagnostic diagnostic) throws IOException {
    json.writeStartObject();
    members.string("extractor", diagnostic.extractor());
    members.string("message", diagnostic.message());
    json.writeEndObject();
  }

  private void origin(Field<?> field) throws IOException {
    Origin origin = article.origins().get(field);
    if (origin != null) {
      members.confidence(origin.confidence());
      members.string("extractor", origin.extractor());
    }
  }

  private void extractor(Field<?> field) throws IOException {
    Origin origin = article.origins().get(field);
    if (origin != null) {
      members.string("extractor", origin.extractor());
    }
  }
}
