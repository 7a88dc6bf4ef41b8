package org.lede.layout.internal.decisions;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.lede.Photo;
import org.lede.layout.internal.classifier.LineRoles;
import org.lede.layout.internal.classifier.Role;
import org.lede.layout.internal.credit.CreditReader;
import org.lede.layout.internal.credit.ParsedCredit;
import org.lede.layout.internal.credit.SignOff;
import org.lede.layout.internal.decisions.evidence.ArticleStretch;
import org.lede.layout.internal.decisions.evidence.TornCredit;
import org.lede.layout.internal.features.LineFeature;
import org.lede.layout.internal.page.PageLine;
import org.lede.text.Mark;
import org.lede.text.Span;

/** Puts the captions and credits of a page together into photos. */
final class PhotoDecision {

  private static final float MIN_PROBABILITY = 0.4f;

  /** What stands beside a credit needs little more to be its caption. */
  private static final float MIN_BESIDE_CREDIT = 0.07f;

  /** Lines between a caption and the credit that belongs to it, at most. */
  private static final int MAX_LINES_TO_CREDIT = 2;

  /** What a credit with a label counts in the article, however unlikely the line. */
  private static final float LABELLED = 0.5f;

  /** A line that times cover so far is a time line. */
  private static final float MAX_TIME_SHARE = 0.5f;

  private static final float SURE_CREDIT = 0.8f;

  /** How likely a caption a sentence without a credit must be in a text of few lines. */
  private static final float MIN_OF_SENTENCE = 0.7f;

  /** A text of more lines is a page. */
  private static final int MAX_LINES_OF_PASTE = 30;

  /** So likely a byline is no caption. */
  private static final float SIGNED = 0.5f;

  /** A shorter line below a credit describes no photo. */
  private static final int MIN_CAPTION = 15;

  /** A longer line below a byline is more than the author's role. */
  private static final int MAX_ROLE = 40;

  /** A line before a sure credit may read so much like a paragraph and still be its caption. */
  private static final float MAX_PARAGRAPH = 0.8f;

  private final LineRoles roles;
  private final Reasons reasons;
  private final int headline;
  private final ArticleStretch article;
  private final NavigableMap<Integer, Mark> marked = new TreeMap<>();
  private final List<PhotoDraft> drafts = new ArrayList<>();

  private PhotoDecision(PageDecisions page) {
    this.roles = page.roles();
    this.reasons = page.reasons();
    this.headline = page.headlineLine();
    this.article = page.stretch();
    roles
        .page()
        .source()
        .markup()
        .marks(Mark.Kind.CREDIT)
        .forEach(one -> marked.put(one.start(), one));
  }

  /** The photos in the order of the text. */
  static List<Photo> of(PageDecisions page) {
    return new PhotoDecision(page).photos();
  }

  private List<Photo> photos() {
    int line = 0;
    while (line < roles.size()) {
      line += readLines(line);
    }
    joinCredits();
    mergeCopies();
    return drafts.stream().map(PhotoDraft::photo).toList();
  }

  /** Reads what begins at a line, and says how many lines that took. */
  private int readLines(int line) {
    if (isSignedProse(line)) {
      reasons.say(line, "none", "prose that its agency signs, no caption");
      return 1;
    }
    Optional<TornCredit> torn = TornCredit.after(roles.page(), line);
    if (torn.isPresent()) {
      add(line, TornCredit.SURE, torn.map(TornCredit::reading));
      return 1 + torn.get().lines();
    }
    float likelier = Math.max(likelihoodOfCaption(line), likelihoodOfCredit(line));
    if (likelier > 0) {
      add(line, likelier, credit(line));
    }
    return 1;
  }

  /** A paragraph of the running text at whose end the agency stands that sent it. */
  private boolean isSignedProse(int line) {
    String text = roles.page().text();
    return roles
        .readings()
        .credit(line)
        .filter(reading -> SignOff.mayBe(text, reading))
        .filter(reading -> SignOff.isSure(text, reading) || standsInProse(line))
        .isPresent();
  }

  private boolean standsInProse(int line) {
    float caption = roles.probability(line, Role.CAPTION);
    return isParagraph(line - 1)
        && (endsArticle(line)
            ? caption < SURE_CREDIT || isSignedWithDash(line)
            : caption < roles.probability(line, Role.PARAGRAPH));
  }

  /** After the last sentence of a report its agency stands behind a dash; a photo's seldom does. */
  private boolean isSignedWithDash(int line) {
    String text = roles.page().text();
    return roles.readings().credit(line).filter(it -> SignOff.isAfterDash(text, it)).isPresent();
  }

  private boolean isParagraph(int line) {
    return line > headline
        && roles.probability(line, Role.PARAGRAPH)
            >= Math.max(MIN_PROBABILITY, roles.probability(line, Role.CAPTION));
  }

