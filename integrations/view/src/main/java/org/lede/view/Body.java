package org.lede.view;

import java.util.List;
import org.lede.BodyBlock;
import org.lede.Field;

/** Entries of the blocks of the body, by their first words. */
final class Body {

  private final EntryWriter entries;

  Body(EntryWriter entries) {
    this.entries = entries;
  }

  void write() {
    List<BodyBlock> blocks = entries.article().body();
    entries.html().open("details").element("summary", summary(blocks.size()));
    for (int i = 0; i < blocks.size(); i++) {
      block(blocks.get(i), i + 1);
    }
    entries.html().close("details");
  }

  private static String summary(int count) {
    return (count == 1 ? "1 block" : count + " blocks") + ", by first words";
  }

  private void block(BodyBlock block, int number) {
    Kind kind = Kind.valueOf(block.kind().name());
    String name = kind.label() + " " + number;
    Mark.Value value = entries.quietValue("b" + number, name, block.confidence(), Field.BODY);
    entries.entry(value, kind, name, block.confidence(), () -> rows(block, kind, value));
  }

  private void rows(BodyBlock block, Kind kind, Mark.Value value) {
    entries.row("text", () -> entries.glimpse(kind, block.span(), value));
    entries.readBy(Field.BODY);
  }
}
