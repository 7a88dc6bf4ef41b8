package org.lede.layout.internal.decisions;

import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import org.lede.layout.internal.classifier.LineRoles;
import org.lede.layout.internal.decisions.evidence.LineForm;
import org.lede.layout.internal.features.LexicalFeatures;
import org.lede.layout.internal.furniture.FurnitureKind;
import org.lede.layout.internal.note.NoteKind;

/**
 * A text that is hardly more than its article: a paste, a mail, wire copy. There every sentence
 * below the headline belongs to the body unless something speaks against it; the classifier, which
 * learned on pages, need not be sure of it.
 *
 * @param first its first sentence below the headline
 * @param last its last
 */
record BareText(int first, int last) {

  /** So many lines that are neither sentence nor furniture a text may have and still be bare. */
  private static final int MAX_OTHERS = 3;

  /** Or one for so many sentences: crossheads, speakers. */
  private static final int SENTENCES_FOR_ONE = 2;

  /** So many lines of furniture below the headline make a page. */
  private static final int MAX_FURNITURE = 8;

  /** So many lines above the headline make a page. */
  private static final int MAX_ABOVE_HEADLINE = 8;

  /** The bare text below the headline; empty for a page, and where the source says what is what. */
  static Optional<BareText> of(PageDecisions page) {
    return page.roles().page().source().markup().isEmpty()
        ? new Count(page).bare()
        : Optional.empty();
  }

  boolean contains(int line) {
    return first <= line && line <= last;
  }

  /** Counts the lines of one text by what they are. */
  private static final class Count {

    private final PageDecisions page;
    private final LineRoles roles;
    private final LineForm form;
    private final TakenLines taken;
    private final int top;
    private final int end;

    Count(PageDecisions page) {
      this.page = page;
      this.roles = page.roles();
      this.form = page.form();
      this.taken = page.taken();
      this.top = page.headlineLine() + 1;
      this.end = end();
    }

    /** Where comments, a press contact or the end of the text say that the article is over. */
    private int end() {
      boolean told = false;
      for (int i = top; i < roles.size(); i++) {
        told |= isSentence(i);
        if (told && endsArticle(i)) {
          return i;
        }
      }
      return roles.size();
    }

    private boolean endsArticle(int line) {
      return LexicalFeatures.isKind(FurnitureKind.COMMENTS, roles.features().line(line))
          || page.note(line).filter(NoteKind::endsArticle).isPresent();
    }

    private boolean isSentence(int line) {
      return !taken.contains(line) && form.isSentence(line);
    }

    Optional<BareText> bare() {
      OptionalInt first = sentences().findFirst();
      if (first.isEmpty() || page.headlineLine() > MAX_ABOVE_HEADLINE) {
        return Optional.empty();
      }
      int sentences = (int) sentences().count();
      int last = sentences().reduce((one, next) -> next).orElseThrow();
      boolean bare =
          others() <= Math.max(MAX_OTHERS, sentences / SENTENCES_FOR_ONE)
              && furniture() <= MAX_FURNITURE;
      return bare ? Optional.of(new BareText(first.getAsInt(), last)) : Optional.empty();
    }

    private IntStream sentences() {
      return IntStream.range(top, end).filter(this::isSentence);
    }

    private long furniture() {
      return IntStream.range(top, roles.size()).filter(form::isFurniture).count();
    }

    private long others() {
      return IntStream.range(top, end).filter(this::isOther).count();
    }

    private boolean isOther(int line) {
      return !taken.contains(line)
          && !form.isSentence(line)
          && !form.isFurniture(line)
          && !form.isTimeLine(line)
          && page.note(line).isEmpty();
    }
  }
}
