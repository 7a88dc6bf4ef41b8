package org.lede.layout.internal.decisions;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.lede.layout.internal.byline.BylineReader;
import org.lede.layout.internal.byline.ParsedByline;
import org.lede.layout.internal.classifier.LineRoles;
import org.lede.layout.internal.classifier.Role;
import org.lede.layout.internal.decisions.BylineCandidates.Signature;
import org.lede.layout.internal.page.PageLine;

/**
 * What a page without a likely byline says of its authors elsewhere: the names with their mail
 * addresses, the box below the article, the credit at the end of it.
 */
public final class FooterByline {

  private static final float PERHAPS_PHOTO = 0.3f;
  private static final int LINES_AFTER_BODY = 3;
  private static final int LINES_TO_BOX = 25;
  private static final double MARKED = 0.9;
  private static final double SURELY_MARKED = 0.96;

  private final LineRoles roles;
  private final BylineCandidates lines;
  private final int lastParagraph;

  public FooterByline(PageDecisions page, BylineCandidates lines) {
    this.roles = page.roles();
    this.lines = lines;
    this.lastParagraph = lines.lastParagraph();
  }

  /** The first of the three that there is; empty if there is none. */
  public List<Signature> signatures() {
    List<Signature> contacts = contacts();
    return contacts.isEmpty() ? box().or(this::signOff).stream().toList() : contacts;
  }

  /** Names with a mark, each above its mail address; teasers of other stories have none. */
  private List<Signature> contacts() {
    return IntStream.range(0, roles.size() - 1)
        .filter(line -> isMail(line + 1))
        .mapToObj(line -> marked(line, MARKED))
        .flatMap(Optional::stream)
        .toList();
  }

  private boolean isMail(int line) {
    PageLine range = roles.page().line(line);
    String shown = roles.page().text().substring(range.start(), range.end());
    int at = shown.indexOf('@');
    return at > 0 && shown.indexOf('.', at) > 0 && shown.chars().noneMatch(Character::isWhitespace);
  }

  /** The first line below the article that a mark makes a byline beyond doubt. */
  private Optional<Signature> box() {
    int last = Math.min(roles.size(), lastParagraph + LINES_TO_BOX);
    return IntStream.range(lastParagraph, last)
        .mapToObj(line -> marked(line, lines.isBelowMark(line) ? MARKED : SURELY_MARKED))
        .flatMap(Optional::stream)
        .findFirst();
  }

  private Optional<Signature> marked(int line, double least) {
    boolean photo =
        roles.probability(line, Role.CAPTION) > PERHAPS_PHOTO
            || roles.probability(line, Role.CREDIT) > PERHAPS_PHOTO;
    return photo
        ? Optional.empty()
        : lines
            .read(line)
            .filter(reading -> reading.marked() && reading.strength() >= least)
            .map(reading -> signature(line, reading));
  }

  private static Signature signature(int line, ParsedByline reading) {
    return new Signature(line, reading, reading.strength() / 2);
  }

  /** What a credit at the end says of those who reported: {@code (Reporting by A in B)}. */
  private Optional<Signature> signOff() {
    int size = roles.size();
    int last = size - 1;
    while (last >= 0 && !roles.isLikely(last, Role.PARAGRAPH)) {
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
    PageLine range = roles.page().line(line);
    return BylineReader.shared()
        .readSignOff(roles.page().text(), range.start(), range.end())
        .filter(reading -> !reading.authors().isEmpty())
        .map(reading -> signature(line, reading));
  }
}
