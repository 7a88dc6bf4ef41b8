package org.lede.spark;

import java.util.List;
import java.util.Locale;
import java.util.Map;
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

/** An article as a struct: the members of its JSON, in the same order and under the same names. */
final class ArticleStruct {

  private ArticleStruct() {}

  private static final Struct<Span> SPAN = Struct.<Span>members().slice(span -> span).build();

  private static final Struct<Found<Span>> SLICE =
      Struct.<Found<Span>>members().slice(Found::value).origin(Found::origin).build();

  private static final Struct<Contributor> CONTRIBUTOR =
      Struct.<Contributor>members()
          .slice(Contributor::span)
          .string("name", "without By, role, place or outlet", Contributor::name)
          .string("kind", "person or organization", one -> lower(one.kind()))
          .optional("role", "as it is printed, or null", Contributor::role)
          .number("confidence", "0 to 1", Contributor::confidence)
          .build();

  private static final Struct<Found<Byline>> BYLINE =
      Struct.<Found<Byline>>members()
          .slice(found -> found.value().span())
          .structs("authors", "at least one", CONTRIBUTOR, found -> found.value().authors())
          .origin(Found::origin)
          .build();

  private static final Struct<Found<Dateline>> DATELINE =
      Struct.<Found<Dateline>>members()
          .slice(found -> found.value().span())
          .strings("places", "as they are printed", found -> found.value().places())
          .structs("placeSpans", "where they stand", SPAN, found -> found.value().placeSpans())
          .strings("sources", "agencies", found -> found.value().sources())
          .structs("sourceSpans", "where they stand", SPAN, found -> found.value().sourceSpans())
          .optional(
              "date",
              "ISO 8601: 2021-02-19, --07-25 without a year, 2021-02 without a day, or null",
              found -> found.value().date().map(Object::toString))
          .origin(Found::origin)
          .build();

  private static final Struct<Found<Timestamp>> TIMESTAMP =
      Struct.<Found<Timestamp>>members()
          .slice(found -> found.value().span())
          .string(
              "value",
              "ISO 8601: date, local date-time or date-time with offset, as much as the text says",
              found -> found.value().value().toString())
          .optional(
              "otherReading",
              "the rejected reading of an ambiguous date, or null",
              found -> found.value().otherReading().map(Object::toString))
          .origin(Found::origin)
          .build();

  private static final Struct<Found<Photo>> PHOTO =
      Struct.<Found<Photo>>members()
          .struct("caption", "null if it has none", SPAN, found -> found.value().caption())
          .struct("credit", "null if it has none", SPAN, found -> found.value().credit())
          .strings("creditNames", "persons and agencies", found -> found.value().creditNames())
          .structs("credits", "the same apart", CONTRIBUTOR, found -> found.value().credits())
          .structs(
              "copies",
              "repetitions that are no photos of their own",
              SPAN,
              found -> found.value().copies())
          .number("confidence", "0 to 1", found -> found.value().confidence())
          .extractor(Found::origin)
          .build();

  private static final Struct<Found<BodyBlock>> BLOCK =
      Struct.<Found<BodyBlock>>members()
          .slice(found -> found.value().span())
          .string("kind", "paragraph, subheading or listItem", found -> word(found.value().kind()))
          .number("confidence", "0 to 1", found -> found.value().confidence())
          .extractor(Found::origin)
          .build();

  private static final Struct<Speaker> SPEAKER =
      Struct.<Speaker>members()
          .slice(Speaker::span)
          .string("name", "the fullest name that the article has for them", Speaker::name)
          .optional("role", "office, employer and honours, or null", Speaker::role)
          .optional("entity", "the id of an entity, or null", Speaker::entity)
          .number("confidence", "0 to 1", Speaker::confidence)
          .build();

  private static final Struct<Found<Quote>> QUOTE =
      Struct.<Found<Quote>>members()
          .string("kind", "direct, partial or indirect", found -> lower(found.value().kind()))
          .structs(
              "parts", "the words, without the outer marks", SPAN, found -> found.value().parts())
          .struct(
              "whole",
              "the clause round a partial quote, or null",
              SPAN,
              found -> found.value().whole())
          .struct("speaker", "null if nobody is named", SPEAKER, found -> found.value().speaker())
          .struct("cue", "said, according to; or null", SPAN, found -> found.value().cue())
          .number("confidence", "0 to 1", found -> found.value().confidence())
          .extractor(Found::origin)
          .build();

  private static final Struct<Statement> STATEMENT =
      Struct.<Statement>members()
          .string("field", "headline, author, published ...", stated -> word(stated.property()))
          .string("value", "as the source writes it", Statement::value)
          .string("from", "json-ld, og, meta, microdata ...", stated -> stated.from().word())
          .integer("start", "offset into the source", Statement::start)
          .integer("end", "offset into the source after it", Statement::end)
          .build();

