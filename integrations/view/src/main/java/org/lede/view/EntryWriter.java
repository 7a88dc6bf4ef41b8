package org.lede.view;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.lede.Article;
import org.lede.Field;
import org.lede.Origin;
import org.lede.text.Span;

/** Writes entries of the list of values, and marks in the text what they speak of. */
final class EntryWriter {

  private final Article article;
  private final Marks marks;
  private final Html html;
  private final Together together = new Together();

  EntryWriter(Article article, Marks marks, Html html) {
    this.article = article;
    this.marks = marks;
    this.html = html;
  }

  Article article() {
    return article;
  }

  /** Something that writes into the page. */
  interface Content {
    void write();
  }

  void section(String id, String title, OptionalDouble confidence, Content content) {
    html.open("section", "id", id, "aria-labelledby", id + "-title")
        .open("h2")
        .element("span", title, "id", id + "-title");
    confidence.ifPresent(this::sure);
    html.close("h2");
    content.write();
    html.close("section").newLine();
  }

  /** An entry with its heading; the confidence is that of the value or of its field. */
  void entry(Mark.Value value, Kind kind, String heading, double confidence, Content rows) {
    entry(value, kind, heading, OptionalDouble.of(confidence), rows);
  }

  /** An entry of a value that has no confidence of its own: the heading of its section has one. */
  void entry(Mark.Value value, Kind kind, String heading, Content rows) {
    entry(value, kind, heading, OptionalDouble.empty(), rows);
  }

  private void entry(
      Mark.Value value, Kind kind, String heading, OptionalDouble confidence, Content rows) {
    String classes = "entry " + kind.cssClass() + " " + value.classes();
    html.open("div", "class", classes, "id", value.id())
        .open("div", "class", "head")
        .element("h3", heading, "dir", "auto");
    confidence.ifPresent(this::sure);
    html.close("div").open("dl");
    rows.write();
    html.close("dl").close("div").newLine();
  }

  private void sure(double confidence) {
    String number = rounded(confidence);
    html.open("span", "class", "sure", "style", "--sure:" + number, "title", "confidence")
        .element("span", "confidence ", "class", "unseen")
        .text(number)
        .close("span");
  }

  static String rounded(double confidence) {
    return BigDecimal.valueOf(confidence).setScale(2, RoundingMode.HALF_UP).toPlainString();
  }

  double confidence(Field<?> field) {
    return article.origin(field).map(Origin::confidence).orElse(0.0);
  }

  private String extractor(Field<?> field) {
    return article.origin(field).map(Origin::extractor).orElse("nobody");
  }

  void readBy(Field<?> field) {
    row("extractor", extractor(field));
  }

  void row(String label, String content) {
    row(label, () -> html.element("span", content, "dir", "auto"));
  }

  void row(String label, Optional<String> content) {
    content.ifPresent(text -> row(label, text));
  }

  void row(String label, Content content) {
    html.element("dt", label).open("dd");
    content.write();
    html.close("dd");
  }

  void row(String label, Kind kind, Span span, Mark.Value value) {
    row(label, () -> slice(kind, span, value));
  }

  /** A slice of the text, which leads to its place. */
  void slice(Kind kind, Span span, Mark.Value value) {
    link(span, kind, span.text(), value);
  }

  /** The first words of a slice. */
  void glimpse(Kind kind, Span span, Mark.Value value) {
    link(span, kind, Glimpse.of(span.text()), value);
  }

  private void link(Span span, Kind kind, String shown, Mark.Value value) {
    String id = marks.add(kind, span, value);
    html.element("a", shown, "href", "#" + id, "class", "slice " + kind.cssClass(), "dir", "auto")
        .text(" ")
        .element("span", span.start() + "–" + span.end(), "class", "at", "title", "offsets");
  }

  void linkTo(String id, String shown) {
    html.element("a", shown, "href", "#" + id, "dir", "auto");
  }

  /** Slices of one value, each of which leads to its place. */
  void slices(Kind kind, List<Span> spans, Mark.Value value) {
    html.open("ul", "class", "slices");
    for (Span span : spans) {
      html.open("li");
      slice(kind, span, value);
      html.close("li");
    }
    html.close("ul");
  }

  /** A value of several places, which light up together. */
  Mark.Value value(String id, String what, double confidence, Field<?> field) {
    return new Mark.Value(id, together.add(id), description(what, confidence, field));
  }

  /** A value of one place, which the pointer on it tells apart already. */
  Mark.Value quietValue(String id, String what, double confidence, Field<?> field) {
    return new Mark.Value(id, id, description(what, confidence, field));
  }

  /** A value of several places that has no confidence of its own. */
  Mark.Value unratedValue(String id, String what, Field<?> field) {
    return new Mark.Value(id, together.add(id), what + " (" + extractor(field) + ")");
  }

  /** Says in the text what a value is, how sure it is and who read it. */
  private String description(String what, double confidence, Field<?> field) {
    return what + " (" + rounded(confidence) + ", " + extractor(field) + ")";
  }

  Together together() {
    return together;
  }

  Html html() {
    return html;
  }
}
