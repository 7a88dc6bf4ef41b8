package org.lede.formats;

import java.util.ArrayList;
import java.util.List;
import org.lede.Article;
import org.lede.Photo;

/** A row a photo. */
final class PhotoRows {

  static final List<String> COLUMNS =
      List.of(
          "article",
          "photo",
          "caption",
          "caption_start",
          "caption_end",
          "credit",
          "credit_start",
          "credit_end",
          "credit_names",
          "copies",
          "confidence");

  private PhotoRows() {}

  static List<Row> of(Article article) {
    List<Row> rows = new ArrayList<>();
    for (Photo photo : article.photos()) {
      rows.add(row(photo, rows.size() + 1));
    }
    return rows;
  }

  private static Row row(Photo photo, int number) {
    return new Row()
        .number(number)
        .span(photo.caption())
        .span(photo.credit())
        .text(String.join("; ", photo.creditNames()))
        .number(photo.copies().size())
        .confidence(photo.confidence());
  }
}