  /** Whether no paragraph follows. */
  private boolean endsArticle(int line) {
    for (int i = line + 1; i <= article.last(); i++) {
      if (isParagraph(i)) {
        return false;
      }
    }
    return true;
  }

  /** What the source marks as the credit goes before what the grammar makes of the line. */
  private Optional<ParsedCredit> credit(int line) {
    PageLine range = roles.page().line(line);
    return Optional.ofNullable(marked.ceilingEntry(range.start()))
        .map(Map.Entry::getValue)
        .filter(mark -> mark.end() <= range.end())
        .map(mark -> new ParsedCredit.Range(mark.start(), mark.end()))
        .map(
            mark ->
                CreditReader.shared()
                    .readMarked(roles.page().text(), range.start(), range.end(), mark))
        .filter(reading -> !reading.names().isEmpty())
        .or(() -> roles.readings().credit(line));
  }

  private void add(int line, float confidence, Optional<ParsedCredit> reading) {
    Optional<Span> words = captionOf(line, reading);
    if (words.isPresent() || reading.isPresent()) {
      PhotoDraft draft = new PhotoDraft(line, roles.page().span(line), words, confidence);
      reading.ifPresent(found -> draft.credit(span(found.credit()), found.names()));
      drafts.add(draft);
      reasons.say(line, words.isPresent() ? "caption" : "credit", why(confidence, reading));
    }
  }

  private static String why(float confidence, Optional<ParsedCredit> credit) {
    return credit
            .map(found -> found.labelled() ? "with a labelled credit" : "with a credit")
            .orElse("without a credit of its own")
        + ", "
        + Reasons.percent(confidence);
  }

  /** A line that holds no credit is caption as a whole, if it is likely to be one. */
  private Optional<Span> captionOf(int line, Optional<ParsedCredit> reading) {
    if (reading.isPresent()) {
      return reading.get().caption().map(this::span);
    }
    return likelihoodOfCaption(line) > 0 ? Optional.of(roles.page().span(line)) : Optional.empty();
  }

  /** 0 where the line is more likely something else. */
  private float likelihoodOfCaption(int line) {
    float caption = roles.probability(line, Role.CAPTION);
    float credit = probabilityOfCredit(line);
    if (isSigned(line) || isRoleOfAuthor(line)) {
      return 0;
    }
    float rival = roles.probability(line, Role.PARAGRAPH);
    float least = leastOfCaption(line);
    float most = Math.max(Math.max(caption, credit), mostOfParagraph(line));
    return caption >= least && rival <= (least == 0 ? MIN_PROBABILITY : most)
        ? Math.max(caption, MIN_BESIDE_CREDIT)
        : 0;
  }

  /** Whether a line is the byline, which may stand above its agency as a caption does. */
  private boolean isSigned(int line) {
    float byline = roles.probability(line, Role.BYLINE);
    return byline >= SIGNED && byline > roles.probability(line, Role.CAPTION);
  }

  /** A few words right below the byline, with no verdict of their own, say what the author is. */
  private boolean isRoleOfAuthor(int line) {
    return isBelowByline(line)
        && roles.page().line(line).length() <= MAX_ROLE
        && roles.probability(line, Role.CAPTION) < MIN_PROBABILITY
        && roles.readings().credit(line).isEmpty();
  }

  private boolean isBelowByline(int line) {
    return line > 0 && roles.page().line(line).blanksBefore() == 0 && isSigned(line - 1);
  }

  /** An agency alone right below the byline and above a blank line is the author's own. */
  private boolean isAgencyOfAuthor(int line) {
    boolean parted = line + 1 == roles.size() || roles.page().line(line + 1).blanksBefore() > 0;
    return isBelowByline(line)
        && parted
        && LineFeature.CREDIT_LABELLED.of(roles.features().line(line)) == 0
        && roles.probability(line, Role.CREDIT) < SURE_CREDIT;
  }

  private float likelihoodOfCredit(int line) {
    if (isAgencyOfAuthor(line)) {
      return 0;
    }
    float credit = probabilityOfCredit(line);
    float caption = roles.probability(line, Role.CAPTION);
    float rival = roles.probability(line, Role.PARAGRAPH);
    return credit >= MIN_PROBABILITY && rival <= Math.max(caption, credit) ? credit : 0;
  }

  /** A label says that it is a credit, and in the article that it is the credit of its photo. */
  private float probabilityOfCredit(int line) {
    float credit = roles.probability(line, Role.CREDIT);
    return isLabelledCredit(line) ? Math.max(credit, LABELLED) : credit;
  }

  private boolean isLabelledCredit(int line) {
    boolean inArticle = line > headline && line <= article.last();
    float[] features = roles.features().line(line);
    return inArticle
        && LineFeature.CREDIT_ALONE.of(features) > 0
        && LineFeature.CREDIT_LABELLED.of(features) > 0;
  }

