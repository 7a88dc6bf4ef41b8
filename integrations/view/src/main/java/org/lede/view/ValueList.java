package org.lede.view;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.lede.Article;
import org.lede.Field;
import org.lede.Origin;

/** All values of an article, and the contents that lead to them. */
final class ValueList {

  private static final List<Field<? extends Optional<?>>> FACTS =
      List.of(
          Field.HEADLINE,
          Field.STANDFIRST,
          Field.BYLINE,
          Field.DATELINE,
          Field.PUBLISHED,
          Field.UPDATED,
          Field.LANGUAGE);
  private static final List<Field<? extends List<?>>> LISTS =
      List.of(Field.PHOTOS, Field.QUOTES, Field.ENTITIES, Field.BODY, Field.NOTES);

  private final List<Part> parts = new ArrayList<>();
  private final EntryWriter entries;

  /** The confidence is that of a field which has its own part. */
  private record Part(
      String id,
      String title,
      String swatch,
      int count,
      OptionalDouble confidence,
      EntryWriter.Content content) {}

  ValueList(Article article, Marks marks, Html html) {
    entries = new EntryWriter(article, marks, html);
    Entities entities = new Entities(entries);
    add("fields", "Fields", "headline", found(article), new Facts(entries)::write);
    add(Field.PHOTOS, "Photos", "caption", new Photos(entries)::write);
    add(Field.QUOTES, "Quotes", "quote", new Quotes(entries, entities.ids())::write);
    add(Field.ENTITIES, "Entities", "person", entities::write);
    add(Field.BODY, "Body", "paragraph", new Body(entries)::write);
    add(Field.NOTES, "Notes", "note", new Notes(entries)::write);
    int others = article.extras().size();
    add("others", "Other fields", "extra", others, new Others(entries)::write);
    add("diagnostics", "Diagnostics", "cue", article.diagnostics().size(), this::diagnostics);
  }

  private static int found(Article article) {
    return (int) FACTS.stream().filter(field -> article.get(field).isPresent()).count();
  }

  private void add(String id, String title, String swatch, int count, EntryWriter.Content content) {
    add(new Part(id, title, swatch, count, OptionalDouble.empty(), content));
  }

  private void add(
      Field<? extends List<?>> field, String title, String swatch, EntryWriter.Content content) {
    int count = entries.article().get(field).size();
    OptionalDouble confidence =
        entries.article().origin(field).stream().mapToDouble(Origin::confidence).findFirst();
    add(new Part(field.name(), title, swatch, count, confidence, content));
  }

  private void add(Part part) {
    if (part.count() > 0) {
      parts.add(part);
    }
  }

  void write() {
    for (Part part : parts) {
      entries.section(part.id(), part.title(), part.confidence(), part.content());
    }
    if (parts.isEmpty()) {
      entries.html().element("p", "Nothing was found.");
    }
  }

  /** What is not there is a finding, too. */
  void absent(Html html) {
    Article article = entries.article();
    String names =
        Stream.concat(
                FACTS.stream().filter(field -> article.get(field).isEmpty()),
                LISTS.stream().filter(field -> article.get(field).isEmpty()))
            .map(Field::name)
            .collect(Collectors.joining(", "));
    if (!names.isEmpty()) {
      html.element("p", "Not found: " + names, "class", "absent");
    }
  }

  Together together() {
    return entries.together();
  }

  /** The contents, which serve as the legend of the colours too. */
  void contents(Html html) {
    html.open("nav", "aria-label", "Values").open("ul", "class", "contents");
    for (Part part : parts) {
      html.open("li")
          .open("a", "href", "#" + part.id(), "class", "chip " + part.swatch())
          .text(part.title() + " ")
          .element("b", Integer.toString(part.count()))
          .close("a")
          .close("li");
    }
    html.close("ul").close("nav").newLine();
  }

  private void diagnostics() {
    Html html = entries.html();
    html.open("ul", "class", "diagnostics");
    entries
        .article()
        .diagnostics()
        .forEach(
            note ->
                html.open("li")
                    .element("b", note.extractor())
                    .text(": ")
                    .element("span", note.message(), "dir", "auto")
                    .close("li"));
    html.close("ul");
  }
}
