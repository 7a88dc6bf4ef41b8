package org.lede.layout.training;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import org.lede.Article;
import org.lede.BodyBlock;
import org.lede.Contributor;
import org.lede.Photo;
import org.lede.text.Span;

/** Articles in the form that the structure bench's own script scores. */
final class LayoutPredictions {

  private static final ObjectMapper JSON = new ObjectMapper();

  private LayoutPredictions() {}

  static String line(String id, Article article) {
    ObjectNode line = JSON.createObjectNode();
    line.put("id", id);
    article.headline().map(Span::text).ifPresent(text -> line.put("headline", text));
    article.standfirst().map(Span::text).ifPresent(text -> line.put("standfirst", text));
    article.published().ifPresent(time -> line.put("published", time.value().toString()));
    ArrayNode authors = line.putArray("authors");
    article
        .byline()
        .ifPresent(
            byline -> byline.authors().stream().map(Contributor::name).forEach(authors::add));
    ArrayNode photos = line.putArray("photos");
    article.photos().forEach(photo -> addPhoto(photos.addObject(), photo));
    ArrayNode body = line.putArray("body");
    article.body().stream()
        .filter(block -> block.kind() != BodyBlock.Kind.SUBHEADING)
        .forEach(block -> body.add(block.span().text()));
    return line.toString();
  }

  private static void addPhoto(ObjectNode node, Photo photo) {
    photo.caption().ifPresent(caption -> node.put("caption", caption.text()));
    photo.credit().ifPresent(credit -> node.put("credit", credit.text()));
  }
}
