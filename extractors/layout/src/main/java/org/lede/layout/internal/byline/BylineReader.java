package org.lede.layout.internal.byline;

import java.util.Optional;
import org.lede.internal.text.Characters;
import org.lede.layout.internal.words.NameShape;

/**
 * Reads a line, or two or three adjacent ones, as a byline: who signed, and what each is said to
 * be. Whether the line is the byline of the article is for the caller to decide; the strength says
 * how much its form alone speaks for it.
 */
public final class BylineReader {

  private static final int MOST_CHARACTERS = 300;

  private final NameShape shape = NameShape.create();

  private BylineReader() {}

  /** A reader for all languages. */
  public static BylineReader create() {
    return new BylineReader();
  }

  /** The one that all share, made when first needed: its words take longer to read than a page. */
  public static BylineReader shared() {
    return Shared.INSTANCE;
  }

  private static final class Shared {
    static final BylineReader INSTANCE = create();
  }

  /**
   * Reads a stretch as a byline.
   *
   * @return empty if it names nobody in the way bylines do
   */
  public Optional<ParsedByline> read(CharSequence text, int start, int end, BylineContext context) {
    int from = start;
    int to = end;
    while (from < to && Characters.isBlank(text.charAt(from))) {
      from++;
    }
    while (to > from && Characters.isBlank(text.charAt(to - 1))) {
      to--;
    }
    if (from == to || to - from > MOST_CHARACTERS) {
      return Optional.empty();
    }
    if (BylineIdeographs.applies(text, from, to)) {
      return new BylineIdeographs(text, from, to, shape).read(context);
    }
    return new BylineGrammar(BylineTokens.of(text, from, to), shape).read(context);
  }

  /**
   * Reads a sign-off at the foot of a report: who reported and wrote it.
   *
   * @return empty if the stretch is no sign-off, or names editors alone
   */
  public Optional<ParsedByline> readSignOff(CharSequence text, int start, int end) {
    return new BylineSignOff(this, text, start, end).read();
  }

  /** Whether a line is a mark such as By, and nothing else. */
  public static boolean isMarkAlone(CharSequence text, int start, int end) {
    return BylineWords.all()
        .mark(text, start, end)
        .filter(mark -> isColonOrEnd(text, mark.end(), end))
        .isPresent();
  }

  /** Whether a line names a job other than the author's, and nothing else: Photo, Media contact. */
  public static boolean isOtherAlone(CharSequence text, int start, int end) {
    int stop = BylineWords.end(BylineWords.all().others, text, start, end);
    return stop > start && isColonOrEnd(text, stop, end);
  }

  private static boolean isColonOrEnd(CharSequence text, int start, int end) {
    int i = Characters.skipBlanks(text, start, end);
    return i == end || (i + 1 == end && (text.charAt(i) == ':' || text.charAt(i) == '\uFF1A'));
  }
}
