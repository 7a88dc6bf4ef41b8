package org.lede.view;

import java.util.Locale;

/** What a stretch of the text can be; the order is that of nesting, the outermost first. */
enum Kind {
  PARAGRAPH("paragraph", true),
  SUBHEADING("subheading", true),
  LIST_ITEM("list item", true),
  HEADLINE("headline", true),
  STANDFIRST("standfirst", true),
  BYLINE("byline", true),
  PUBLISHED("published", true),
  UPDATED("updated", true),
  NOTE("note", true),
  COPY("copy", true),
  CAPTION("caption", true),
  CREDIT("credit", true),
  DATELINE("dateline", true),
  EXTRA("other field", true),
  AUTHOR("author", false),
  CLAUSE("clause", false),
  QUOTE("quote", false),
  CUE("cue", false),
  SPEAKER("speaker", false),
  PERSON("person", false),
  ORGANIZATION("organization", false),
  LOCATION("location", false),
  ENTITY("entity", false);

  private final String label;
  private final boolean inMargin;

  Kind(String label, boolean inMargin) {
    this.label = label;
    this.inMargin = inMargin;
  }

  static Kind ofEntity(String type) {
    return switch (type) {
      case "person" -> PERSON;
      case "organization" -> ORGANIZATION;
      case "location" -> LOCATION;
      default -> ENTITY;
    };
  }

  String label() {
    return label;
  }

  /** Whether the margin names it; the others are told apart by their underlining. */
  boolean inMargin() {
    return inMargin;
  }

  boolean isBody() {
    return this == PARAGRAPH || this == SUBHEADING || this == LIST_ITEM;
  }

  String cssClass() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
