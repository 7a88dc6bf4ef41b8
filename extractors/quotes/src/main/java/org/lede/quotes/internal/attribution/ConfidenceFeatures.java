package org.lede.quotes.internal.attribution;

import org.lede.quotes.internal.learn.Features;
import org.lede.quotes.internal.speaker.Mention;
import org.lede.quotes.internal.speaker.Prose;

/** What tells how sure an attribution is: the odds of its parts, and its form. */
public final class ConfidenceFeatures {

  private ConfidenceFeatures() {}

  public static Features of(Prose prose, Attribution of) {
    String form = form(prose, of.target());
    String attributed = form + odds(of.attributed());
    String sure = form + odds(of.sure());
    char relation =
        of.speaker().map(m -> CueRelation.of(prose.paragraph(m.paragraph()), m).kind()).orElse('0');
    String speaker = of.speaker().map(ConfidenceFeatures::kind).orElse("0");
    boolean near = of.speaker().filter(m -> m.paragraph() == of.target().paragraph()).isPresent();
    Features features = new Features();
    features.name("y0").and(form).add();
    features.name("y1").and(attributed).add();
    features.name("y2").and(sure).add();
    features.name("y3").and(form).and(odds(of.attributed() * of.sure())).add();
    features.name("y4").and(form).and(relation).and(near).add();
    features.name("y5").and(form).and(speaker).add();
    int length = of.target().to() - of.target().from();
    features.name("y6").and(form).and(Math.min(6, length / 4)).add();
    return features;
  }

  /** q for a quotation, m for a clause with one inside, i for reported speech. */
  private static String form(Prose prose, Target target) {
    if (target.quoted()) {
      return "q";
    }
    return Groups.holdsQuotation(prose, target) ? "m" : "i";
  }

  private static String kind(Mention mention) {
    return mention.kind().name() + mention.gender();
  }

  /** The odds of a probability, in even steps of their logarithm. */
  private static int odds(double probability) {
    double bounded = Math.max(0.001, Math.min(0.999, probability));
    return (int) Math.round(StrictMath.log(bounded / (1 - bounded)));
  }
}
