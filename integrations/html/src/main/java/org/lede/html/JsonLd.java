package org.lede.html;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jsoup.parser.Parser;
import org.lede.text.Statement;

/** Reads what a script of JSON-LD states of the article of its page. */
final class JsonLd {

  /** A person's name, and what stands in its place. */
  private static final List<String> NAMES = List.of("name", "@value", "alternateName");

  private static final Set<String> OF_PICTURES = Set.of("image", "thumbnailurl");

  private final StatementReader stated;
  private final int offset;
  private final Map<String, JsonTree> byId = new HashMap<>();

  private JsonLd(StatementReader stated, int offset) {
    this.stated = stated;
    this.offset = offset;
  }

  /** Reads a script that begins at an offset of the page. */
  static void read(String script, int offset, StatementReader stated) {
    Optional<JsonTree> tree = JsonTree.read(script, stated::fault);
    tree.ifPresent(root -> new JsonLd(stated, offset).read(root));
  }

  private void read(JsonTree root) {
    List<JsonTree> things = things(root);
    for (JsonTree thing : things) {
      thing.member("@id").map(JsonTree::value).ifPresent(id -> byId.putIfAbsent(id, thing));
    }
    things.stream().filter(JsonLd::isArticle).findFirst().ifPresent(this::article);
  }

  private static boolean isArticle(JsonTree thing) {
    return thing.member("@type").stream()
        .flatMap(type -> type.orItems().stream())
        .anyMatch(type -> Schema.isArticle(type.value()));
  }

  /** What the script describes at its top, in lists and graphs; not what belongs to others. */
  private static List<JsonTree> things(JsonTree root) {
    List<JsonTree> things = new ArrayList<>();
    Deque<JsonTree> open = new ArrayDeque<>(root.orItems());
    while (!open.isEmpty()) {
      JsonTree thing = open.poll();
      things.add(thing);
      for (String inner : List.of("@graph", "mainEntity", "mainEntityOfPage")) {
        thing.member(inner).ifPresent(found -> found.orItems().forEach(open::add));
      }
    }
    return things;
  }

  private void article(JsonTree article) {
    article.member("@type").ifPresent(type -> state(Statement.Property.TYPE, type.first()));
    article
        .members()
        .forEach((name, value) -> MetaNames.ofSchema(name).ifPresent(p -> member(p, name, value)));
  }

  private void member(Statement.Property property, String name, JsonTree value) {
    for (JsonTree item : value.orItems()) {
      if (OF_PICTURES.contains(name.toLowerCase(Locale.ROOT))) {
        picture(resolved(item));
      } else if (item.isObject()) {
        named(property, resolved(item));
      } else {
        state(property, item);
      }
    }
  }

  /** What only gives its id is described elsewhere in the script. */
  private JsonTree resolved(JsonTree thing) {
    boolean reference = thing.isObject() && thing.members().size() == 1;
    return reference
        ? thing.member("@id").map(id -> byId.getOrDefault(id.value(), thing)).orElse(thing)
        : thing;
  }

  private void named(Statement.Property property, JsonTree thing) {
    if (property == Statement.Property.URL) {
      thing.member("@id").ifPresent(id -> state(property, id));
      return;
    }
    for (String name : NAMES) {
      Optional<JsonTree> found = thing.member(name);
      if (found.isPresent()) {
        found.get().orItems().forEach(item -> state(property, item));
        return;
      }
    }
  }

  private void picture(JsonTree picture) {
    if (!picture.isObject()) {
      state(Statement.Property.IMAGE, picture);
      return;
    }
    picture
        .member("url")
        .or(() -> picture.member("contentUrl"))
        .ifPresent(url -> state(Statement.Property.IMAGE, url.first()));
    picture.member("caption").ifPresent(one -> state(Statement.Property.CAPTION, one.first()));
    Set<String> credits = new HashSet<>();
    for (String name : List.of("creditText", "copyrightHolder", "creator", "author")) {
      picture
          .member(name)
          .filter(one -> credits.isEmpty())
          .ifPresent(
              one -> {
                credits.add(name);
                credit(resolved(one.first()));
              });
    }
  }

  private void credit(JsonTree credit) {
    if (credit.isObject()) {
      named(Statement.Property.CREDIT, credit);
    } else {
      state(Statement.Property.CREDIT, credit);
    }
  }

  private void state(Statement.Property property, JsonTree value) {
    if (value.isText()) {
      String words = Parser.unescapeEntities(value.value(), false);
      stated.add(
          property, words, Statement.Source.JSON_LD, offset + value.start(), offset + value.end());
    }
  }
}
