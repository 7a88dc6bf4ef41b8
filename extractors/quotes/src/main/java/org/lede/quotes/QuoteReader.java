package org.lede.quotes;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.lede.Entity;
import org.lede.Quote;
import org.lede.Speaker;
import org.lede.text.ArticleText;
import org.lede.text.Passage;

/** Reads the quotes of a text in one language. */
final class QuoteReader {

  private final LinearModel model;

  QuoteReader(LinearModel model) {
    this.model = model;
  }

  List<Quote> read(
      ArticleText text, List<Stretch> stretches, Vocabulary vocabulary, List<Entity> entities) {
    Prose prose = Prose.of(text.text(), stretches, vocabulary);
    List<Quote> quotes = new ArrayList<>();
    List<Attribution> group = new ArrayList<>();
    for (Attribution next : Attributions.of(prose, model)) {
      if (!group.isEmpty() && !goesOn(group.get(group.size() - 1), next)) {
        quotes.add(quote(text, prose, group));
        group.clear();
      }
      group.add(next);
    }
    if (!group.isEmpty()) {
      quotes.add(quote(text, prose, group));
    }
    return quotes;
  }

  private static boolean goesOn(Attribution one, Attribution next) {
    return one.speaker().isPresent()
        && one.speaker().equals(next.speaker())
        && next.target().paragraph() - one.target().paragraph() <= 1;
  }

  private static Quote quote(
      ArticleText text, Prose prose, List<Attribution> group) {
    List<Passage> parts = new ArrayList<>();
    double confidence = 1;
    for (Attribution one : group) {
      Span span =
          prose.paragraph(one.target().paragraph()).spanAt(one.target().from()).orElseThrow();
      parts.add(text.passage(span.innerStart(), span.innerEnd()));
      confidence = Math.min(confidence, one.attributed() * one.sure());
    }
    Attribution first = group.get(0);
    Optional<Speaker> speaker =
        first
            .speaker()
            .map(
                mention ->
                    new Speaker(
                        text.passage(mention.start(), mention.end()),
                        first.name().orElse(mention.name()),
                        Optional.empty()));
    Optional<Passage> cue = cue(text, prose, first);
    return new Quote(Quote.Kind.DIRECT, parts, Optional.empty(), speaker, cue, confidence);
  }

  private static Optional<Passage> cue(ArticleText text, Prose prose, Attribution of) {
    if (of.cue() < 0 || of.speaker().isEmpty()) {
      return Optional.empty();
    }
    Item item = prose.paragraph(of.speaker().get().paragraph()).item(of.cue());
    return Optional.of(text.passage(item.start(), item.end()));
  }
}
