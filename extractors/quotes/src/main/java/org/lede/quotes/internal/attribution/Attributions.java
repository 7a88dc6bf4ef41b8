package org.lede.quotes.internal.attribution;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.lede.quotes.internal.learn.LinearModel;
import org.lede.quotes.internal.sentence.Paragraph;
import org.lede.quotes.internal.speaker.Mention;
import org.lede.quotes.internal.speaker.Person;
import org.lede.quotes.internal.speaker.Prose;
import org.lede.quotes.internal.words.Shape;

/** Attributes quotations and reported speech of an article, in the order of the text. */
public final class Attributions {

  private static final double LIKELY = 0.5;

  /** The weights were fitted on English, so other languages are given the benefit of the doubt. */
  private static final double LIKELY_ELSEWHERE = 0.2;

  private static final double SURE_ELSEWHERE = 0.65;
  private static final double SURELY_SAID = 0.85;
  private static final double LEAST_SURE = 0.35;
  private static final double LEAST_SURE_PARTIAL = 0.3;
  private static final double LEAST_SURE_REPORTED = 0.35;
  private static final int NEAR = 12;

  private final Prose prose;
  private final LinearModel model;
  private final SpeakerChoice speakers;
  private final Coreference coreference;
  private final List<Attribution> found = new ArrayList<>();
  private LastSpeaker last = LastSpeaker.NOBODY;

  private Attributions(Prose prose, LinearModel model) {
    this.prose = prose;
    this.model = model;
    this.speakers = new SpeakerChoice(model);
    this.coreference = new Coreference(model);
  }

  public static List<Attribution> of(Prose prose, LinearModel model) {
    Attributions attributions = new Attributions(prose, model);
    for (int i = 0; i < prose.paragraphs().size(); i++) {
      attributions.paragraph(i);
    }
    return attributions.found;
  }

  private void paragraph(int number) {
    Paragraph paragraph = prose.paragraph(number);
    List<ClauseChoice.Choice> reported =
        prose.vocabulary().readsClauses()
            ? ReportedClauses.of(prose, number, model)
            : ThatClauses.of(paragraph, number);
    List<Integer> quotations = paragraph.quotationItems();
    int next = 0;
    for (ClauseChoice.Choice choice : reported) {
      while (next < quotations.size() && quotations.get(next) < choice.clause().from()) {
        quotation(number, quotations.get(next++));
      }
      Attribution clause = attribution(Target.clause(choice.clause()), choice.probability());
      if (!isSure(clause)) {
        continue;
      }
      add(clause);
      while (next < quotations.size() && quotations.get(next) < choice.clause().to()) {
        next++;
      }
    }
    while (next < quotations.size()) {
      quotation(number, quotations.get(next++));
    }
  }

  private void quotation(int number, int item) {
    Paragraph paragraph = prose.paragraph(number);
    double likely =
        LinearModel.probability(model.score(SpanFeatures.of(paragraph, item, prose.vocabulary())));
    boolean english = prose.vocabulary().readsClauses();
    boolean spoken = paragraph.spanAt(item).orElseThrow().spoken();
    boolean cue = english || hasCue(paragraph, item);
    boolean elsewhere = !english && likely >= LIKELY_ELSEWHERE && cue;
    boolean label = paragraph.isHeadline() && item > 0 && paragraph.shape(item - 1) == ':';
    boolean told = likely >= LIKELY && (cue || isStatement(paragraph, item));
    boolean term = !english && !label && Terms.isTerm(paragraph, item, prose.vocabulary());
    if (!term && (told || elsewhere || spoken || label)) {
      Attribution quotation = attribution(Target.quotation(number, item), Math.max(likely, LIKELY));
      boolean alone = paragraph.size() <= 2;
      boolean said = !english || spoken || alone || label || likely >= SURELY_SAID;
      if (said || isSure(quotation)) {
        add(quotation);
      }
    }
  }

  private boolean isSure(Attribution attribution) {
    return Confidences.of(prose, attribution, model) >= leastSure(attribution.target());
  }

  /** Below these, an answer is more often wrong than it is worth. */
  private double leastSure(Target target) {
    if (target.quoted()) {
      return LEAST_SURE;
    }
    return Groups.holdsQuotation(prose, target) ? LEAST_SURE_PARTIAL : LEAST_SURE_REPORTED;
  }

  private void add(Attribution attribution) {
    found.add(attribution);
    last = LastSpeaker.of(prose, attribution);
  }

  private Attribution attribution(Target target, double likely) {
    SpeakerChoice.Choice chosen = speakers.choose(prose, target, last);
    Optional<Mention> mention =
        chosen
            .mention()
            .filter(m -> isTold(m, chosen.probability()))
            .map(this::owner)
            .or(() -> leftOut(target))
            .filter(m -> !m.isLetter());
    Optional<Person> person = mention.flatMap(this::person);
    int cue = target.cue() >= 0 ? target.cue() : cue(mention);
    return new Attribution(target, mention, person, cue, likely, chosen.probability());
  }

  /** Elsewhere than in English, a speaker far from any verb of saying must stand out. */
  private boolean isTold(Mention mention, double sure) {
    return prose.vocabulary().readsClauses()
        || last.isSame(mention)
        || sure >= SURE_ELSEWHERE
        || (sure >= LIKELY_ELSEWHERE && cue(Optional.of(mention)) >= 0);
  }

  /** "Her verdict: ...": she says it. */
  private Mention owner(Mention mention) {
    Paragraph paragraph = prose.paragraph(mention.paragraph());
    boolean owned =
        mention.kind() == Mention.Kind.NOMINAL
            && paragraph.shape(mention.from()) == Shape.POSSESSIVE_PRONOUN
            && paragraph.shape(mention.to()) == ':';
    List<Mention> mentions = prose.mentions(mention.paragraph());
    int first = Candidates.firstFrom(mentions, mention.from());
    boolean pronoun = owned && first < mentions.size() && mentions.get(first).isPronoun();
    return pronoun ? mentions.get(first) : mention;
  }

  /** Words that end in a mark of their own. */
  private static boolean isStatement(Paragraph paragraph, int item) {
    return paragraph.spanAt(item).orElseThrow().terminal(paragraph.text()) != 'x';
  }

  private boolean hasCue(Paragraph paragraph, int item) {
    int last = Math.min(paragraph.sentenceEnd(item), item + NEAR);
    for (int i = Math.max(paragraph.sentenceStart(item), item - NEAR); i < last; i++) {
      if (Shape.isCue(paragraph.shape(i)) || paragraph.shape(i) == ':') {
        return true;
      }
    }
    return false;
  }

  /** Elsewhere than in English, a verb may do without its subject. */
  private Optional<Mention> leftOut(Target target) {
    return prose.vocabulary().readsClauses()
        ? Optional.empty()
        : LeftOutSubject.of(prose, target, last);
  }

  /** Who a mention is; the same mention is the same person. */
  private Optional<Person> person(Mention mention) {
    if (last.isSame(mention)) {
      return last.person();
    }
    Optional<Mention> apposed = Apposition.of(prose, mention);
    if (apposed.isPresent() || mention.isName()) {
      return prose.cast().person(apposed.orElse(mention));
    }
    return coreference.resolve(prose, mention, last);
  }

  private int cue(Optional<Mention> mention) {
    return mention.map(m -> CueSpan.of(prose.paragraph(m.paragraph()), m)).orElse(-1);
  }
}
