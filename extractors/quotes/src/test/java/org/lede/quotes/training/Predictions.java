package org.lede.quotes.training;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.lede.Quote;
import org.lede.Speaker;
import org.lede.quotes.internal.reader.QuoteReader;
import org.lede.quotes.internal.scope.ReadingScope;
import org.lede.quotes.internal.words.Vocabulary;
import org.lede.text.ArticleText;
import org.lede.text.Span;

/** What was read of an article, in the form of the bench. */
final class Predictions {

  private Predictions() {}

  static Map<String, Object> of(GoldArticle article, QuoteReader reader) {
    ArticleText text = ArticleText.of(article.text());
    List<Object> quotes = new ArrayList<>();
    for (Quote quote :
        reader.read(text, ReadingScope.wholeText(article.text()), Vocabulary.of("en"), List.of())) {
      quotes.add(quote(quote));
    }
    Map<String, Object> members = new LinkedHashMap<>();
    members.put("id", article.id());
    members.put("quotes", quotes);
    return members;
  }

  private static Map<String, Object> quote(Quote quote) {
    List<Span> parts = quote.whole().map(List::of).orElse(quote.parts());
    Map<String, Object> members = new LinkedHashMap<>();
    members.put("start", parts.get(0).start());
    members.put("end", parts.get(parts.size() - 1).end());
    members.put("segments", parts.stream().map(part -> List.of(part.start(), part.end())).toList());
    members.put("confidence", quote.confidence());
    members.put("kind", quote.kind().name());
    quote.speaker().ifPresent(speaker -> members.put("speaker", speaker(speaker)));
    return members;
  }

  private static Map<String, Object> speaker(Speaker speaker) {
    Map<String, Object> members = new LinkedHashMap<>();
    members.put("start", speaker.span().start());
    members.put("end", speaker.span().end());
    members.put("text", speaker.span().text());
    members.put("name", speaker.name());
    return members;
  }
}
