package org.lede.quotes;

import java.util.List;
import org.lede.Article;
import org.lede.ArticleParser;
import org.lede.Quote;
import org.lede.contract.FuzzText;
import org.lede.contract.Slices;
import org.lede.contract.Stalls;
import org.lede.quotes.internal.marks.Quotations;
import org.lede.quotes.internal.marks.QuotedSpan;
import org.lede.quotes.internal.sentence.Itemizer;
import org.lede.quotes.internal.words.Vocabularies;
import org.lede.quotes.internal.words.Vocabulary;
import org.lede.quotes.internal.words.WordLists;

/** Fuzzes the pairing of marks in every language, and the reading of quotes. */
public final class QuoteFuzz {

  private static final Vocabulary ENGLISH = Vocabularies.named("en");
  private static final List<Vocabulary> ALL =
      WordLists.languages().stream().map(Vocabularies::named).toList();
  private static final ArticleParser QUOTES =
      ArticleParser.builder().extractor(new QuoteExtractor()).build();

  static {
    QUOTES.parse("\u201CIt was time,\u201D Ann Lee said.");
  }

  private QuoteFuzz() {}

  /** Reads one input; its first byte says with what, and in which language. */
  public static void fuzzerTestOneInput(byte[] data) {
    if (data.length > 0) {
      String text = FuzzText.of(data, 1);
      Stalls.watch(text.length(), () -> read(data[0] & 0xFF, text));
    }
  }

  private static void read(int choice, String text) {
    if (choice % 32 == 31) {
      quotes(text);
    } else {
      marks(text, choice % 8 < 3 ? ENGLISH : ALL.get(choice / 8 % ALL.size()));
    }
  }

  private static void marks(String text, Vocabulary vocabulary) {
    int last = 0;
    List<QuotedSpan> spans = Quotations.of(text, 0, text.length(), vocabulary);
    for (QuotedSpan span : spans) {
      Slices.check(last, text.length(), span.start(), span.end());
      Slices.check(span.start(), span.end(), span.innerStart(), span.innerEnd());
      Slices.check(span.innerStart() + 1, text.length(), span.innerEnd(), text.length());
      last = span.start();
    }
    Itemizer.of(text, 0, text.length(), spans, vocabulary);
  }

  private static void quotes(String text) {
    Article article = QUOTES.parse(text);
    Slices.check(text, article);
    for (Quote quote : article.quotes()) {
      if (quote.parts().isEmpty()) {
        throw new AssertionError("a quote of no words");
      }
    }
  }
}
