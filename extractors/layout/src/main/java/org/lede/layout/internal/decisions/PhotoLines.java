package org.lede.layout.internal.decisions;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.lede.Photo;
import org.lede.layout.internal.classifier.LineRoles;
import org.lede.layout.internal.classifier.Role;
import org.lede.layout.internal.credit.CreditReader;
import org.lede.layout.internal.credit.ParsedCredit;
import org.lede.layout.internal.features.LineFeature;
import org.lede.layout.internal.page.HeaviestRun;
import org.lede.layout.internal.page.PageLine;
import org.lede.text.Span;

/** Puts the captions and credits of a page together into photos. */
public final class PhotoLines {

  private static final float LEAST_PROBABILITY = 0.4f;
  private static final float LEAST_BESIDE_CREDIT = 0.07f;
  private static final int FARTHEST_CREDIT = 2;
  private static final float LIKELY = 0.5f;
  private static final float MOST_OF_TIME = 0.5f;
  private static final float SURE_CREDIT = 0.8f;
  private static final float MOST_OF_PARAGRAPH = 0.8f;

  private final LineRoles page;
  private final int headline;
  private final HeaviestRun article;
  private final List<PhotoDraft> drafts = new ArrayList<>();

  public PhotoLines(LineRoles page) {
    this.page = page;
    this.headline = HeadlineLine.of(page);
    this.article = ArticleStretch.of(page);
  }

  /** The photos in the order of the text. */
  public List<Photo> photos() {
    int line = 0;
    while (line < page.page().size()) {
      line += readLines(line);
    }
    joinCredits();
    mergeCopies();
    return drafts.stream().map(PhotoDraft::photo).toList();
  }

  /** Reads what begins at a line, and says how many lines that took. */
  private int readLines(int line) {
    Optional<TornCredit> torn = TornCredit.after(page.page(), line);
    if (torn.isPresent()) {
      add(line, TornCredit.SURE, torn.map(TornCredit::reading));
      return 1 + torn.get().lines();
    }
    float likelier = Math.max(likelihoodOfCaption(line), likelihoodOfCredit(line));
    if (likelier > 0) {
      PageLine range = page.page().line(line);
      add(
          line,
          likelier,
          CreditReader.shared().read(page.page().text(), range.start(), range.end()));
    }
    return 1;
  }

  private void add(int line, float confidence, Optional<ParsedCredit> reading) {
    Optional<Span> words = captionOf(line, reading);
    if (words.isPresent() || reading.isPresent()) {
      PhotoDraft draft = new PhotoDraft(line, page.page().span(line), words, confidence);
      reading.ifPresent(found -> draft.credit(span(found.credit()), found.creditNames()));
      drafts.add(draft);
    }
  }

  /** A line that holds no credit is caption as a whole, if it is likely to be one. */
  private Optional<Span> captionOf(int line, Optional<ParsedCredit> reading) {
    if (reading.isPresent()) {
      return reading.get().caption().map(this::span);
    }
    return likelihoodOfCaption(line) > 0 ? Optional.of(page.page().span(line)) : Optional.empty();
  }

  /** 0 where the line is more likely something else. */
  private float likelihoodOfCaption(int line) {
    float caption = page.probability(line, Role.CAPTION);
    float credit = probabilityOfCredit(line);
    float rival = page.probability(line, Role.PARAGRAPH);
    float least = leastOfCaption(line);
    float most = Math.max(Math.max(caption, credit), mostOfParagraph(line));
    return caption >= least && rival <= (least == 0 ? LEAST_PROBABILITY : most)
        ? Math.max(caption, LEAST_BESIDE_CREDIT)
        : 0;
  }

  private float likelihoodOfCredit(int line) {
    float credit = probabilityOfCredit(line);
    float caption = page.probability(line, Role.CAPTION);
    float rival = page.probability(line, Role.PARAGRAPH);
    return credit >= LEAST_PROBABILITY && rival <= Math.max(caption, credit) ? credit : 0;
  }

