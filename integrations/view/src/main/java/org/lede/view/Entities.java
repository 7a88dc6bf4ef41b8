package org.lede.view;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.lede.Entity;
import org.lede.Field;

/** Entries of the entities: each with all its mentions. */
final class Entities {

  private final EntryWriter entries;

  Entities(EntryWriter entries) {
    this.entries = entries;
  }

  /** Which entry an entity has; its own id may hold anything. */
  Map<String, String> ids() {
    Map<String, String> ids = new HashMap<>();
    List<Entity> entities = entries.article().entities();
    for (int i = 0; i < entities.size(); i++) {
      ids.put(entities.get(i).id(), "e" + (i + 1));
    }
    return ids;
  }

  void write() {
    List<Entity> entities = entries.article().entities();
    for (int i = 0; i < entities.size(); i++) {
      entity(entities.get(i), "e" + (i + 1));
    }
  }

  private void entity(Entity entity, String id) {
    String what = entity.type() + " " + entity.name();
    Mark.Value value = entries.unratedValue(id, what, Field.ENTITIES);
    Kind kind = Kind.ofEntity(entity.type());
    entries.entry(value, kind, entity.name(), () -> rows(entity, kind, value));
  }

  private void rows(Entity entity, Kind kind, Mark.Value value) {
    int count = entity.mentions().size();
    entries.row("type", entity.type());
    entity.title().ifPresent(title -> entries.row("title", title));
    entries.row(
        count == 1 ? "1 mention" : count + " mentions",
        () -> entries.slices(kind, entity.mentions(), value));
    entries.readBy(Field.ENTITIES);
  }
}
