package org.lede.layout.internal.words;

import java.util.List;
import java.util.Optional;
import org.lede.internal.text.Characters;
import org.lede.layout.internal.words.WordLists.Word;
import org.lede.words.PhraseMatcher;

/** The words of photo credits in all languages. */
public final class CreditWords {

  /**
   * A label found.
   *
   * @param end offset after it, and after its colon
   * @param sure whether a colon shows that it is a label
   */
  public record Label(int end, boolean sure) {}

  private static final CreditWords ALL = new CreditWords(WordLists.of("credits"));
  private static final String COLONS = ":\uFF1A=\uFF1D\uFE55";

  /** Caption:, Legende: what stands before a caption. */
  public final PhraseMatcher<List<Word>> captionLabels;

  /** Open this photo in gallery: what a page says of its pictures. */
  public final PhraseMatcher<List<Word>> furniture;

  /** Supplied, Handout: a whole credit without a name. */
  public final PhraseMatcher<List<Word>> bare;

  /** Words in brackets that are no credit: left, file photo. */
  public final PhraseMatcher<List<Word>> archive;

  public final PhraseMatcher<List<Word>> rights;

  /** Unless otherwise stated: words of a notice on all photos of a site. */
  public final PhraseMatcher<List<Word>> notices;

  /** With inputs from: what opens the sign-off of a report. */
  public final PhraseMatcher<List<Word>> signOffs;

  public final PhraseMatcher<List<Word>> status;

  /** Via, for: what joins the names of a credit. */
  public final PhraseMatcher<List<Word>> separators;

  /** What follows a name: 撮影, nuotr. */
  public final PhraseMatcher<List<Word>> tails;

  private final PhraseMatcher<List<Word>> labels;

  private CreditWords(WordLists lists) {
    labels = lists.phrases("labels");
    captionLabels = lists.phrases("caption-labels");
    furniture = lists.phrases("furniture");
    bare = lists.phrases("bare");
    archive = lists.phrases("archive");
    rights = lists.phrases("rights");
    notices = lists.phrases("notices");
    signOffs = lists.phrases("sign-offs");
    status = lists.phrases("status");
    separators = lists.phrases("separators");
    tails = lists.phrases("tails");
  }

  /** The words of all languages. */
  public static CreditWords all() {
    return ALL;
  }

  /** The label that begins at an offset, if its colon is there or it needs none. */
  public Optional<Label> label(CharSequence text, int start, int end) {
    return !labels.mayOpen(text, start, end)
        ? Optional.empty()
        : labels
            .longestAt(text, start, end)
            .filter(found -> found.value().stream().noneMatch(CreditWords::isOther))
            .flatMap(found -> label(text, found, end));
  }

  /**
   * Whether a label may begin at an offset, a word's beginning or not; false if surely none does.
   */
  public boolean mayOpenLabel(CharSequence text, int start, int end) {
    return labels.mayOpen(text, start, end);
  }

  /** The end of a label without colon before a capital, as in (Photo Ann Bell), or start. */
  public int bareLabelEnd(CharSequence text, int start, int end) {
    return labels
        .longestAt(text, start, end)
        .filter(found -> found.value().stream().noneMatch(CreditWords::isOther))
        .map(found -> Characters.skipBlanks(text, found.end(), end))
        .filter(stop -> stop < end && Character.isUpperCase(text.charAt(stop)))
        .orElse(start);
  }

  /** Whether another part of a line of credits begins: Video: X, First published: Y. */
  public boolean opensSecondPart(CharSequence text, int start, int end) {
    return labels
        .longestAt(text, start, end)
        .filter(
            found ->
                colonEnd(text, found.end(), end, false) > found.end() || isCopyright(text, start))
        .isPresent();
  }

  private static Optional<Label> label(
      CharSequence text, PhraseMatcher.Match<List<Word>> found, int end) {
    boolean comma = has(found, "comma");
    int colon = colonEnd(text, found.end(), end, comma);
    if (colon > found.end()) {
      return Optional.of(new Label(Characters.skipBlanks(text, colon, end), true));
    }
    return has(found, "open")
        ? Optional.of(new Label(Characters.skipBlanks(text, found.end(), end), false))
        : Optional.empty();
  }

  /** © or Copyright with a year is a notice of its own. */
  private static boolean isCopyright(CharSequence text, int start) {
    char c = text.charAt(start);
    return c == '\u00A9' || c == 'C';
  }

  private static boolean isOther(Word word) {
    return word.value().equals("other") || word.value().equals("agency");
  }

  private static boolean has(PhraseMatcher.Match<List<Word>> found, String value) {
    return found.value().stream().anyMatch(word -> word.value().equals(value));
  }

  /** file=... is program text; 사진=... is a label. */
  private static boolean isAssignment(CharSequence text, int colon, int labelEnd) {
    return text.charAt(colon) == '=' && !NameScript.isIdeographic(text.charAt(labelEnd - 1));
  }

  /** The end of a colon or of what stands for one; after Image source a comma does. */
  private static int colonEnd(CharSequence text, int start, int end, boolean comma) {
    int i = Characters.skipBlanks(text, start, end);
    if (i < end && COLONS.indexOf(text.charAt(i)) >= 0 && !isAssignment(text, i, start)) {
      return i + 1;
    }
    boolean found = comma && i < end && (text.charAt(i) == ',' || text.charAt(i) == '\u060C');
    return found ? i + 1 : start;
  }

  /** The end of a phrase at an offset, or start if there is none. */
  public static int end(PhraseMatcher<List<Word>> phrases, CharSequence text, int start, int end) {
    return phrases.endAt(text, start, end);
  }

  /** Back over blanks of every kind. */
  public static int backOverBlanks(CharSequence text, int start, int end) {
    int i = end;
    while (i > start && Characters.isBlank(text.charAt(i - 1))) {
      i--;
    }
    return i;
  }
}
