package org.lede.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The lines of a page that can be read as bylines, with how likely each is the article's own. */
final class BylineLines {

  /** A line read as a byline. */
  record Signature(int line, BylineReading reading, float probability) {}

  private static final float WORTH_READING = 0.1f;

  private final PageReading page;

  BylineLines(PageReading page) {
    this.page = page;
  }

  /** The likeliest line that names somebody. */
  Optional<Signature> likeliest(float least) {
    Optional<Signature> best = Optional.empty();
    for (int i = 0; i < page.page().size(); i++) {
      float probability = page.probability(i, Role.BYLINE);
      boolean better =
          probability >= least && best.stream().allMatch(b -> b.probability() < probability);
      if (better) {
        best = read(i).or(keep(best));
      }
    }
    return best;
  }

  private static java.util.function.Supplier<Optional<Signature>> keep(Optional<Signature> best) {
    return () -> best;
  }

  /** The line and those near it that are likely too, in the order of the text. */
  List<Signature> beside(Signature main, int farthest, float least) {
    List<Signature> signatures = new ArrayList<>();
    int first = Math.max(0, main.line() - farthest);
    int last = Math.min(page.page().size() - 1, main.line() + farthest);
    for (int i = first; i <= last; i++) {
      if (i == main.line()) {
        signatures.add(main);
      } else if (page.probability(i, Role.BYLINE) >= least) {
        read(i).ifPresent(signatures::add);
      }
    }
    return signatures;
  }

  private Optional<Signature> read(int line) {
    float probability = page.probability(line, Role.BYLINE);
    if (probability < WORTH_READING) {
      return Optional.empty();
    }
    PageLine range = page.page().line(line);
    return Readers.bylines()
        .read(page.page().text(), range.start(), range.end(), context(line))
        .filter(reading -> !reading.authors().isEmpty())
        .map(reading -> new Signature(line, reading, probability));
  }

  private BylineContext context(int line) {
    boolean besideTime = isTime(line - 1) || isTime(line + 1);
    return new BylineContext(false, besideTime);
  }

  private boolean isTime(int line) {
    return line >= 0
        && line < page.page().size()
        && page.probability(line, Role.PUBLISHED) >= WORTH_READING;
  }
}
