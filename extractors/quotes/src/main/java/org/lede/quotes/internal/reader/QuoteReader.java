package org.lede.quotes;

import java.util.ArrayList;
import java.util.List;
import org.lede.Entity;
import org.lede.Quote;
import org.lede.text.ArticleText;

/** Reads the quotes of a text in one language. */
final class QuoteReader {

  private final LinearModel model;

  QuoteReader(LinearModel model) {
    this.model = model;
  }

  List<Quote> read(
      ArticleText text, List<Stretch> stretches, Vocabulary vocabulary, List<Entity> entities) {
    Prose prose = Prose.of(text.text(), stretches, vocabulary);
    QuoteWriter writer = new QuoteWriter(text, prose, entities, model);
    List<Quote> quotes = new ArrayList<>();
    List<Attribution> attributions =
        vocabulary.isPlain() ? PlainAttributions.of(prose) : Attributions.of(prose, model);
    for (List<Attribution> group : Groups.of(prose, attributions)) {
      quotes.add(writer.quote(group));
    }
    return quotes;
  }
}
