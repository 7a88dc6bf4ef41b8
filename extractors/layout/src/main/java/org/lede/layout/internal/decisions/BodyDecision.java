package org.lede.layout.internal.decisions;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;
import org.lede.BodyBlock;
import org.lede.Dateline;
import org.lede.internal.text.Characters;
import org.lede.layout.internal.classifier.LineRoles;
import org.lede.layout.internal.classifier.Role;
import org.lede.layout.internal.dateline.DatelineReader;
import org.lede.layout.internal.decisions.evidence.ArticleStretch;
import org.lede.layout.internal.page.PageLine;
import org.lede.layout.internal.page.RepeatedLines;
import org.lede.text.Span;

/** The lines of a page that are its article's running text. */
final class BodyDecision {

  /** A standfirst that is at least so likely a paragraph may as well be the lead. */
  private static final float MIN_LEAD = 0.2f;

  /** How sure a sentence below the headline of a bare text is at least. */
  private static final float TOLD = 0.6f;

  private static final String BULLETS = "\u2022\u2023\u25AA\u25CF\u25E6\u25A0\u2043";
  private static final String CLOSING_MARKS =
      "-\u2010\u2011\u2012\u2013\u2014\u2015:.\uFF1A\u2212=";

  private final PageDecisions decisions;
  private final LineRoles roles;
  private final Optional<Dateline> dateline;
  private final Optional<BareText> bare;
  private final AuthorNote authorNote;
  private final int standfirst;

  private BodyDecision(PageDecisions decisions) {
    this.decisions = decisions;
    this.roles = decisions.roles();
    this.dateline = decisions.datelineOrNone().map(DatelineReader.Found::dateline);
    this.bare = decisions.bareText();
    this.authorNote = AuthorNote.of(decisions);
    this.standfirst = standfirstAlone();
  }

  /** Paragraphs and subheadings in the order of the text. */
  static List<BodyBlock> of(PageDecisions decisions) {
    return new BodyDecision(decisions).blocks();
  }

  /** A standfirst that may as well be the lead is given as both, and so takes no line away. */
  private int standfirstAlone() {
    int line = decisions.standfirstLine();
    boolean lead =
        line >= 0
            && roles.probability(line, Role.PARAGRAPH) >= MIN_LEAD
            && StandfirstDecision.leadsOn(roles, line);
    return lead ? -1 : line;
  }

  /** What reads like a standfirst beside the one that is chosen is a paragraph of the lead. */
  private float paragraph(int line) {
    float paragraph = roles.probability(line, Role.PARAGRAPH);
    return line == standfirst
        ? paragraph
        : Math.max(paragraph, roles.probability(line, Role.STANDFIRST));
  }

  private List<BodyBlock> blocks() {
    List<Integer> lines =
        bare.map(text -> IntStream.rangeClosed(text.first(), text.last()).filter(this::isTold))
            .orElseGet(this::likelyLines)
            .boxed()
            .toList();
    RepeatedLines repeated = RepeatedLines.of(roles.page(), lines);
    return lines.stream()
        .filter(line -> !isRepeated(repeated, line))
        .map(this::block)
        .flatMap(Optional::stream)
        .toList();
  }

  private IntStream likelyLines() {
    ArticleStretch stretch = decisions.stretch();
    return IntStream.rangeClosed(stretch.first(), stretch.last()).filter(this::isBody);
  }

  /** In a bare text every sentence is told, and what heads one. */
  private boolean isTold(int line) {
    return isFree(line)
        && line != decisions.standfirstLine()
        && (decisions.form().isSentence(line)
            || (headsSentence(line) && line > firstSentence())
            || isBody(line));
  }

  /** What stands above it heads nothing: it belongs to headline and byline. */
  private int firstSentence() {
    return bare.map(BareText::first).orElse(0);
  }

  private boolean headsSentence(int line) {
    return decisions.form().isCrosshead(line)
        && line + 1 < roles.size()
        && isFree(line + 1)
        && decisions.form().isSentence(line + 1);
  }

  /** Whether no other field holds the line, and it is no note on the article or its author. */
  private boolean isFree(int line) {
    if (decisions.taken().contains(line) || decisions.notesOrNone().contains(line)) {
      return false;
    }
    Optional<String> why =
        decisions
            .note(line)
            .map(kind -> "says something of the article, not in it")
            .or(
                () ->
                    authorNote.contains(line)
                        ? Optional.of("tells of the author")
                        : Optional.empty());
    why.ifPresent(reason -> decisions.reasons().say(line, "none", reason));
    return why.isEmpty();
  }

  private boolean isRepeated(RepeatedLines repeated, int line) {
    boolean again = repeated.contains(line);
    if (again) {
      decisions.reasons().say(line, "none", "says again what another paragraph says");
    }
    return again;
  }

  private boolean isBody(int line) {
    float likelihood = likelihood(line);
    float rival = line == standfirst ? roles.probability(line, Role.STANDFIRST) : 0;
    return likelihood >= ArticleStretch.MIN_PROBABILITY
        && likelihood >= roles.probability(line, Role.CAPTION)
        && likelihood >= rival
        && isFree(line);
  }

  private float likelihood(int line) {
    return Math.max(paragraph(line), roles.probability(line, Role.SUBHEADING));
  }

  private Optional<BodyBlock> block(int line) {
    PageLine range = roles.page().line(line);
    int start =
        isListItem(range)
            ? Characters.skipBlanks(roles.page().text(), range.start() + 1, range.end())
            : afterDateline(range);
    if (start >= range.end()) {
      return Optional.empty();
    }
    BodyBlock.Kind kind = kind(line);
    float likelihood = bare.isPresent() ? Math.max(TOLD, likelihood(line)) : likelihood(line);
    String why =
        (bare.isPresent()
                ? "a sentence below the headline of a bare text, "
                : "inside the article's stretch, ")
            + Reasons.percent(likelihood);
    decisions.reasons().say(line, kind.toString().toLowerCase(Locale.ROOT), why);
    Span span = roles.page().source().span(start, range.end());
    return Optional.of(new BodyBlock(span, kind, likelihood));
  }

  private BodyBlock.Kind kind(int line) {
    boolean crosshead =
        bare.isPresent() && !decisions.form().isSentence(line) && headsSentence(line);
    if (crosshead || roles.probability(line, Role.SUBHEADING) > paragraph(line)) {
      return BodyBlock.Kind.SUBHEADING;
    }
    return isListItem(roles.page().line(line))
        ? BodyBlock.Kind.LIST_ITEM
        : BodyBlock.Kind.PARAGRAPH;
  }

  /** A bullet opens an item; a dash opens speech as often, so it tells nothing. */
  private boolean isListItem(PageLine line) {
    String text = roles.page().text();
    return line.length() > 1
        && BULLETS.indexOf(text.charAt(line.start())) >= 0
        && (Characters.isBlank(text.charAt(line.start() + 1))
            || Character.isLetter(text.charAt(line.start() + 1)));
  }

  /** A paragraph that a dateline opens begins after it and the marks that close it. */
  private int afterDateline(PageLine line) {
    boolean opens = dateline.isPresent() && dateline.get().span().start() == line.start();
    if (!opens) {
      return line.start();
    }
    int at = dateline.get().span().end();
    while (at < line.end() && isClosing(roles.page().text().charAt(at))) {
      at++;
    }
    return at;
  }

  private static boolean isClosing(char c) {
    return Characters.isBlank(c) || CLOSING_MARKS.indexOf(c) >= 0;
  }
}
