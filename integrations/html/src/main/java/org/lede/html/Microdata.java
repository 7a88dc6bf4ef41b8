package org.lede.html;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jsoup.nodes.Element;
import org.lede.text.Statement;

/**
 * Reads what the attributes of visible elements state of an article: {@code itemprop} inside an
 * {@code itemscope}, {@code property} inside a {@code typeof}.
 */
final class Microdata {

  private final StatementReader stated;
  private final Deque<Scope> scopes = new ArrayDeque<>();

  Microdata(StatementReader stated) {
    this.stated = stated;
  }

  /** A thing that the page describes, and of which other thing it is which property. */
  private record Scope(Element element, String type, Optional<Statement.Property> propertyOf) {

    boolean isArticle() {
      return Schema.isArticle(type);
    }
  }

  void open(Element element) {
    if (element.attributesSize() == 0) {
      return;
    }
    boolean item = element.hasAttr("itemprop");
    List<String> names = Attributes.words(element, item ? "itemprop" : "property");
    boolean scoped = element.hasAttr("itemscope") || element.hasAttr("typeof");
    if (item || !element.normalName().equals("meta")) {
      names.forEach(name -> property(element, name, scoped, item));
    }
    if (scoped) {
      String type = element.hasAttr("itemtype") ? element.attr("itemtype") : element.attr("typeof");
      scopes.push(
          new Scope(element, type, names.isEmpty() ? Optional.empty() : outer(names.get(0))));
    }
  }

  void close(Element element) {
    if (!scopes.isEmpty() && Objects.equals(scopes.peek().element(), element)) {
      scopes.pop();
    }
  }

  private Optional<Statement.Property> outer(String name) {
    return scopes.isEmpty() || !scopes.peek().isArticle()
        ? Optional.empty()
        : MetaNames.ofSchema(name);
  }

  private void property(Element element, String name, boolean scoped, boolean item) {
    Statement.Source from = item ? Statement.Source.MICRODATA : Statement.Source.RDFA;
    if (scopes.isEmpty() || scoped) {
      return;
    }
    Scope scope = scopes.peek();
    if (scope.isArticle()) {
      MetaNames.ofSchema(name).ifPresent(property -> state(element, property, from));
    } else if (Schema.isName(name)) {
      scope.propertyOf().filter(Microdata::isNamed).ifPresent(one -> state(element, one, from));
    }
  }

  private static boolean isNamed(Statement.Property property) {
    return List.of(Statement.Property.AUTHOR, Statement.Property.SITE_NAME).contains(property);
  }

  private void state(Element element, Statement.Property property, Statement.Source from) {
    for (String attribute : List.of("content", "datetime")) {
      if (element.hasAttr(attribute)) {
        stated.attribute(element, attribute, property, from);
        return;
      }
    }
    String address = element.hasAttr("href") ? "href" : "src";
    boolean byAddress = property == Statement.Property.URL || property == Statement.Property.IMAGE;
    if (byAddress) {
      stated.attribute(element, address, property, from);
    } else if (!Schema.isLong(property)) {
      stated.add(property, element.text(), from, StatementReader.range(element));
    }
  }
}
