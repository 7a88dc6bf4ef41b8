package org.lede.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The lines of a page that can be read as bylines, with how likely each is the article's own. */
final class BylineLines {

  /** A line read as a byline. */
  record Signature(int line, BylineReading reading, double confidence) {}

  private static final float WORTH_READING = 0.1f;
  private static final float LIKELY = 0.5f;
  private static final int LINES_AFTER_BODY = 3;

  private final PageReading page;

  BylineLines(PageReading page) {
    this.page = page;
  }

  /** Whether a line is a mark such as By, and nothing else. */
  static boolean isMarkAlone(CharSequence text, PageLine line) {
    return BylineWords.all()
        .mark(text, line.start(), line.end())
        .filter(mark -> isColonOrEnd(text, mark.end(), line.end()))
        .isPresent();
  }

  private static boolean isColonOrEnd(CharSequence text, int start, int end) {
    int i = Page.skipBlanks(text, start, end);
    return i == end || (i + 1 == end && (text.charAt(i) == ':' || text.charAt(i) == '\uFF1A'));
  }

  /** The likeliest line that names somebody, the first of several. */
  Optional<Signature> likeliest(double least) {
    Optional<Signature> best = Optional.empty();
    for (int i = 0; i < page.page().size(); i++) {
      Optional<Signature> next =
          page.probability(i, Role.BYLINE) >= least ? read(i) : Optional.empty();
      double known = best.map(Signature::confidence).orElse(least);
      if (next.isPresent() && next.get().confidence() > known) {
        best = next;
      }
    }
    return best;
  }

  /** What a credit at the end says of those who reported: {@code (Reporting by A in B)}. */
  Optional<Signature> signOff() {
    int size = page.page().size();
    int last = size - 1;
    while (last >= 0 && page.probability(last, Role.PARAGRAPH) < LIKELY) {
      last--;
    }
    for (int i = Math.min(size - 1, last + LINES_AFTER_BODY); last >= 0 && i >= last; i--) {
      Optional<Signature> signature = signOff(i);
      if (signature.isPresent()) {
        return signature;
      }
    }
    return Optional.empty();
  }

  private Optional<Signature> signOff(int line) {
    PageLine range = page.page().line(line);
    return Readers.bylines()
        .readSignOff(page.page().text(), range.start(), range.end())
        .filter(reading -> !reading.authors().isEmpty())
        .map(reading -> new Signature(line, reading, reading.strength() / 2));
  }

  /** The line and those near it that are likely too, in the order of the text. */
  List<Signature> beside(Signature main, int farthest, double least) {
    List<Signature> signatures = new ArrayList<>();
    int first = Math.max(0, main.line() - farthest);
    int last = Math.min(page.page().size() - 1, main.line() + farthest);
    for (int i = first; i <= last; i++) {
      if (i == main.line()) {
        signatures.add(main);
      } else {
        read(i).filter(other -> other.confidence() >= least).ifPresent(signatures::add);
      }
    }
    return signatures;
  }

  /** A caption or credit names people too, but none who wrote the article. */
  private Optional<Signature> read(int line) {
    float probability = page.probability(line, Role.BYLINE);
    boolean photo =
        page.probability(line, Role.CAPTION) > probability
            || page.probability(line, Role.CREDIT) > probability;
    if (probability < WORTH_READING || photo) {
      return Optional.empty();
    }
    PageLine range = page.page().line(line);
    return Readers.bylines()
        .read(page.page().text(), range.start(), range.end(), context(line))
        .filter(reading -> !reading.authors().isEmpty())
        .map(reading -> new Signature(line, reading, probability * (1 + reading.strength()) / 2));
  }

  private BylineContext context(int line) {
    boolean besideTime = isTime(line - 1) || isTime(line + 1);
    boolean afterMark = line > 0 && Fact.LONE_MARK.of(page.facts().line(line - 1)) > 0;
    return new BylineContext(afterMark, besideTime);
  }

  private boolean isTime(int line) {
    return line >= 0
        && line < page.page().size()
        && page.probability(line, Role.PUBLISHED) >= WORTH_READING;
  }
}
