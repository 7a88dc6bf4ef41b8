package org.lede.view;

import java.util.List;
import java.util.Locale;
import org.lede.Contributor;
import org.lede.Field;
import org.lede.Photo;

/** Entries of the photos: each caption with its credit. */
final class Photos {

  private final EntryWriter entries;

  Photos(EntryWriter entries) {
    this.entries = entries;
  }

  void write() {
    List<Photo> photos = entries.article().photos();
    for (int i = 0; i < photos.size(); i++) {
      photo(photos.get(i), i + 1);
    }
  }

  private void photo(Photo photo, int number) {
    String name = "photo " + number;
    double confidence = photo.confidence();
    Mark.Value value = entries.value("p" + number, name, confidence, Field.PHOTOS);
    entries.entry(value, Kind.CAPTION, name, confidence, () -> rows(photo, value));
  }

  private void credited(Contributor one) {
    String kind = one.kind().name().toLowerCase(Locale.ROOT);
    entries.row("credited", one.name() + ", " + kind);
  }

  private void rows(Photo photo, Mark.Value value) {
    photo.caption().ifPresent(text -> entries.row("caption", Kind.CAPTION, text, value));
    photo.credit().ifPresent(text -> entries.row("credit", Kind.CREDIT, text, value));
    photo.credits().forEach(this::credited);
    photo.copies().forEach(copy -> entries.row("copy", Kind.COPY, copy, value));
    entries.readBy(Field.PHOTOS);
  }
}
