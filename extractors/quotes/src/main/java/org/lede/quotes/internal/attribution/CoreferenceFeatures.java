package org.lede.quotes.internal.attribution;

import org.lede.quotes.internal.learn.Features;
import org.lede.quotes.internal.sentence.Paragraph;
import org.lede.quotes.internal.speaker.Mention;
import org.lede.quotes.internal.speaker.NameParts;
import org.lede.quotes.internal.speaker.Person;
import org.lede.quotes.internal.speaker.Prose;

/** What the resolution of a pronoun sees of a person who may be meant. */
public final class CoreferenceFeatures {

  private final Prose prose;
  private final Mention pronoun;
  private final LastSpeaker last;

  public CoreferenceFeatures(Prose prose, Mention pronoun, LastSpeaker last) {
    this.prose = prose;
    this.pronoun = pronoun;
    this.last = last;
  }

  public Features ofNobody() {
    Features features = new Features();
    features.name("r0").add();
    features.name("r0 ").and(asked()).add();
    features.name("r0h ").and(pronoun.isPronoun()).add();
    return features;
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
  public Features of(Person person, Mention mention, int rank) {
    Features features = new Features();
    String asked = asked();
    String agreement = "" + asked + person.gender();
    int paragraphs = Math.min(4, pronoun.paragraph() - mention.paragraph());
    Paragraph home = prose.paragraph(mention.paragraph());
    int sentences =
        paragraphs > 0
            ? 9
            : Math.min(4, home.sentence(pronoun.from()) - home.sentence(mention.from()));
    char relation = CueRelation.of(home, mention).kind();
    boolean opens = mention.from() == home.sentenceStart(mention.from());
    boolean opensParagraph = mention.from() <= 1;
    boolean full = NameParts.isFull(person.name());
    int often = Math.min(6, person.mentions().size());
    features.name("r1 ").and(agreement).add();
    features.name("r2 ").and(agreement).and(full).add();
    features.name("r3 ").and(asked).and(Math.min(5, rank)).add();
    features.name("r4 ").and(paragraphs).and(sentences).add();
    features.name("r5 ").and(paragraphs).and(sentences).and(opens).add();
    features.name("r6 ").and(relation).and(paragraphs).and(sentences).add();
    features.name("r7 ").and(often).and(asked).add();
    features.name("r8 ").and(mention.possessive()).and(opens).and(opensParagraph).add();
    features.name("r9 ").and(last.isPerson(person)).and(asked).and(paragraphs).add();
    features.name("ra ").and(last.isPerson(person)).and(rank).add();
    features.name("rb ").and(home.shape(mention.from() - 1)).and(sentences).add();
    features.name("rc ").and(NameParts.isAcronym(person.name())).and(asked).add();
    features.name("rd ").and(home.isHeadline()).add();
    features.name("rf ").and(asked).and(home.kind(mention.from() - 1)).add();
    if (!pronoun.isPronoun()) {
      features.name("rg ").and(pronoun.gender()).and(Math.min(2, rank)).add();
      features.name("rh ").and(person.isCalled(pronoun.head())).add();
    }
    features.name("re ").and(home.shape(mention.to())).and(opens).add();
    return features;
  }
}
