package org.lede.layout.training.flavours;

import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.lede.layout.internal.classifier.Role;
import org.lede.layout.internal.page.Page;
import org.lede.layout.internal.page.PageLine;

/** Types a page anew in other forms. The same page and seed give the same text. */
public final class Retyping {

  private static final int PROSE = 80;

  private final Page page;
  private final float[][] roles;
  private final SplittableRandom random;
  private final TracedText.Builder out;

  public Retyping(Page page, float[][] roles, long seed) {
    this.page = page;
    this.roles = roles;
    this.random = new SplittableRandom(seed);
    this.out = new TracedText.Builder(page.text());
  }

  private boolean is(int line, Role role) {
    return roles[line][role.ordinal()] == 1;
  }

  private boolean holdsSomething(int line) {
    for (float role : roles[line]) {
      if (role == 1) {
        return true;
      }
    }
    return false;
  }

  private IntStream lines() {
    return IntStream.range(0, page.size());
  }

  private IntStream article() {
    int first = lines().filter(this::holdsSomething).findFirst().orElse(0);
    int last = lines().filter(this::holdsSomething).reduce(first, (one, next) -> next);
    return IntStream.range(first, Math.min(page.size(), last + 1));
  }

  private void take(int line) {
    out.take(page.line(line).start(), page.line(line).end());
  }

  private void breakBefore(int line) {
    out.add("\n".repeat(1 + Math.min(1, page.line(line).blanksBefore())));
  }

  TracedText cropped() {
    article()
        .forEach(
            i -> {
              breakBefore(i);
              take(i);
            });
    return out.build();
  }

  TracedText clean() {
    int headline = lines().filter(i -> is(i, Role.HEADLINE)).findFirst().orElse(-1);
    String gap = random.nextInt(3) == 0 ? "\n" : "\n\n";
    for (int i : lines().toArray()) {
      boolean before = i > headline && is(i, Role.BYLINE) && !is(i, Role.HEADLINE);
      boolean prose = i > headline && (is(i, Role.PARAGRAPH) || is(i, Role.SUBHEADING));
      if (i == headline || before || prose) {
        take(i);
        out.add(gap);
      }
    }
    return out.build();
  }

  TracedText firstLines() {
    int headline = lines().filter(i -> is(i, Role.HEADLINE)).findFirst().orElse(0);
    int most = headline + 10 + random.nextInt(100);
    lines()
        .limit(most)
        .forEach(
            i -> {
              breakBefore(i);
              take(i);
            });
    return out.build();
  }

  TracedText dense() {
    return gapped("\n");
  }

  TracedText spaced() {
    return gapped("\n\n");
  }

  TracedText oneString() {
    return gapped(" ");
  }

  private TracedText gapped(String gap) {
    lines()
        .forEach(
            i -> {
              take(i);
              out.add(gap);
            });
    return out.build();
  }

  TracedText wrapped() {
    int width = 60 + random.nextInt(19);
    lines()
        .forEach(
            i -> {
              breakBefore(i);
              wrap(i, width, "");
            });
    return out.build();
  }

  TracedText wrappedArticle() {
    int width = 60 + random.nextInt(19);
    article()
        .forEach(
            i -> {
              out.add(is(i, Role.PARAGRAPH) ? "\n\n" : "\n");
              wrap(i, width, "");
            });
    return out.build();
  }

  /** Three columns of indentation, list items with a star, links numbered if they are listed. */
  TracedText lynx() {
    boolean numbered = random.nextBoolean();
    int links = 0;
    for (int i = 0; i < page.size(); i++) {
      boolean prose = page.line(i).length() >= PROSE || holdsSomething(i);
      boolean item = !prose && i > 0 && page.line(i).blanksBefore() == 0;
      breakBefore(i);
      out.add(item ? "     * " : "   ");
      if (!prose && numbered) {
        links++;
        out.add("[" + links + "]");
      }
      wrap(i, 72, item ? "       " : "   ");
    }
    return out.build();
  }

  TracedText w3m() {
    for (int i = 0; i < page.size(); i++) {
      boolean prose = page.line(i).length() >= PROSE || holdsSomething(i);
      boolean item = !prose && i > 0 && page.line(i).blanksBefore() == 0;
      breakBefore(i);
      out.add(item ? "  • " : "");
      wrap(i, item ? 74 : 78, item ? "    " : "");
    }
    return out.build();
  }

  TracedText quoted() {
    for (int i : article().toArray()) {
      out.add(page.line(i).blanksBefore() > 0 ? "\n> \n> " : "\n> ");
      wrap(i, 72, "> ");
    }
    return out.build();
  }

  /** Takes a line with breaks where the next word would not fit. */
  private void wrap(int index, int width, String indentation) {
    PageLine line = page.line(index);
    int column = 0;
    int at = line.start();
    while (at < line.end()) {
      int end = at;
      while (end < line.end() && !Character.isWhitespace(page.text().charAt(end))) {
        end++;
      }
      if (column > 0 && column + 1 + end - at > width) {
        out.add("\n" + indentation);
        column = 0;
      } else if (column > 0) {
        out.add(" ");
        column++;
      }
      out.take(at, end);
      column += end - at;
      at = end;
      while (at < line.end() && Character.isWhitespace(page.text().charAt(at))) {
        at++;
      }
    }
  }

  TracedText markdown() {
    for (int i = 0; i < page.size(); i++) {
      out.add("\n\n".substring(0, 1 + Math.min(1, page.line(i).blanksBefore())));
      boolean plain = holdsSomething(i) || page.line(i).length() >= PROSE;
      if (is(i, Role.HEADLINE)) {
        out.add("# ");
        take(i);
      } else if (is(i, Role.SUBHEADING)) {
        out.add("## ");
        take(i);
      } else if (!plain && random.nextInt(3) > 0) {
        out.add("  * [");
        take(i);
        out.add("](/" + Integer.toHexString(random.nextInt(0xFFFF)) + ")");
      } else {
        take(i);
      }
    }
    return out.build();
  }

  /** As archives export an article: a label before each part, one part a line. */
  TracedText labelled() {
    List<String> labels = ArchiveLabels.any(random);
    int headline = lines().filter(i -> is(i, Role.HEADLINE)).findFirst().orElse(-1);
    boolean inBody = false;
    for (int i : article().toArray()) {
      String label = i == headline ? labels.get(0) : "";
      label = is(i, Role.BYLINE) && !is(i, Role.PARAGRAPH) ? labels.get(1) : label;
      label = is(i, Role.PUBLISHED) && !is(i, Role.BYLINE) ? labels.get(2) : label;
      if (!inBody && is(i, Role.PARAGRAPH)) {
        inBody = true;
        out.add("\n" + labels.get(3) + ":\n");
      }
      out.add(inBody ? "\n\n" : "\n").add(label.isEmpty() ? "" : label + ": ");
      take(i);
    }
    return out.build();
  }
}
