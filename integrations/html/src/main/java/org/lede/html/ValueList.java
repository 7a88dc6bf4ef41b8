package org.lede.html;

import java.util.ArrayList;
import java.util.List;
import org.lede.Article;

/** All values of an article, and the contents that lead to them. */
final class ValueList {

  private final List<Part> parts = new ArrayList<>();
  private final EntryWriter entries;

  private record Part(
      String id, String title, String swatch, int count, EntryWriter.Content content) {}

  ValueList(Article article, Marks marks, Html html) {
    entries = new EntryWriter(article, marks, html);
    Entities entities = new Entities(entries);
    add("fields", "Fields", "headline", single(article), new Facts(entries)::write);
    add("photos", "Photos", "caption", article.photos().size(), new Photos(entries)::write);
    Quotes quotes = new Quotes(entries, entities.ids());
    add("quotes", "Quotes", "quote", article.quotes().size(), quotes::write);
    add("entities", "Entities", "person", article.entities().size(), entities::write);
    add("body", "Body", "paragraph", article.body().size(), new Body(entries)::write);
    int others = article.extras().fields().size();
    add("others", "Other fields", "extra", others, new Others(entries)::write);
    add("notes", "Notes", "cue", article.diagnostics().size(), this::notes);
  }

  private static int single(Article article) {
    List<Boolean> present =
        List.of(
            article.headline().isPresent(),
            article.standfirst().isPresent(),
            article.byline().isPresent(),
            article.dateline().isPresent(),
            article.published().isPresent(),
            article.updated().isPresent(),
            article.language().isPresent());
    return (int) present.stream().filter(is -> is).count();
  }

  private void add(String id, String title, String swatch, int count, EntryWriter.Content content) {
    if (count > 0) {
      parts.add(new Part(id, title, swatch, count, content));
    }
  }

  void write() {
    parts.forEach(part -> entries.section(part.id(), part.title(), part.content()));
    if (parts.isEmpty()) {
      entries.html().element("p", "Nothing was found.");
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

  private void notes() {
    Html html = entries.html();
    html.open("ul", "class", "notes");
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
