package org.lede.layout.internal.decisions;

import java.util.BitSet;
import java.util.List;
import org.lede.Contributor;
import org.lede.layout.internal.classifier.LineRoles;
import org.lede.text.Span;

/**
 * The lines at the foot that tell of the author: they open with the author's full name, below the
 * byline, and are the last of the text's sentences: {@code Nora Pell covers towns for the Mail}.
 */
final class AuthorNote {

  /** How many sentences at the end may tell of authors. */
  private static final int MAX_LINES = 3;

  private final BitSet lines = new BitSet();

  private AuthorNote() {}

  static AuthorNote of(PageDecisions page) {
    AuthorNote note = new AuthorNote();
    List<Contributor> authors =
        page.bylineOrNone().map(found -> found.byline().authors()).orElse(List.of());
    int last = page.bareText().map(BareText::last).orElse(page.stretch().last());
    int seen = 0;
    for (int i = last; i >= 0 && seen < MAX_LINES; i--) {
      if (page.form().isSentence(i)) {
        seen++;
        if (!opensWithAuthor(page.roles(), i, authors)) {
          break;
        }
        note.lines.set(i);
      }
    }
    return note;
  }

  private static boolean opensWithAuthor(LineRoles roles, int line, List<Contributor> authors) {
    Span words = roles.page().span(line);
    return authors.stream()
        .anyMatch(
            author ->
                author.kind() == Contributor.Kind.PERSON
                    && author.name().indexOf(' ') > 0
                    && author.span().start() < words.start()
                    && words.text().startsWith(author.name() + " "));
  }

  boolean contains(int line) {
    return lines.get(line);
  }
}
