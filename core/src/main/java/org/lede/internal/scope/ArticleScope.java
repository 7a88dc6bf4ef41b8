package org.lede.internal.scope;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.lede.Field;
import org.lede.Photo;
import org.lede.internal.text.Characters;
import org.lede.internal.text.Lines;
import org.lede.spi.Draft;
import org.lede.text.Span;

/**
 * The lines of a text that belong to its article: those that a field holds, and the lines between
 * them that are plainly prose. Whoever asks declares to read headline, standfirst, body and photos.
 */
public final class ArticleScope {

  /** A shorter line that ends like a sentence may be a teaser. */
  private static final int MIN_PROSE = 40;

  /** A shorter line that opens like a quotation may be a title. */
  private static final int MIN_QUOTATION = 16;

  private static final String OPENING_MARKS = "\"\u201C\u201E\u00AB\u00BB\u300C";
  private static final String SENTENCE_ENDS =
      ".?!\u2026\"\u201D\u00BB\u201C\u3002\uFF1F\uFF01\u300D";

  private final String text;
  private final List<Stretch> lines;
  private final List<Stretch> held;
  private final List<Stretch> free;

  private ArticleScope(String text, List<Stretch> holders) {
    this.text = text;
    this.lines = writtenLines(text);
    this.held = new ArrayList<>();
    this.free = new ArrayList<>();
    part(holders);
  }

  /**
   * The scope of a text whose body is known.
   *
   * @param more spans of further fields that the one who asks reads
   */
  public static ArticleScope of(Draft draft, List<Span> more) {
    List<Stretch> holders = new ArrayList<>();
    more.forEach(span -> holders.add(Stretch.of(span)));
    draft.get(Field.HEADLINE).ifPresent(span -> holders.add(Stretch.of(span)));
    draft.get(Field.STANDFIRST).ifPresent(span -> holders.add(Stretch.of(span)));
    draft.get(Field.BODY).forEach(block -> holders.add(Stretch.of(block.span())));
    draft.get(Field.PHOTOS).forEach(photo -> addPhoto(holders, photo));
    holders.sort(Comparator.comparingInt(Stretch::start));
    return new ArticleScope(draft.text().text(), holders);
  }

  private static void addPhoto(List<Stretch> to, Photo photo) {
    photo.caption().ifPresent(span -> to.add(Stretch.of(span)));
    photo.credit().ifPresent(span -> to.add(Stretch.of(span)));
    photo.copies().forEach(span -> to.add(Stretch.of(span)));
  }

  /** Every line of a text that is not blank, without the blanks at its ends. */
  public static List<Stretch> writtenLines(String text) {
    List<Stretch> written = new ArrayList<>();
    Lines lines = Lines.of(text);
    for (int i = 0; i < lines.size(); i++) {
      int start = Characters.skipBlanks(text, lines.start(i), lines.end(i));
      int end = Characters.trimBlanks(text, start, lines.end(i));
      if (start < end) {
        written.add(new Stretch(start, end));
      }
    }
    return written;
  }

  /** Parts the lines by whether a field holds at least a character of them. */
  private void part(List<Stretch> holders) {
    int next = 0;
    int covered = 0;
    for (Stretch line : lines) {
      while (next < holders.size() && holders.get(next).start() < line.end()) {
        covered = Math.max(covered, holders.get(next++).end());
      }
      (covered > line.start() ? held : free).add(line);
    }
  }

  /** Every line that is not blank, in the order of the text. */
  public List<Stretch> lines() {
    return lines;
  }

  /** The lines that a field holds, in the order of the text. */
  public List<Stretch> held() {
    return held;
  }

  /** The lines between two offsets that no field holds and that are plainly prose. */
  public List<Stretch> proseBetween(int start, int end) {
    return free.stream()
        .filter(line -> line.start() > start && line.end() < end && isProse(line))
        .toList();
  }

  /** A sentence; a quotation; or what leads to a quotation in the next line. */
  private boolean isProse(Stretch line) {
    char last = text.charAt(line.end() - 1);
    if (last == ':') {
      return opensQuotation(Characters.skipBlanks(text, line.end(), text.length()));
    }
    boolean quotation = opensQuotation(line.start()) && line.length() >= MIN_QUOTATION;
    return SENTENCE_ENDS.indexOf(last) >= 0 && (quotation || line.length() >= MIN_PROSE);
  }

  private boolean opensQuotation(int at) {
    return at < text.length() && OPENING_MARKS.indexOf(text.charAt(at)) >= 0;
  }
}
