package org.lede.quotes;

import java.util.List;
import java.util.Set;
import org.lede.Field;
import org.lede.Quote;
import org.lede.quotes.internal.learn.Models;
import org.lede.quotes.internal.reader.QuoteReader;
import org.lede.quotes.internal.scope.QuotableLine;
import org.lede.quotes.internal.scope.ReadingScope;
import org.lede.quotes.internal.words.Vocabularies;
import org.lede.quotes.internal.words.Vocabulary;
import org.lede.spi.Draft;
import org.lede.spi.Extractor;

/**
 * Finds who said what: quotations in any marks and reported speech, each with its cue and with its
 * speaker under the fullest name of the article.
 *
 * <pre>{@code
 * String text = "\"We will rebuild it,\" said Ruth Adeyemi, the mayor.";
 * Article article = ArticleParser.builder().extractor(new QuoteExtractor()).build().parse(text);
 * article.quotes().get(0).parts();                       // ["We will rebuild it,"]
 * article.quotes().get(0).speaker().map(Speaker::name);  // Optional["Ruth Adeyemi"]
 * }</pre>
 */
public final class QuoteExtractor implements Extractor {

  private final QuoteReader reader;

  /** An extractor with the weights of this module. */
  public QuoteExtractor() {
    this.reader = new QuoteReader(Models.shipped());
  }

  @Override
  public String id() {
    return "quotes";
  }

  @Override
  public Set<Field<?>> reads() {
    return Set.of(
        Field.BODY, Field.HEADLINE, Field.STANDFIRST, Field.PHOTOS, Field.LANGUAGE, Field.ENTITIES);
  }

  @Override
  public Set<Field<?>> writes() {
    return Set.of(Field.QUOTES);
  }

  @Override
  public void extract(Draft draft) {
    List<QuotableLine> stretches = ReadingScope.of(draft);
    Vocabulary vocabulary = Vocabularies.of(draft, stretches);
    List<Quote> quotes =
        reader.read(draft.text(), stretches, vocabulary, draft.get(Field.ENTITIES));
    if (!quotes.isEmpty()) {
      double mean = quotes.stream().mapToDouble(Quote::confidence).average().orElse(0);
      draft.put(Field.QUOTES, quotes, mean);
    }
  }
}
