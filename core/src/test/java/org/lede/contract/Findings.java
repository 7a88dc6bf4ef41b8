package org.lede.contract;

import java.util.ArrayList;
import java.util.List;
import org.lede.Article;
import org.lede.Author;
import org.lede.BodyBlock;
import org.lede.Byline;
import org.lede.Dateline;
import org.lede.Entity;
import org.lede.Photo;
import org.lede.Quote;
import org.lede.Speaker;
import org.lede.Timestamp;
import org.lede.text.Passage;

/** Every passage of an article, whatever field it stands in. */
public final class Findings {

  private Findings() {}

  /** All passages in the order of the fields. */
  public static List<Passage> of(Article article) {
    List<Passage> found = new ArrayList<>();
    article.headline().ifPresent(found::add);
    article.standfirst().ifPresent(found::add);
    article.byline().ifPresent(byline -> add(byline, found));
    article.dateline().map(Dateline::passage).ifPresent(found::add);
    article.published().map(Timestamp::passage).ifPresent(found::add);
    article.updated().map(Timestamp::passage).ifPresent(found::add);
    article.photos().forEach(photo -> add(photo, found));
    article.body().stream().map(BodyBlock::passage).forEach(found::add);
    article.quotes().forEach(quote -> add(quote, found));
    article.entities().stream().map(Entity::mentions).forEach(found::addAll);
    return found;
  }

  private static void add(Byline byline, List<Passage> found) {
    found.add(byline.passage());
    byline.authors().stream().map(Author::passage).forEach(found::add);
  }

  private static void add(Photo photo, List<Passage> found) {
    photo.caption().ifPresent(found::add);
    photo.credit().ifPresent(found::add);
    found.addAll(photo.copies());
  }

  private static void add(Quote quote, List<Passage> found) {
    found.addAll(quote.parts());
    quote.whole().ifPresent(found::add);
    quote.cue().ifPresent(found::add);
    quote.speaker().map(Speaker::passage).ifPresent(found::add);
  }
}
