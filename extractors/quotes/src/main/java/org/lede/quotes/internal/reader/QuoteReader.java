package org.lede.quotes.internal.reader;

import java.util.ArrayList;
import java.util.List;
import org.lede.Entity;
import org.lede.Quote;
import org.lede.quotes.internal.attribution.Attribution;
import org.lede.quotes.internal.attribution.Attributions;
import org.lede.quotes.internal.attribution.Groups;
import org.lede.quotes.internal.attribution.PlainAttributions;
import org.lede.quotes.internal.learn.LinearModel;
import org.lede.quotes.internal.scope.QuotableLine;
import org.lede.quotes.internal.speaker.Prose;
import org.lede.quotes.internal.words.Vocabulary;
import org.lede.text.ArticleText;

/** Reads the quotes of a text in one language. */
public final class QuoteReader {

  private final LinearModel model;

  public QuoteReader(LinearModel model) {
    this.model = model;
  }

  public List<Quote> read(
      ArticleText text,
      List<QuotableLine> stretches,
      Vocabulary vocabulary,
      List<Entity> entities) {
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