  /** A label says that it is a credit, and in the article that it is the credit of its photo. */
  private float probabilityOfCredit(int line) {
    float credit = page.probability(line, Role.CREDIT);
    return isLabelledCredit(line) ? Math.max(credit, LIKELY) : credit;
  }

  private boolean isLabelledCredit(int line) {
    boolean inArticle = line > headline && line <= article.last();
    float[] facts = page.facts().line(line);
    return inArticle
        && LineFeature.CREDIT_ALONE.of(facts) > 0
        && LineFeature.CREDIT_LABELLED.of(facts) > 0;
  }

  /** What stands beside a credit needs little more to be its caption. */
  private float leastOfCaption(int line) {
    boolean enclosed = isCredit(line - 1) && isCredit(line + 1) && sameWords(line - 1, line + 1);
    if (enclosed || isTiedToCredit(line)) {
      return 0;
    }
    return isCredit(line - 1) || isCredit(line + 1) ? LEAST_BESIDE_CREDIT : LEAST_PROBABILITY;
  }

  /** A credit alone has a caption before it, even one that reads like a paragraph. */
  private float mostOfParagraph(int line) {
    return isCredit(line + 1) && page.probability(line + 1, Role.CREDIT) >= SURE_CREDIT
        ? MOST_OF_PARAGRAPH
        : 0;
  }

  /**
   * A line before a labelled credit, or a block of two lines, the second a credit: unless the first
   * is something else, it is caption.
   */
  private boolean isTiedToCredit(int line) {
    return isCredit(line + 1)
        && (isLabelledCredit(line + 1) || isBlockOfTwo(line))
        && line != headline
        && !isCredit(line)
        && LineFeature.FURNITURE.of(page.facts().line(line)) == 0
        && LineFeature.TIME_SHARE.of(page.facts().line(line)) < MOST_OF_TIME
        && Stream.of(Role.HEADLINE, Role.STANDFIRST, Role.BYLINE, Role.PARAGRAPH)
            .allMatch(role -> page.probability(line, role) < LEAST_PROBABILITY);
  }

  private boolean isBlockOfTwo(int line) {
    return page.page().line(line).blanksBefore() > 0
        && page.page().line(line + 1).blanksBefore() == 0;
  }

  private boolean sameWords(int one, int two) {
    return PhotoDraft.words(page.page().span(one)) == PhotoDraft.words(page.page().span(two));
  }

  private boolean isCredit(int line) {
    return line >= 0
        && line < page.page().size()
        && probabilityOfCredit(line) >= LEAST_PROBABILITY
        && LineFeature.CREDIT_ALONE.of(page.facts().line(line)) > 0;
  }

  private Span span(ParsedCredit.Range range) {
    return page.page().source().span(range.start(), range.end());
  }

  /**
   * A credit on a line of its own belongs to the caption before it, or else to the one after it.
   */
  private void joinCredits() {
    List<PhotoDraft> kept = new ArrayList<>();
    for (int i = 0; i < drafts.size(); i++) {
      PhotoDraft own = drafts.get(i);
      boolean joined =
          own.isCreditAlone()
              && ((!kept.isEmpty() && join(kept.get(kept.size() - 1), own))
                  || (i + 1 < drafts.size() && join(drafts.get(i + 1), own)));
      if (!joined) {
        kept.add(own);
      }
    }
    drafts.clear();
    drafts.addAll(kept);
  }

  private boolean join(PhotoDraft captioned, PhotoDraft credit) {
    boolean near = Math.abs(captioned.line() - credit.line()) <= FARTHEST_CREDIT;
    return near && captioned.take(credit);
  }

  /** The same caption again is a copy. */
  private void mergeCopies() {
    Map<Long, PhotoDraft> byCaption = new HashMap<>();
    drafts.removeIf(
        draft -> {
          PhotoDraft known = byCaption.putIfAbsent(draft.print(), draft);
          boolean copy = known != null && !draft.isCreditAlone();
          if (copy) {
            known.absorb(draft);
          }
          return copy;
        });
  }
}
