package org.lede.formats;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.lede.Article;
import org.lede.Contributor;
import org.lede.Entity;
import org.lede.Note;
import org.lede.Photo;
import org.lede.Quote;
import org.lede.Speaker;
import org.lede.text.Span;

/** The things inside a {@code NewsArticle}. */
final class SchemaOrgParts {

  private static final Map<String, String> TYPES =
      Map.of(
          "person", "Person",
          "organization", "Organization",
          "location", "Place",
          "event", "Event",
          "product", "Product");

  private final Article article;
  private final String id;
  private final List<ObjectNode> mentions = new ArrayList<>();
  private final Map<String, ObjectNode> byEntity = new HashMap<>();
  private final Map<String, ObjectNode> byName = new HashMap<>();

  SchemaOrgParts(Article article, String id) {
    this.article = article;
    this.id = id;
    article.entities().forEach(this::addMention);
  }

  private void addMention(Entity entity) {
    String type = TYPES.getOrDefault(entity.type(), "Thing");
    ObjectNode node =
        typed(type)
            .put("@id", part("entity", mentions.size()))
            .put("name", entity.name())
            .put("honorificPrefix", entity.title().filter(title -> type.equals("Person")))
            .node();
    mentions.add(node);
    byEntity.put(entity.id(), node);
    if (canCreate(type)) {
      byName.putIfAbsent(entity.name(), node);
    }
  }

  List<ObjectNode> mentions() {
    return mentions;
  }

  private static boolean canCreate(String type) {
    return type.equals("Person") || type.equals("Organization");
  }

  List<ObjectNode> authors() {
    return article.authors().stream().map(SchemaOrgParts::author).toList();
  }

  private static ObjectNode author(Contributor author) {
    return author.kind() == Contributor.Kind.PERSON
        ? typed("Person").put("name", author.name()).put("jobTitle", author.role()).node()
        : named("Organization", author.name());
  }

  void dateline(Members members) {
    article
        .dateline()
        .ifPresent(
            dateline ->
                members
                    .put("dateline", dateline.span().text())
                    .put("locationCreated", named("Place", dateline.places()))
                    .put("dateCreated", dateline.date().flatMap(Dates::fullDate))
                    .put("sourceOrganization", named("Organization", dateline.sources())));
  }

  List<ObjectNode> images() {
    List<ObjectNode> images = new ArrayList<>();
    for (Photo photo : article.photos()) {
      List<ObjectNode> creators =
          photo.creditNames().stream().filter(byName::containsKey).map(byName::get).toList();
      images.add(
          typed("ImageObject")
              .put("@id", part("photo", images.size()))
              .put("caption", photo.caption().map(Span::text))
              .put("creditText", photo.credit().map(Span::text))
              .put("creator", creators.stream().map(ObjectNode::deepCopy).toList())
              .node());
    }
    return images;
  }

  /** Quotes keep their number of the article, also where an indirect one is left out. */
  List<ObjectNode> quotations() {
    List<ObjectNode> quotations = new ArrayList<>();
    for (int i = 0; i < article.quotes().size(); i++) {
      Quote quote = article.quotes().get(i);
      if (quote.kind() != Quote.Kind.INDIRECT) {
        quotations.add(quotation(quote, part("quote", i)));
      }
    }
    return quotations;
  }

  List<ObjectNode> corrections() {
    return article.notes().stream()
        .filter(note -> note.kind() == Note.Kind.CORRECTION)
        .map(note -> typed("CorrectionComment").put("text", note.span().text()).node())
        .toList();
  }

  private ObjectNode quotation(Quote quote, String part) {
    Members quotation =
        typed("Quotation").put("@id", part).put("text", Members.joined(quote.parts(), "\n"));
    quote.speaker().ifPresent(speaker -> quotation.put("creator", speaker(speaker)));
    return quotation.node();
  }

  private ObjectNode speaker(Speaker speaker) {
    Optional<ObjectNode> entity = speaker.entity().map(byEntity::get);
    return entity
        .map(ObjectNode::deepCopy)
        .orElseGet(() -> new Members().put("name", speaker.name()).node());
  }

  private String part(String kind, int index) {
    return id + "#" + kind + "-" + (index + 1);
  }

  private static List<ObjectNode> named(String type, List<String> names) {
    return names.stream().map(name -> named(type, name)).toList();
  }

  private static ObjectNode named(String type, String name) {
    return typed(type).put("name", name).node();
  }

  private static Members typed(String type) {
    return new Members().put("@type", type);
  }
}
