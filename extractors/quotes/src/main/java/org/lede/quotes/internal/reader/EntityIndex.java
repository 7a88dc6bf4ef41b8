package org.lede.quotes.internal.reader;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import org.lede.Entity;
import org.lede.quotes.internal.speaker.Mention;
import org.lede.quotes.internal.speaker.NameParts;
import org.lede.text.Span;

/** The entities of an article by name and by place. */
final class EntityIndex {

  private static final String PERSON = "person";

  /** What may follow a name that somebody is then said to be. */
  private static final String APPOSITIONS = ",;(\u2013\u2014";

  private record Mention(int end, String id, boolean isPerson) {}

  private final Map<String, String> byName = new HashMap<>();
  private final NavigableMap<Integer, Mention> byStart = new TreeMap<>();

  EntityIndex(List<Entity> entities) {
    for (Entity entity : entities) {
      byName.putIfAbsent(plain(entity.name()), entity.id());
      boolean person = entity.type().equals(PERSON);
      for (Span span : entity.mentions()) {
        byStart.putIfAbsent(span.start(), new Mention(span.end(), entity.id(), person));
      }
    }
  }

  /** The entity with a speaker's name, else the last one that the span itself names. */
  Optional<String> id(Span span, String name) {
    String named = byName.get(plain(name));
    if (named != null) {
      return Optional.of(named);
    }
    return byStart.subMap(span.start(), true, span.end(), false).descendingMap().entrySet().stream()
        .filter(mention -> isNamed(span, mention.getKey(), mention.getValue()))
        .map(mention -> mention.getValue().id())
        .findFirst();
  }

  /**
   * Whether a mention is what the span names. In {@code the UN experts}, {@code Kenya's president}
   * and {@code a friend of Reuters} it is not; in {@code the UN, an alliance} and {@code editor Ann
   * Lee} it is.
   */
  private static boolean isNamed(Span span, int start, Mention mention) {
    String all = span.text();
    if (mention.end() > span.end()) {
      return false;
    }
    String after = plain(all.substring(mention.end() - span.start()));
    boolean ends = after.isEmpty() || APPOSITIONS.indexOf(after.charAt(0)) >= 0;
    return ends && (mention.isPerson() || isArticle(all.substring(0, start - span.start())));
  }

  /** Nothing or one word. */
  private static boolean isArticle(String before) {
    return plain(before).indexOf(' ') < 0;
  }

  /** Words with one space between them, whatever blanks stood there and round them. */
  private static String plain(String words) {
    return String.join(" ", NameParts.cased(words));
  }
}
