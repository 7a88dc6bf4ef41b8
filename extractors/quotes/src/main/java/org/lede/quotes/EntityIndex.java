package org.lede.quotes;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import org.lede.Entity;
import org.lede.text.Passage;

/** The entities of an article by name and by place. */
final class EntityIndex {

  private record Mention(int end, String id) {}

  private final Map<String, String> byName = new HashMap<>();
  private final NavigableMap<Integer, Mention> byStart = new TreeMap<>();

  EntityIndex(List<Entity> entities) {
    for (Entity entity : entities) {
      byName.putIfAbsent(entity.name(), entity.id());
      for (Passage passage : entity.mentions()) {
        byStart.putIfAbsent(passage.start(), new Mention(passage.end(), entity.id()));
      }
    }
  }

  /** The entity with a speaker's name, else the last one mentioned inside the passage. */
  Optional<String> id(Passage passage, String name) {
    String named = byName.get(name);
    if (named != null) {
      return Optional.of(named);
    }
    Map.Entry<Integer, Mention> last = byStart.lowerEntry(passage.end());
    boolean inside =
        last != null && last.getKey() >= passage.start() && last.getValue().end() <= passage.end();
    return inside ? Optional.of(last.getValue().id()) : Optional.empty();
  }
}
