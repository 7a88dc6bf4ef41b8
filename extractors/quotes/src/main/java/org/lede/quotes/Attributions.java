package org.lede.quotes;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Attributes the quotations of an article, in the order of the text. */
final class Attributions {

  private static final double LIKELY = 0.5;

  private final Prose prose;
  private final LinearModel model;
  private final SpeakerChoice choice;
  private final Coreference coreference;
  private final List<Attribution> found = new ArrayList<>();
  private LastSpeaker last = LastSpeaker.NOBODY;

  private Attributions(Prose prose, LinearModel model) {
    this.prose = prose;
    this.model = model;
    this.choice = new SpeakerChoice(model);
    this.coreference = new Coreference(model);
  }

  static List<Attribution> of(Prose prose, LinearModel model) {
    Attributions attributions = new Attributions(prose, model);
    for (int i = 0; i < prose.paragraphs().size(); i++) {
      for (int item : prose.paragraph(i).quotationItems()) {
        attributions.attribute(i, item);
      }
    }
    return attributions.found;
  }

  private void attribute(int number, int item) {
    Paragraph paragraph = prose.paragraph(number);
    double likely =
        LinearModel.probability(model.score(SpanFeatures.of(paragraph, item, prose.vocabulary())));
    if (likely < LIKELY) {
      return;
    }
    Target target = Target.quotation(number, item);
    SpeakerChoice.Choice chosen = choice.choose(prose, target, last);
    Optional<Person> person = chosen.mention().flatMap(this::person);
    Attribution attribution =
        new Attribution(
            target, chosen.mention(), person, cue(chosen.mention()), likely, chosen.probability());
    found.add(attribution);
    last = lastSpeaker(prose, attribution);
  }

  /** Who a mention is; the same mention is the same person. */
  private Optional<Person> person(Mention mention) {
    if (last.isSame(mention)) {
      return last.person();
    }
    return mention.isName()
        ? prose.cast().person(mention)
        : coreference.resolve(prose, mention, last);
  }

  private int cue(Optional<Mention> mention) {
    return mention.map(m -> Relation.of(prose.paragraph(m.paragraph()), m).cue()).orElse(-1);
  }

  /** What the next words are told of these. */
  static LastSpeaker lastSpeaker(Prose prose, Attribution of) {
    Paragraph paragraph = prose.paragraph(of.target().paragraph());
    boolean open = !paragraph.spanAt(of.target().from()).orElseThrow().closed();
    return LastSpeaker.of(prose, of.target(), of.speaker(), of.person(), open);
  }
}
