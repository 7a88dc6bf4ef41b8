package org.lede.layout;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.lede.Photo;
import org.lede.text.Passage;

/** Puts the captions and credits of a page together into photos. */
final class PhotoLines {

  private static final float LEAST_PROBABILITY = 0.3f;
  private static final float LEAST_BESIDE_CREDIT = 0.07f;
  private static final int FARTHEST_CREDIT = 2;
  private static final int LONGEST_TORN_CREDIT = 80;

  private final PageReading page;
  private final List<PhotoDraft> drafts = new ArrayList<>();

  PhotoLines(PageReading page) {
    this.page = page;
  }

  /** The photos in the order of the text. */
  List<Photo> photos() {
    for (int i = 0; i < page.page().size(); i++) {
      readLine(i);
    }
    joinCredits();
    mergeCopies();
    return drafts.stream().map(PhotoDraft::photo).toList();
  }

  private void readLine(int line) {
    float caption = page.probability(line, Role.CAPTION);
    float credit = page.probability(line, Role.CREDIT);
    if ((caption < leastOfCaption(line) && credit < LEAST_PROBABILITY)
        || page.probability(line, Role.PARAGRAPH) > Math.max(caption, credit)) {
      return;
    }
    PageLine range = page.page().line(line);
    int end = isTorn(line) ? page.page().line(line + 1).end() : range.end();
    Optional<CreditReading> reading =
        Readers.credits().read(page.page().text(), range.start(), end);
    Optional<Passage> words = captionOf(line, reading);
    Optional<Passage> names = reading.map(found -> passage(found.credit()));
    if (words.isPresent() || names.isPresent()) {
      PhotoDraft draft =
          new PhotoDraft(line, page.page().passage(line), words, Math.max(caption, credit));
      reading.ifPresent(found -> draft.credit(passage(found.credit()), found.creditNames()));
      drafts.add(draft);
    }
  }

  /** A bracket may open at the end of the caption and hold its credit on the next line. */
  private boolean isTorn(int line) {
    return line + 1 < page.page().size()
        && page.page().text().charAt(page.page().line(line).end() - 1) == '('
        && page.page().line(line + 1).length() <= LONGEST_TORN_CREDIT;
  }

  /** A line that holds no credit is caption as a whole, if it is likely to be one. */
  private Optional<Passage> captionOf(int line, Optional<CreditReading> reading) {
    if (reading.isPresent()) {
      return reading.get().caption().map(this::passage);
    }
    return page.probability(line, Role.CAPTION) >= leastOfCaption(line)
        ? Optional.of(page.page().passage(line))
        : Optional.empty();
  }

  /** What stands beside a credit needs little more to be its caption. */
  private float leastOfCaption(int line) {
    boolean enclosed = isCredit(line - 1) && isCredit(line + 1) && sameWords(line - 1, line + 1);
    if (enclosed || isTiedToCredit(line) || (isTorn(line) && isLikelyCredit(line + 1))) {
      return 0;
    }
    return isCredit(line - 1) || isCredit(line + 1) ? LEAST_BESIDE_CREDIT : LEAST_PROBABILITY;
  }

  /**
   * A block of two lines, the second a credit: unless the first is something else, it is caption.
   */
  private boolean isTiedToCredit(int line) {
    return isCredit(line + 1)
        && page.page().line(line).blanksBefore() > 0
        && page.page().line(line + 1).blanksBefore() == 0
        && Stream.of(Role.HEADLINE, Role.STANDFIRST, Role.BYLINE, Role.PARAGRAPH)
            .allMatch(role -> page.probability(line, role) < LEAST_PROBABILITY);
  }

  private boolean sameWords(int one, int two) {
    return PhotoDraft.words(page.page().passage(one)) == PhotoDraft.words(page.page().passage(two));
  }

  private boolean isLikelyCredit(int line) {
    return line >= 0
        && line < page.page().size()
        && page.probability(line, Role.CREDIT) >= LEAST_PROBABILITY;
  }

  private boolean isCredit(int line) {
    return isLikelyCredit(line) && Fact.CREDIT_ALONE.of(page.facts().line(line)) > 0;
  }

  private Passage passage(CreditReading.Range range) {
    return page.page().source().passage(range.start(), range.end());
  }

  /**
   * A credit on a line of its own belongs to the caption before it, or else to the one after it.
   */
  private void joinCredits() {
    for (int i = 0; i < drafts.size(); i++) {
      PhotoDraft own = drafts.get(i);
      if (own.isCreditAlone()) {
        boolean joined =
            (i > 0 && join(drafts.get(i - 1), own))
                || (i + 1 < drafts.size() && join(drafts.get(i + 1), own));
        if (joined) {
          drafts.remove(i--);
        }
      }
    }
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
