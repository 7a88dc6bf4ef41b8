package org.lede.quotes;

/** What tells how sure an attribution is: the odds of its parts, and its form. */
final class ConfidenceFeatures {

  private ConfidenceFeatures() {}

  static Features of(Prose prose, Attribution of) {
    String form = form(prose, of.target());
    String attributed = form + odds(of.attributed());
    String sure = form + odds(of.sure());
    char relation =
        of.speaker().map(m -> Relation.of(prose.paragraph(m.paragraph()), m).kind()).orElse('0');
    String speaker = of.speaker().map(ConfidenceFeatures::kind).orElse("0");
    boolean near = of.speaker().filter(m -> m.paragraph() == of.target().paragraph()).isPresent();
    return new Features()
        .add("y0" + form)
        .add("y1" + attributed)
        .add("y2" + sure)
        .add("y3" + form + odds(of.attributed() * of.sure()))
        .add("y4" + form + relation + near)
        .add("y5" + form + speaker)
        .add("y6" + form + Math.min(6, (of.target().to() - of.target().from()) / 4));
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
