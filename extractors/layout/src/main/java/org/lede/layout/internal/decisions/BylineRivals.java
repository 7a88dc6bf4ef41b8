package org.lede.layout.internal.decisions;

import java.util.HashSet;
import java.util.Set;
import org.lede.Contributor;
import org.lede.internal.text.Characters;
import org.lede.layout.internal.byline.BylineReader;
import org.lede.layout.internal.byline.ParsedByline;
import org.lede.layout.internal.classifier.LineRoles;
import org.lede.layout.internal.classifier.Role;
import org.lede.layout.internal.page.PageLine;
import org.lede.layout.internal.words.NameScript;

/** What else a line with a name on it may be: a picture's, an avatar's, an interviewee's. */
final class BylineRivals {

  private static final int MAX_LETTERS_OF_INITIALS = 3;
  private static final int MAX_LETTERS_OF_SPEAKER = 60;

  /** Name, office, telephone and address stand below the label of a contact. */
  private static final int LINES_OF_CONTACT = 4;

  /** An agency or a bare name may be byline and credit at once, so a close call is no veto. */
  private static final float CLOSE_CALL = 1.25f;

  /** Full stop, bar or the like beside a name that fills its line. */
  private static final int MAX_LETTERS_BESIDE_NAME = 3;

  private final LineRoles roles;
  private final String text;
  private final Set<String> speakers = new HashSet<>();

  BylineRivals(PageDecisions page) {
    this.roles = page.roles();
    this.text = roles.page().text();
    for (int i = 0; i < roles.size(); i++) {
      if (roles.isLikely(i, Role.PARAGRAPH)) {
        addSpeaker(roles.page().line(i));
      }
    }
  }

  /** Ada Byron: We saw it coming. */
  private void addSpeaker(PageLine line) {
    int end = Math.min(line.end(), line.start() + MAX_LETTERS_OF_SPEAKER);
    String opening = text.substring(line.start(), end);
    int colon = opening.indexOf(':');
    if (colon > 0) {
      speakers.add(opening.substring(0, colon).strip());
    }
  }

  /** Whether something else than a signature explains the line better. */
  boolean explain(int line, ParsedByline reading) {
    return isPhoto(line, reading)
        || isHeadline(line)
        || isAvatar(line, reading)
        || speaks(reading)
        || (!reading.marked() && (isBelowOtherJob(line) || isPlaceBesideDate(line)));
  }

  /** Media contact: Dana Wexler, Head of Communications; the label ends with a colon far above. */
  private boolean isBelowOtherJob(int line) {
    for (int above = line - 1; above >= Math.max(0, line - LINES_OF_CONTACT); above--) {
      PageLine range = roles.page().line(above);
      boolean near = above == line - 1 || text.charAt(range.end() - 1) == ':';
      if (near && BylineReader.isOtherAlone(text, range.start(), range.end())) {
        return true;
      }
    }
    return false;
  }

  private boolean isPlaceBesideDate(int line) {
    return DatelineDecision.besideDate(roles, line).isPresent();
  }

  private boolean isHeadline(int line) {
    float probability = roles.probability(line, Role.BYLINE);
    return roles.probability(line, Role.HEADLINE) > probability
        || roles.probability(line, Role.SUBHEADING) > probability;
  }

  /** A caption or credit names people too, but none who wrote the article. */
  private boolean isPhoto(int line, ParsedByline reading) {
    float probability = roles.probability(line, Role.BYLINE);
    boolean alone =
        roles.isLikely(line, Role.BYLINE) && fillsLine(roles.page().line(line), reading);
    return roles.probability(line, Role.CAPTION) > probability
        || roles.probability(line, Role.CREDIT) > probability * (alone ? CLOSE_CALL : 1);
  }

  private static boolean fillsLine(PageLine line, ParsedByline reading) {
    int named = reading.authors().get(0).name().length();
    return reading.authors().size() == 1 && line.length() <= named + MAX_LETTERS_BESIDE_NAME;
  }

  /** AP above Anna Petersen stands for her portrait and is no agency. */
  private boolean isAvatar(int line, ParsedByline reading) {
    ParsedByline.Signed first = reading.authors().get(0);
    return first.kind() == Contributor.Kind.ORGANIZATION
        && first.name().length() <= MAX_LETTERS_OF_INITIALS
        && line + 1 < roles.size()
        && opensWith(roles.page().line(line + 1), first.name());
  }

  private boolean opensWith(PageLine line, String initials) {
    int at = line.start();
    for (int i = 0; i < initials.length(); i++) {
      if (at >= line.end() || text.charAt(at) != initials.charAt(i)) {
        return false;
      }
      at = Characters.skipBlanks(text, NameScript.wordEnd(text, at, line.end()), line.end());
    }
    return true;
  }

  /** Whoever is asked and answers in the body is hardly the author, unless a mark says so. */
  private boolean speaks(ParsedByline reading) {
    return !reading.marked()
        && reading.authors().stream().anyMatch(author -> speakers.contains(author.name()));
  }
}
