package org.lede.quotes.internal.scope;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.lede.BodyBlock;
import org.lede.Field;
import org.lede.Photo;
import org.lede.internal.text.Characters;
import org.lede.internal.text.Lines;
import org.lede.spi.Draft;
import org.lede.text.Span;

/**
 * The lines of a text that may hold quotations: headline, standfirst and body, and the lines
 * between them that are plainly prose; the whole text where no body was found.
 */
public final class ReadingScope {

  private static final int LONGEST_HEADLINE = 200;
  private static final int SHORTEST_PROSE = 40;
  private static final int SHORTEST_QUOTATION = 16;
  private static final String OPENING_MARKS = "\"\u201C\u201E\u00AB\u00BB\u300C";
  private static final String SENTENCE_ENDS =
      ".?!\u2026\"\u201D\u00BB\u201C\u3002\uFF1F\uFF01\u300D";

  private ReadingScope() {}

  public static List<Stretch> of(Draft draft) {
    String text = draft.text().text();
    List<BodyBlock> body = draft.get(Field.BODY);
    if (body.isEmpty()) {
      return wholeText(text);
    }
    List<Stretch> known = new ArrayList<>();
    Optional<Span> headline = draft.get(Field.HEADLINE);
    headline.ifPresent(span -> known.add(stretch(span, true)));
    draft.get(Field.STANDFIRST).ifPresent(span -> known.add(stretch(span, false)));
    body.forEach(block -> known.add(stretch(block.span(), false)));
    List<Stretch> taken = new ArrayList<>(known);
    draft.get(Field.PHOTOS).forEach(photo -> addPhoto(taken, photo));
    known.addAll(proseBetween(text, known, taken));
    known.sort(Comparator.comparingInt(Stretch::start));
    return apart(known);
  }

  private static Stretch stretch(Span span, boolean headline) {
    return new Stretch(span.start(), span.end(), headline);
  }

  private static void addPhoto(List<Stretch> to, Photo photo) {
    photo.caption().ifPresent(span -> to.add(stretch(span, false)));
    photo.credit().ifPresent(span -> to.add(stretch(span, false)));
    photo.copies().forEach(span -> to.add(stretch(span, false)));
  }

  /** Lines of whole sentences that no field holds, from the first known line to the last. */
  private static List<Stretch> proseBetween(String text, List<Stretch> known, List<Stretch> taken) {
    int first = known.stream().mapToInt(Stretch::start).min().orElse(0);
    int last = known.stream().mapToInt(Stretch::end).max().orElse(0);
    List<Stretch> sorted = new ArrayList<>(taken);
    sorted.sort(Comparator.comparingInt(Stretch::start));
    List<Stretch> prose = new ArrayList<>();
    int next = 0;
    int covered = 0;
    for (Stretch line : wholeText(text)) {
      while (next < sorted.size() && sorted.get(next).start() < line.end()) {
        covered = Math.max(covered, sorted.get(next++).end());
      }
      boolean free = covered <= line.start();
      if (free && line.start() > first && line.end() < last && isProse(text, line)) {
        prose.add(new Stretch(line.start(), line.end(), false));
      }
    }
    return prose;
  }

  /** A sentence; a quotation; or what leads to a quotation in the next line. */
  private static boolean isProse(String text, Stretch line) {
    int length = line.end() - line.start();
    char last = text.charAt(line.end() - 1);
    if (last == ':') {
      return opensQuotation(text, next(text, line.end()));
    }
    boolean quotation = opensQuotation(text, line.start()) && length >= SHORTEST_QUOTATION;
    return SENTENCE_ENDS.indexOf(last) >= 0 && (quotation || length >= SHORTEST_PROSE);
  }

  private static boolean opensQuotation(String text, int at) {
    return at < text.length() && OPENING_MARKS.indexOf(text.charAt(at)) >= 0;
  }

  /** The next offset that is not blank. */
  private static int next(String text, int from) {
    int at = from;
    while (at < text.length() && Characters.isBlank(text.charAt(at))) {
      at++;
    }
    return at;
  }

  /** Of stretches that overlap, the earlier one stays. */
  private static List<Stretch> apart(List<Stretch> sorted) {
    List<Stretch> apart = new ArrayList<>();
    int covered = 0;
    for (Stretch stretch : sorted) {
      if (stretch.start() >= covered) {
        apart.add(stretch);
        covered = stretch.end();
      }
    }
    return apart;
  }

  /** Every line; the first of several is taken for a headline if it is short. */
  public static List<Stretch> wholeText(String text) {
    List<Stretch> stretches = new ArrayList<>();
    Lines lines = Lines.of(text);
    for (int i = 0; i < lines.size(); i++) {
      addLine(stretches, text, lines.start(i), lines.end(i));
    }
    if (stretches.size() == 1) {
      Stretch only = stretches.get(0);
      return List.of(new Stretch(only.start(), only.end(), false));
    }
    return stretches;
  }

  private static void addLine(List<Stretch> to, String text, int from, int end) {
    int first = from;
    int last = end;
    while (first < last && Characters.isBlank(text.charAt(first))) {
      first++;
    }
    while (last > first && Characters.isBlank(text.charAt(last - 1))) {
      last--;
    }
    if (first < last) {
      to.add(new Stretch(first, last, to.isEmpty() && last - first < LONGEST_HEADLINE));
    }
  }
}