  /** What stands beside a credit needs little more to be its caption. */
  private float leastOfCaption(int line) {
    boolean enclosed = isCredit(line - 1) && isCredit(line + 1) && sameWords(line - 1, line + 1);
    if (enclosed || isTiedToCredit(line) || isUnderCredit(line)) {
      return 0;
    }
    if (isCredit(line - 1) || isCredit(line + 1)) {
      return MIN_BESIDE_CREDIT;
    }
    return isSentenceOfShortText(line) ? MIN_OF_SENTENCE : MIN_PROBABILITY;
  }

  /** A paste is mostly its article: there a sentence is told until something speaks against it. */
  private boolean isSentenceOfShortText(int line) {
    return roles.size() <= MAX_LINES_OF_PASTE
        && LineFeature.SENTENCE.of(roles.features().line(line)) > 0
        && roles.readings().credit(line).isEmpty();
  }

  /** A credit alone has a caption before it, even one that reads like a paragraph. */
  private float mostOfParagraph(int line) {
    return isCredit(line + 1) && roles.probability(line + 1, Role.CREDIT) >= SURE_CREDIT
        ? MAX_PARAGRAPH
        : 0;
  }

  /**
   * A line before a labelled credit, or a block of two lines, the second a credit: unless the first
   * is something else, it is caption.
   */
  private boolean isTiedToCredit(int line) {
    return isCredit(line + 1)
        && (isLabelledCredit(line + 1) || isBlockOfTwo(line))
        && line != headline
        && !isCredit(line)
        && isNothingElse(line);
  }

  private boolean isNothingElse(int line) {
    return LineFeature.FURNITURE.of(roles.features().line(line)) == 0
        && LineFeature.TIME_SHARE.of(roles.features().line(line)) < MAX_TIME_SHARE
        && Stream.of(Role.HEADLINE, Role.STANDFIRST, Role.BYLINE, Role.PARAGRAPH)
            .allMatch(role -> roles.probability(line, role) < MIN_PROBABILITY);
  }

  /**
   * The last line of the block at the head in which a credit alone stands above it, and above that
   * the byline: the words of the photo that the credit is for.
   */
  private boolean isUnderCredit(int line) {
    return isCredit(line - 1)
        && line - 1 > headline
        && isSetTogether(line)
        && (isRoleOfAuthor(line - 2) || (line > 1 && isSigned(line - 2)))
        && (line + 1 == roles.size() || !isSetTogether(line + 1))
        && roles.page().line(line).length() >= MIN_CAPTION
        && isNothingElse(line);
  }

  private boolean isSetTogether(int line) {
    return roles.page().line(line).blanksBefore() == 0;
  }

  private boolean isBlockOfTwo(int line) {
    return roles.page().line(line).blanksBefore() > 0
        && roles.page().line(line + 1).blanksBefore() == 0;
  }

  private boolean sameWords(int one, int two) {
    return PhotoDraft.words(roles.page().span(one)) == PhotoDraft.words(roles.page().span(two));
  }

  private boolean isCredit(int line) {
    return line >= 0
        && line < roles.size()
        && probabilityOfCredit(line) >= MIN_PROBABILITY
        && LineFeature.CREDIT_ALONE.of(roles.features().line(line)) > 0;
  }

  private Span span(ParsedCredit.Range range) {
    return roles.page().source().span(range.start(), range.end());
  }

  /**
   * A credit on a line of its own belongs to the caption before it, or else to the one after it.
   */
  private void joinCredits() {
    List<PhotoDraft> kept = new ArrayList<>();
    for (int i = 0; i < drafts.size(); i++) {
      PhotoDraft own = drafts.get(i);
      boolean joined =
          own.isCreditAlone()
              && ((!kept.isEmpty() && join(kept.get(kept.size() - 1), own))
                  || (i + 1 < drafts.size() && join(drafts.get(i + 1), own)));
      if (!joined) {
        kept.add(own);
      }
    }
    drafts.clear();
    drafts.addAll(kept);
  }

  private boolean join(PhotoDraft captioned, PhotoDraft credit) {
    boolean near = Math.abs(captioned.line() - credit.line()) <= MAX_LINES_TO_CREDIT;
    return near && captioned.take(credit);
  }

  /** The same caption again is a copy. */
  private void mergeCopies() {
    Map<Long, PhotoDraft> byCaption = new HashMap<>();
    drafts.removeIf(
        draft -> {
          PhotoDraft known = byCaption.putIfAbsent(draft.print(), draft);
          boolean copy = known != null && !draft.isCreditAlone();
          if (copy) {
            known.absorb(draft);
          }
          return copy;
        });
  }
}
