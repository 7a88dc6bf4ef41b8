package org.lede.formats;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.lede.Article;
import org.lede.Contributor;
import org.lede.Dateline;
import org.lede.Entity;
import org.lede.Photo;
import org.lede.text.Span;

/** The lists inside a ninjs object. */
final class NinjsParts {

  private static final Set<String> OWN_LIST =
      Set.of("person", "organization", "location", "event", "product");

  private final Article article;
  private final String uri;

  NinjsParts(Article article, String uri) {
    this.article = article;
    this.uri = uri;
  }

  List<ObjectNode> people() {
    return Stream.of(authors(Contributor.Kind.PERSON), mentions("person"))
        .flatMap(List::stream)
        .toList();
  }

  List<ObjectNode> organisations() {
    return Stream.of(authors(Contributor.Kind.ORGANIZATION), mentions("organization"))
        .flatMap(List::stream)
        .toList();
  }

  private List<ObjectNode> authors(Contributor.Kind kind) {
    return article.authors().stream()
        .filter(author -> author.kind() == kind)
        .map(author -> related(author.name(), "author"))
        .toList();
  }

  List<ObjectNode> mentions(String type) {
    return mentions(type::equals);
  }

  /** Whatever else a finder tells apart is a subject. */
  List<ObjectNode> otherMentions() {
    return mentions(type -> !OWN_LIST.contains(type));
  }

  private List<ObjectNode> mentions(Predicate<String> type) {
    return article.entities().stream()
        .filter(entity -> type.test(entity.type()))
        .map(Entity::name)
        .map(name -> related(name, "mentions"))
        .toList();
  }

  List<ObjectNode> sources() {
    return article.dateline().map(Dateline::sources).orElse(List.of()).stream()
        .map(name -> new Members().put("name", name).put("role", "dateline").node())
        .toList();
  }

  List<ObjectNode> photos() {
    List<ObjectNode> photos = new ArrayList<>();
    for (Photo photo : article.photos()) {
      photos.add(photo(photo, "photo-" + (photos.size() + 1)));
    }
    return photos;
  }

  private ObjectNode photo(Photo photo, String name) {
    return new Members()
        .put("name", name)
        .put("uri", uri + "#" + name)
        .put("type", "picture")
        .put("descriptions", Ninjs.valued("caption", photo.caption().map(Span::text)))
        .put("by", photo.credit().map(Span::text))
        .node();
  }

  private static ObjectNode related(String name, String rel) {
    return new Members().put("name", name).put("rel", rel).node();
  }
}
