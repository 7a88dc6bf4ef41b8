package org.lede.entities.internal.scope;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.lede.BodyBlock;
import org.lede.Field;
import org.lede.Photo;
import org.lede.spi.Draft;
import org.lede.text.Span;

/**
 * The lines of a text that belong to the article: those that a field holds, and the lines between
 * them that are plainly prose. Where the fields hold nearly everything, or no body was found, every
 * line counts.
 */
public final class ReadingScope {

  private static final double NEARLY_ALL = 0.8;
  private static final int SHORTEST_PROSE = 40;
  private static final String SENTENCE_ENDS = ".?!\u2026\"\u201D\u00BB";

  private ReadingScope() {}

  public static List<Stretch> of(Draft draft) {
    String text = draft.text().text();
    List<Stretch> lines = WrittenLines.of(text);
    if (draft.get(Field.BODY).isEmpty()) {
      return lines;
    }
    List<Stretch> known = known(draft);
    List<Stretch> held = held(lines, known);
    if (length(held) >= NEARLY_ALL * length(lines)) {
      return lines;
    }
    return withProseBetween(text, lines, held);
  }

  private static List<Stretch> known(Draft draft) {
    List<Stretch> known = new ArrayList<>();
    draft.get(Field.HEADLINE).ifPresent(span -> add(known, span));
    draft.get(Field.STANDFIRST).ifPresent(span -> add(known, span));
    draft.get(Field.BYLINE).ifPresent(byline -> add(known, byline.span()));
    draft.get(Field.DATELINE).ifPresent(dateline -> add(known, dateline.span()));
    draft.get(Field.PHOTOS).forEach(photo -> addPhoto(known, photo));
    for (BodyBlock block : draft.get(Field.BODY)) {
      add(known, block.span());
    }
    known.sort(Comparator.comparingInt(Stretch::start));
    return known;
  }

  private static void addPhoto(List<Stretch> known, Photo photo) {
    photo.caption().ifPresent(span -> add(known, span));
    photo.credit().ifPresent(span -> add(known, span));
    photo.copies().forEach(span -> add(known, span));
  }

  private static void add(List<Stretch> known, Span span) {
    known.add(new Stretch(span.start(), span.end()));
  }

  /** The lines that share at least a character with a known stretch. */
  private static List<Stretch> held(List<Stretch> lines, List<Stretch> known) {
    List<Stretch> held = new ArrayList<>();
    int next = 0;
    int covered = 0;
    for (Stretch line : lines) {
      while (next < known.size() && known.get(next).start() < line.end()) {
        covered = Math.max(covered, known.get(next++).end());
      }
      if (covered > line.start()) {
        held.add(line);
      }
    }
    return held;
  }

  private static long length(List<Stretch> lines) {
    return lines.stream().mapToLong(line -> line.end() - line.start()).sum();
  }

  private static List<Stretch> withProseBetween(
      String text, List<Stretch> lines, List<Stretch> held) {
    int first = held.get(0).start();
    int last = held.get(held.size() - 1).end();
    List<Stretch> read = new ArrayList<>();
    int next = 0;
    for (Stretch line : lines) {
      boolean isHeld = next < held.size() && held.get(next).start() == line.start();
      next += isHeld ? 1 : 0;
      boolean between = line.start() > first && line.end() < last;
      if (isHeld || (between && isProse(text, line))) {
        read.add(line);
      }
    }
    return read;
  }

  private static boolean isProse(String text, Stretch line) {
    return line.end() - line.start() >= SHORTEST_PROSE
        && SENTENCE_ENDS.indexOf(text.charAt(line.end() - 1)) >= 0;
  }
}