  private static final Struct<Found<Entity>> ENTITY =
      Struct.<Found<Entity>>members()
          .string("id", "unique in its article", found -> found.value().id())
          .string(
              "type",
              "person, organization, location or another lower-case word",
              found -> found.value().type())
          .string("name", "the fullest one in the article", found -> found.value().name())
          .optional("title", "what stands before it, or null", found -> found.value().title())
          .structs("mentions", "at least one", SPAN, found -> found.value().mentions())
          .number("confidence", "0 to 1", found -> found.value().confidence())
          .extractor(Found::origin)
          .build();

  private static final Struct<Found<Note>> NOTE =
      Struct.<Found<Note>>members()
          .slice(found -> found.value().span())
          .string("kind", "correction, editorsNote or update", found -> word(found.value().kind()))
          .number("confidence", "0 to 1", found -> found.value().confidence())
          .extractor(Found::origin)
          .build();

  private static final Struct<Diagnostic> DIAGNOSTIC =
      Struct.<Diagnostic>members()
          .string(
              "extractor",
              "an extractor; or row, retrieved, url or parser for what went wrong around them",
              Diagnostic::extractor)
          .string("message", "one sentence for a person", Diagnostic::message)
          .build();

  private static final Struct<Map.Entry<Field<?>, Origin>> ORIGIN =
      Struct.<Map.Entry<Field<?>, Origin>>members()
          .string("field", "its name", entry -> entry.getKey().name())
          .number("confidence", "0 to 1", entry -> entry.getValue().confidence())
          .string("extractor", "who wrote it", entry -> entry.getValue().extractor())
          .build();

  static final Struct<ReadText> ARTICLE =
      Struct.<ReadText>members()
          .optional(
              "language",
              "BCP 47 tag, or null",
              read -> read.article().language().map(Locale::toLanguageTag))
          .struct(
              "headline",
              "null if none was found",
              SLICE,
              read -> Found.single(read.article(), Field.HEADLINE))
          .struct(
              "standfirst",
              "null if none was found",
              SLICE,
              read -> Found.single(read.article(), Field.STANDFIRST))
          .struct(
              "byline",
              "null if none was found",
              BYLINE,
              read -> Found.single(read.article(), Field.BYLINE))
          .struct(
              "dateline",
              "null if the text has none",
              DATELINE,
              read -> Found.single(read.article(), Field.DATELINE))
          .struct(
              "published",
              "null if the text does not say",
              TIMESTAMP,
              read -> Found.single(read.article(), Field.PUBLISHED))
          .struct(
              "updated",
              "null if the text does not say",
              TIMESTAMP,
              read -> Found.single(read.article(), Field.UPDATED))
          .structs(
              "photos",
              "in the order of the text",
              PHOTO,
              read -> Found.several(read.article(), Field.PHOTOS))
          .structs(
              "body",
              "in the order of the text, furniture left out",
              BLOCK,
              read -> Found.several(read.article(), Field.BODY))
          .structs(
              "quotes",
              "in the order of the text",
              QUOTE,
              read -> Found.several(read.article(), Field.QUOTES))
          .structs(
              "entities",
              "in the order of their first mention",
              ENTITY,
              read -> Found.several(read.article(), Field.ENTITIES))
          .structs(
              "notes",
              "what the newsroom says of the article",
              NOTE,
              read -> Found.several(read.article(), Field.NOTES))
          .optionalNumber(
              "articleProbability",
              "0 to 1: how likely the text is one article; null if nobody judged it",
              read -> read.article().articleProbability())
          .structs(
              "stated",
              "what the page's source says of the article; empty for plain text",
              STATEMENT,
              read -> read.article().stated())
          .structs(
              "diagnostics",
              "what went wrong or was left undecided",
              DIAGNOSTIC,
              ReadText::diagnostics)
          .structs(
              "origins",
              "who wrote each field that holds something, by the field's name",
              ORIGIN,
              read -> List.copyOf(read.article().origins().entrySet()))
          .build();

  private static String lower(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT);
  }

  private static String word(Statement.Property property) {
    return property == Statement.Property.SITE_NAME ? "siteName" : lower(property);
  }

  private static String word(BodyBlock.Kind kind) {
    return switch (kind) {
      case PARAGRAPH -> "paragraph";
      case SUBHEADING -> "subheading";
      case LIST_ITEM -> "listItem";
    };
  }

  private static String word(Note.Kind kind) {
    return switch (kind) {
      case CORRECTION -> "correction";
      case EDITORS_NOTE -> "editorsNote";
      case UPDATE -> "update";
    };
  }
}
