package org.lede.html;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;
import org.lede.text.Mark;

/** As what an element marks its text: by its name, its role, its attributes and its classes. */
final class ElementMarks {

  /**
   * A mark without its place.
   *
   * @param maxLength longer texts are not what the mark says
   */
  record Form(Mark.Kind kind, int level, Optional<String> value, int maxLength) {

    Form(Mark.Kind kind, int level, Optional<String> value) {
      this(kind, level, value, Integer.MAX_VALUE);
    }

    private static Form of(Mark.Kind kind) {
      return new Form(kind, 0, Optional.empty());
    }
  }

  private static final Map<String, Mark.Kind> NAMES =
      Map.ofEntries(
          Map.entry("li", Mark.Kind.LIST_ITEM),
          Map.entry("dd", Mark.Kind.LIST_ITEM),
          Map.entry("figcaption", Mark.Kind.CAPTION),
          Map.entry("figure", Mark.Kind.FIGURE),
          Map.entry("aside", Mark.Kind.ASIDE),
          Map.entry("nav", Mark.Kind.NAVIGATION),
          Map.entry("footer", Mark.Kind.FOOTER),
          Map.entry("header", Mark.Kind.HEADER),
          Map.entry("blockquote", Mark.Kind.QUOTATION),
          Map.entry("table", Mark.Kind.TABLE),
          Map.entry("em", Mark.Kind.EMPHASIS),
          Map.entry("strong", Mark.Kind.EMPHASIS),
          Map.entry("b", Mark.Kind.EMPHASIS),
          Map.entry("i", Mark.Kind.EMPHASIS),
          Map.entry("p", Mark.Kind.PARAGRAPH),
          Map.entry("article", Mark.Kind.ARTICLE),
          Map.entry("main", Mark.Kind.ARTICLE));

  private static final Map<String, Mark.Kind> ROLES =
      Map.of(
          "navigation", Mark.Kind.NAVIGATION,
          "complementary", Mark.Kind.ASIDE,
          "banner", Mark.Kind.HEADER,
          "contentinfo", Mark.Kind.FOOTER,
          "main", Mark.Kind.ARTICLE,
          "article", Mark.Kind.ARTICLE);

  private static final Map<String, Mark.Kind> PROPERTIES =
      Map.of(
          "author", Mark.Kind.AUTHOR,
          "creator", Mark.Kind.AUTHOR,
          "articlebody", Mark.Kind.BODY,
          "caption", Mark.Kind.CAPTION,
          "copyrightholder", Mark.Kind.CREDIT,
          "credittext", Mark.Kind.CREDIT);

  private final Element element;
  private final List<Form> forms = new ArrayList<>();

  private ElementMarks(Element element) {
    this.element = element;
  }

  static List<Form> of(Element element) {
    ElementMarks marks = new ElementMarks(element);
    marks.byName();
    if (element.attributesSize() > 0) {
      marks.byAttributes();
    }
    return marks.forms;
  }

  private void byName() {
    String name = element.normalName();
    Mark.Kind kind = NAMES.get(name);
    if (kind != null) {
      forms.add(Form.of(kind));
    } else if (isHeading(name)) {
      forms.add(new Form(Mark.Kind.HEADING, name.charAt(1) - '0', Optional.empty()));
    } else if (name.equals("a") && element.hasAttr("href")) {
      forms.add(new Form(Mark.Kind.LINK, 0, Optional.of(element.attr("href"))));
    } else if (name.equals("time")) {
      forms.add(new Form(Mark.Kind.TIME, 0, attribute("datetime")));
    }
  }

  private static boolean isHeading(String name) {
    return name.length() == 2
        && name.charAt(0) == 'h'
        && name.charAt(1) >= '1'
        && name.charAt(1) <= '6';
  }

  private Optional<String> attribute(String name) {
    return Optional.of(element.attr(name)).filter(value -> !value.isBlank());
  }

  private void byAttributes() {
    add(ROLES.get(Attributes.lower(element, "role")));
    Attributes.words(element, "itemprop").forEach(word -> add(PROPERTIES.get(word)));
    if (Attributes.words(element, "rel").contains("author")) {
      add(Mark.Kind.AUTHOR);
    }
    ClassMarks.of(element.attr("class")).forEach(this::add);
  }

  private void add(Mark.@Nullable Kind kind) {
    if (kind != null && forms.stream().noneMatch(form -> form.kind() == kind)) {
      forms.add(new Form(kind, 0, Optional.empty(), maxLength(kind)));
    }
  }

  /** A class that says author on a whole page's text does not mean its text. */
  private static int maxLength(Mark.Kind kind) {
    return switch (kind) {
      case AUTHOR -> 200;
      case CREDIT -> 300;
      case STANDFIRST -> 1200;
      case CAPTION -> 1500;
      default -> Integer.MAX_VALUE;
    };
  }
}
