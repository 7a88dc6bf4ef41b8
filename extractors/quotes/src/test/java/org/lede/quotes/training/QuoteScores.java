package org.lede.quotes.training;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.lede.quotes.internal.attribution.Attribution;
import org.lede.quotes.internal.attribution.Attributions;
import org.lede.quotes.internal.attribution.ConfidenceFeatures;
import org.lede.quotes.internal.attribution.Groups;
import org.lede.quotes.internal.attribution.Target;
import org.lede.quotes.internal.learn.LinearModel;
import org.lede.quotes.internal.marks.QuotedSpan;
import org.lede.quotes.internal.sentence.Item;
import org.lede.quotes.internal.sentence.Paragraph;
import org.lede.quotes.internal.speaker.Prose;
import org.lede.quotes.training.GoldArticle.GoldQuote;

/**
 * A few figures close to those of the bench's own scorer, for the training log and for floors.
 *
 * <p>A pair of marks counts as right if the gold holds it in somebody's words and agrees on who.
 */
final class QuoteScores {

  private int goldPairs;
  private int foundPairs;
  private int rightPairs;
  private int goldWords;
  private int foundWords;
  private int rightWords;
  private int hitWords;
  private final Calibration calibration = new Calibration();

  void add(GoldArticle article, Prose prose, LinearModel model) {
    List<Attribution> attributions = Attributions.of(prose, model);
    Judgement judgement = new Judgement(article, prose);
    for (Attribution one : attributions) {
      double confidence = LinearModel.probability(model.score(ConfidenceFeatures.of(prose, one)));
      calibration.add(confidence, judgement.isRight(one));
      countPairs(article, prose, one);
    }
    for (Paragraph paragraph : prose.paragraphs()) {
      for (QuotedSpan span : paragraph.spans()) {
        goldPairs += article.holding(span.innerStart(), span.innerEnd()).isPresent() ? 1 : 0;
      }
    }
    countWords(article, prose, attributions);
  }

  private void countPairs(GoldArticle article, Prose prose, Attribution of) {
    Paragraph paragraph = prose.paragraph(of.target().paragraph());
    for (int i = of.target().from(); i < of.target().to(); i++) {
      Optional<QuotedSpan> span = paragraph.spanAt(i);
      if (span.isPresent()) {
        Optional<GoldQuote> quote = article.holding(span.get().innerStart(), span.get().innerEnd());
        foundPairs++;
        rightPairs += quote.filter(q -> Judgement.isSpeaker(of, q)).isPresent() ? 1 : 0;
      }
    }
  }

  /** Words of reported speech with a verb of saying. */
  private void countWords(GoldArticle article, Prose prose, List<Attribution> attributions) {
    Set<Integer> any = words(article, prose, quote -> true);
    Set<Integer> speech =
        words(article, prose, quote -> quote.speech() && quote.kind().equals("indirect"));
    Set<Integer> found = new HashSet<>();
    for (Attribution one : attributions) {
      Target target = one.target();
      if (!target.quoted() && !Groups.holdsQuotation(prose, target)) {
        Paragraph paragraph = prose.paragraph(target.paragraph());
        for (int i = target.from(); i < target.to(); i++) {
          found.add(paragraph.item(i).start());
        }
      }
    }
    goldWords += speech.size();
    foundWords += found.size();
    rightWords += (int) found.stream().filter(any::contains).count();
    Set<Integer> hit = new HashSet<>(found);
    hit.retainAll(speech);
    hitWords += hit.size();
  }

  private static Set<Integer> words(GoldArticle article, Prose prose, Predicate<GoldQuote> wanted) {
    Set<Integer> words = new HashSet<>();
    List<GoldQuote> quotes = article.quotes().stream().filter(wanted).toList();
    for (Paragraph paragraph : prose.paragraphs()) {
      for (Item item : paragraph.items()) {
        boolean inside =
            quotes.stream().anyMatch(q -> q.range().overlap(item.start(), item.end()) > 0);
        if (inside) {
          words.add(item.start());
        }
      }
    }
    return words;
  }

  /** End to end F1 of the pairs of marks, in percent. */
  double pairs() {
    return 200.0 * rightPairs / Math.max(1, goldPairs + foundPairs);
  }

  /** How many of the words of reported speech with a verb of saying are found, in percent. */
  double reportedRecall() {
    return 100.0 * hitWords / Math.max(1, goldWords);
  }

  /** How many of the words given as reported speech are somebody's, in percent. */
  double reportedPrecision() {
    return 100.0 * rightWords / Math.max(1, foundWords);
  }

  Calibration calibration() {
    return calibration;
  }

  @Override
  public String toString() {
    return String.format(
        Locale.ROOT,
        "pairs of marks with speaker F1 %.1f, reported speech recall %.1f precision %.1f",
        pairs(),
        reportedRecall(),
        reportedPrecision());
  }
}
