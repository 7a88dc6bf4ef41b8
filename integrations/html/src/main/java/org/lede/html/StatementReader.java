package org.lede.html;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jsoup.nodes.DataNode;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.Range;
import org.jsoup.select.NodeVisitor;
import org.lede.text.Statement;

/** Gathers what a page states of its article in its head, its scripts and its attributes. */
final class StatementReader implements NodeVisitor {

  /** More statements of a kind say nothing new, and a hostile page may make a million. */
  private static final int MAX_STATEMENTS = 1000;

  /** A longer value is no title, name or time. */
  private static final int MAX_VALUE = 4000;

  private final Set<Statement> statements = new LinkedHashSet<>();
  private final List<String> faults = new ArrayList<>();
  private final Microdata microdata = new Microdata(this);

  private StatementReader() {}

  static StatementReader of(Document document) {
    StatementReader reader = new StatementReader();
    document.traverse(reader);
    return reader;
  }

  List<Statement> statements() {
    return List.copyOf(statements);
  }

  List<String> faults() {
    return faults;
  }

  @Override
  public void head(Node node, int depth) {
    if (!(node instanceof Element element)) {
      return;
    }
    switch (element.normalName()) {
      case "html" -> attribute(element, "lang", Statement.Property.LANGUAGE, Statement.Source.HTML);
      case "title" -> title(element);
      case "meta" -> meta(element);
      case "link" -> link(element);
      case "script" -> script(element);
      default -> {
        // Its attributes may still state something.
      }
    }
    microdata.open(element);
  }

  @Override
  public void tail(Node node, int depth) {
    if (node instanceof Element element) {
      microdata.close(element);
    }
  }

  private void title(Element element) {
    boolean ofPage = element.parents().stream().noneMatch(one -> one.normalName().equals("svg"));
    if (ofPage) {
      add(Statement.Property.HEADLINE, element.text(), Statement.Source.TITLE, range(element));
    }
  }

  private void meta(Element element) {
    String name = element.attr("property");
    name = name.isEmpty() ? element.attr("name") : name;
    String key = name.isEmpty() ? element.attr("http-equiv") : name;
    Statement.Source from =
        MetaNames.isOpenGraph(key) ? Statement.Source.OPEN_GRAPH : Statement.Source.META;
    MetaNames.property(key)
        .filter(property -> !isSchema(key))
        .ifPresent(property -> attribute(element, "content", property, from));
  }

  private static boolean isSchema(String key) {
    return key.startsWith("schema:");
  }

  private void link(Element element) {
    if (Attributes.words(element, "rel").contains("canonical")) {
      attribute(element, "href", Statement.Property.URL, Statement.Source.LINK);
    }
  }

  private void script(Element element) {
    if (Attributes.lower(element, "type").startsWith("application/ld+json")) {
      for (Node child : element.childNodes()) {
        if (child instanceof DataNode data) {
          JsonLd.read(data.getWholeData(), data.sourceRange().startPos(), this);
        }
      }
    }
  }

  void fault(String message) {
    if (faults.size() < MAX_STATEMENTS) {
      faults.add(message);
    }
  }

  void attribute(Element element, String name, Statement.Property property, Statement.Source from) {
    Optional<Range.AttributeRange> range =
        Optional.of(element.attributes().sourceRange(name))
            .filter(found -> found.valueRange().isTracked());
    add(
        property,
        element.attr(name),
        from,
        range.map(Range.AttributeRange::valueRange).orElseGet(() -> range(element)));
  }

  static Range range(Element element) {
    return element.sourceRange();
  }

  void add(Statement.Property property, String value, Statement.Source from, Range range) {
    if (range.isTracked()) {
      add(property, value, from, range.startPos(), range.endPos());
    }
  }

  void add(Statement.Property property, String value, Statement.Source from, int start, int end) {
    String folded = value.length() > MAX_VALUE ? "" : Words.fold(value);
    if (!folded.isEmpty() && end > start && statements.size() < MAX_STATEMENTS) {
      statements.add(new Statement(property, folded, from, start, end));
    }
  }
}
