package org.lede.quotes.training;

import java.util.List;
import java.util.Optional;
import org.lede.quotes.internal.attribution.Attribution;
import org.lede.quotes.internal.attribution.Target;
import org.lede.quotes.internal.sentence.Paragraph;
import org.lede.quotes.internal.speaker.Mention;
import org.lede.quotes.internal.speaker.NameParts;
import org.lede.quotes.internal.speaker.Person;
import org.lede.quotes.internal.speaker.Prose;
import org.lede.quotes.training.GoldArticle.GoldQuote;
import org.lede.quotes.training.GoldArticle.Range;

/** Whether an attribution has the words and the speaker that the gold has. */
final class Judgement {

  private static final double ALIKE = 0.8;

  private final GoldArticle gold;
  private final Prose prose;

  Judgement(GoldArticle gold, Prose prose) {
    this.gold = gold;
    this.prose = prose;
  }

  boolean isRight(Attribution of) {
    return said(of.target()).filter(quote -> isSpeaker(of, quote)).isPresent();
  }

  /** The gold piece that holds a quotation, or that a clause nearly equals. */
  Optional<GoldQuote> said(Target target) {
    Paragraph paragraph = prose.paragraph(target.paragraph());
    int start = paragraph.item(target.from()).start();
    int end = paragraph.item(target.to() - 1).end();
    Optional<GoldQuote> quote = gold.holding(start, end);
    return target.quoted() ? quote : quote.filter(q -> alike(q.range(), start, end));
  }

  private static boolean alike(Range range, int start, int end) {
    int all = Math.max(end, range.end()) - Math.min(start, range.start());
    return range.overlap(start, end) >= ALIKE * all;
  }

  static boolean isSpeaker(Attribution of, GoldQuote quote) {
    if (quote.speaker().isEmpty() || of.speaker().isEmpty()) {
      return quote.speaker().isEmpty() && of.speaker().isEmpty();
    }
    Mention mention = of.speaker().get();
    int shared = quote.speaker().get().overlap(mention.start(), mention.end());
    return 2 * shared >= mention.end() - mention.start() || isNamed(of, quote.names());
  }

  /** Whether the speaker has a name that the gold accepts. */
  static boolean isNamed(Attribution of, List<String> names) {
    String name =
        of.person().map(Person::name).or(() -> of.speaker().map(Mention::name)).orElse("");
    return names.stream().anyMatch(n -> NameParts.last(n).equals(NameParts.last(name)));
  }
}
