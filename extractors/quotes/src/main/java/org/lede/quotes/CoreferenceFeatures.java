package org.lede.quotes;

/** What the resolution of a pronoun sees of a person who may be meant. */
final class CoreferenceFeatures {

  private final Prose prose;
  private final Mention pronoun;
  private final LastSpeaker last;

  CoreferenceFeatures(Prose prose, Mention pronoun, LastSpeaker last) {
    this.prose = prose;
    this.pronoun = pronoun;
    this.last = last;
  }

  Features ofNobody() {
    return new Features()
        .add("r0")
        .add("r0 " + asked())
        .add("r0h " + (pronoun.isPronoun() ? "" : pronoun.head()));
  }

  /** The gender of a pronoun, or what a common noun can stand for. */
  private String asked() {
    if (pronoun.isPronoun()) {
      return String.valueOf(pronoun.gender());
    }
    boolean definite =
        prose.vocabulary().isDefinite(prose.paragraph(pronoun.paragraph()).word(pronoun.from()));
    return "w" + pronoun.gender() + definite;
  }

  /** A person by the last mention before the pronoun, and how many others stand between. */
  Features of(Person person, Mention mention, int rank) {
    Features features = new Features();
    String asked = asked();
    String agreement = "" + asked + person.gender();
    int paragraphs = Math.min(4, pronoun.paragraph() - mention.paragraph());
    Paragraph home = prose.paragraph(mention.paragraph());
    int sentences =
        paragraphs > 0
            ? 9
            : Math.min(4, home.sentence(pronoun.from()) - home.sentence(mention.from()));
    char relation = Relation.of(home, mention).kind();
    boolean opens = mention.from() == home.sentenceStart(mention.from());
    boolean opensParagraph = mention.from() <= 1;
    boolean full = NameParts.isFull(person.name());
    int often = Math.min(6, person.mentions().size());
    features.add("r1 " + agreement);
    features.add("r2 " + agreement + full);
    features.add("r3 " + asked + Math.min(5, rank));
    features.add("r4 " + paragraphs + sentences);
    features.add("r5 " + paragraphs + sentences + opens);
    features.add("r6 " + relation + paragraphs + sentences);
    features.add("r7 " + often + asked);
    features.add("r8 " + mention.possessive() + opens + opensParagraph);
    features.add("r9 " + last.isPerson(person) + asked + paragraphs);
    features.add("ra " + last.isPerson(person) + rank);
    features.add("rb " + home.shape(mention.from() - 1) + sentences);
    features.add("rc " + NameParts.isAcronym(person.name()) + asked);
    features.add("rd " + home.isHeadline());
    features.add("rf " + asked + home.word(mention.from() - 1));
    if (!pronoun.isPronoun()) {
      features.add("rg " + pronoun.head() + Math.min(2, rank));
      features.add("rh " + person.isCalled(pronoun.head()));
    }
    features.add("re " + home.shape(mention.to()) + opens);
    return features;
  }
}
