package org.lede.quotes.internal.attribution;

import java.util.List;
import java.util.Optional;
import org.lede.quotes.internal.learn.Features;
import org.lede.quotes.internal.sentence.Paragraph;
import org.lede.quotes.internal.speaker.Mention;
import org.lede.quotes.internal.speaker.NameParts;
import org.lede.quotes.internal.speaker.Person;
import org.lede.quotes.internal.speaker.Prose;
import org.lede.quotes.internal.words.Shape;
import org.lede.quotes.internal.words.Vocabulary;

/** What the ranking of speakers sees of a candidate. */
public final class SpeakerFeatures {

  private static final int LONGEST_PATTERN = 12;

  private final Prose prose;
  private final Target target;
  private final Paragraph home;
  private final LastSpeaker last;
  private final String context;

  public SpeakerFeatures(Prose prose, Target target, LastSpeaker last) {
    this.prose = prose;
    this.target = target;
    this.home = prose.paragraph(target.paragraph());
    this.last = last;
    this.context = (target.quoted() ? "q" : "c") + before() + "/" + after();
  }

  /** The three shapes before the words, within their sentence. */
  private String before() {
    StringBuilder shapes = new StringBuilder();
    for (int i = target.from() - 1; i >= 0 && shapes.length() < 3; i--) {
      if (home.sentence(i) != home.sentence(target.from())) {
        return shapes.append('|').toString();
      }
      shapes.append(home.shape(i));
    }
    return shapes.toString();
  }

  private String after() {
    StringBuilder shapes = new StringBuilder();
    for (int i = target.to(); i < home.size() && shapes.length() < 3; i++) {
      if (home.sentence(i) != home.sentence(target.to() - 1)) {
        return shapes.append('|').toString();
      }
      shapes.append(home.shape(i));
    }
    return shapes.toString();
  }

  /** Whether the words open a paragraph after one that a colon ends. */
  private boolean afterColon() {
    if (target.from() > 0 || target.paragraph() == 0) {
      return false;
    }
    Paragraph before = prose.paragraph(target.paragraph() - 1);
    return before.shape(before.size() - 1) == ':';
  }

  /** The features of leaving the speaker open. */
  public Features ofNobody() {
    Features features = new Features();
    features.name("s0").add();
    features.name("s0 ").and(context).add();
    features.name("s0 h").and(home.isHeadline()).and(target.quoted()).add();
    features.name("s0 c").and(afterColon()).and(target.quoted()).add();
    features.name("s0 l").and(last.gap(target)).and(target.quoted()).add();
    return features;
  }

  public Features of(Mention mention) {
    Features features = new Features();
    Paragraph paragraph = prose.paragraph(mention.paragraph());
    CueRelation relation = CueRelation.of(paragraph, mention);
    String where = where(mention);
    String kind = kind(mention);
    addPlace(features, mention, where, kind, relation);
    addCue(features, paragraph, mention, relation, where);
    addHistory(features, mention, where, relation);
    if (mention.paragraph() == target.paragraph()) {
      addPattern(features, mention, where, kind);
      addKnownCue(features, mention, kind, relation);
    }
    return features;
  }

  /** Side, same sentence or not, and how many sentences away. */
  private String where(Mention mention) {
    int paragraphs = mention.paragraph() - target.paragraph();
    if (paragraphs == -1) {
      return "p" + fromEnd(prose.paragraph(mention.paragraph()), mention);
    }
    if (paragraphs != 0) {
      return "p" + Math.max(-4, paragraphs);
    }
    boolean before = mention.from() < target.from();
    int sentences =
        before
            ? home.sentence(target.from()) - home.sentence(mention.from())
            : home.sentence(mention.from()) - home.sentence(target.to() - 1);
    return (before ? "b" : "a") + Math.min(3, sentences);
  }

  /** How many sentences before the end of its paragraph, and whether a colon ends that. */
  private static String fromEnd(Paragraph paragraph, Mention mention) {
    int last = paragraph.size() - 1;
    int sentences = paragraph.sentence(last) - paragraph.sentence(mention.from());
    return Math.min(2, sentences) + (paragraph.shape(last) == ':' ? ":" : "");
  }

  private static String kind(Mention mention) {
    return switch (mention.kind()) {
      case NAME -> mention.possessive() ? "NX" : "N";
      case PRONOUN -> "P" + mention.gender() + mention.possessive();
      case NOMINAL -> "w" + mention.gender() + (mention.possessive() ? "X" : "");
    };
  }

  private void addPlace(
      Features features, Mention mention, String where, String kind, CueRelation relation) {
    Paragraph paragraph = prose.paragraph(mention.paragraph());
    features.name("s1 ").and(kind).and(where).add();
    features.name("s2 ").and(kind).and(relation.kind()).add();
    features.name("s3 ").and(relation.kind()).and(where).and(target.quoted()).add();
    features.name("s4 ").and(relation.kind()).and(where).and(context).add();
    features.name("s5 ").and(where).and(between(mention)).and(relation.kind()).add();
    String edges = "" + paragraph.shape(mention.from() - 1) + paragraph.shape(mention.to());
    features.name("s6 ").and(edges).and(where).add();
    boolean opens = mention.from() == paragraph.sentenceStart(mention.from());
    features.name("s7 ").and(opens).and(where).and(kind).add();
    if (mention.kind() == Mention.Kind.NOMINAL) {
      char noun = noun(mention);
      features.name("s8 ").and(noun).add();
      features.name("s9 ").and(noun).and(relation.kind()).add();
    }
  }

  /** What a common noun can be, as the lists tell: a role, a saying, a verb as well. */
  private char noun(Mention mention) {
    Vocabulary vocabulary = prose.vocabulary();
    if (vocabulary.isSayingNoun(mention.head())) {
      return 'n';
    }
    return vocabulary.isRole(mention.head())
        ? 'r'
        : vocabulary.shape(mention.head()).orElse(Shape.WORD);
  }

  /** How many other mentions stand between, counted up to four. */
  private int between(Mention mention) {
    if (mention.paragraph() != target.paragraph()) {
      return 9;
    }
    List<Mention> mentions = prose.mentions(target.paragraph());
    int first = mention.from() < target.from() ? mention.to() : target.to();
    int last = mention.from() < target.from() ? target.from() : mention.from();
    int count = Candidates.firstFrom(mentions, last) - Candidates.firstFrom(mentions, first);
    return Math.max(0, Math.min(4, count));
  }

  private void addCue(
      Features features, Paragraph paragraph, Mention mention, CueRelation relation, String where) {
    if (relation.cue() < 0) {
      return;
    }
    String cue = relation.kind() + paragraph.kind(relation.cue());
    features.name("c1 ").and(cue).add();
    features.name("c2 ").and(cue).and(where).add();
    if (mention.paragraph() == target.paragraph()) {
      features
          .name("c3 ")
          .and(relation.kind())
          .and(toCue(relation.cue()))
          .and(target.quoted())
          .add();
      features
          .name("c4 ")
          .and(relation.kind())
          .and(paragraph.shape(relation.cue() + 1))
          .and(where)
          .add();
    }
  }

  /** How the mention lies to the cue that is known to report the words. */
  private void addKnownCue(Features features, Mention mention, String kind, CueRelation relation) {
    int cue = target.cue();
    if (cue < 0) {
      return;
    }
    boolean own = relation.cue() == cue;
    boolean before = mention.from() < cue;
    String path = before ? pattern(mention.to(), cue) : pattern(cue + 1, mention.from());
    char shape = home.shape(cue);
    features.name("k1 ").and(own).and(relation.kind()).and(shape).add();
    features.name("k2 ").and(before).and(path).and(shape).add();
    features.name("k3 ").and(before).and(path).and(kind).add();
    features
        .name("k4 ")
        .and(before)
        .and(home.sentence(mention.from()) == home.sentence(cue))
        .and(shape)
        .add();
    features.name("k5 ").and(before).and(path).and(home.kind(cue)).add();
    features.name("k6 ").and(own).and(before).and(kind).add();
  }

  /** What lies between the words and the cue. */
  private String toCue(int cue) {
    return cue < target.from()
        ? "b" + pattern(cue + 1, target.from())
        : "a" + pattern(target.to(), cue);
  }

  private void addHistory(Features features, Mention mention, String where, CueRelation relation) {
    Optional<Person> person = prose.cast().person(mention);
    if (person.isPresent()) {
      int often = Math.min(5, person.get().mentions().size());
      features.name("h1 ").and(often).and(where).add();
      features.name("h2 ").and(NameParts.isFull(mention.name())).and(relation.kind()).add();
    }
    if (last.isSame(mention)) {
      String gap = last.gap(target);
      features.name("h3 ").and(gap).and(target.quoted()).add();
      features.name("h4 ").and(gap).and(where).and(context).add();
      features.name("h5 ").and(gap).and(last.relation()).add();
    } else if (person.isPresent() && last.isPerson(person.get())) {
      features.name("h6 ").and(where).and(relation.kind()).add();
      features.name("h7 ").and(where).and(context).add();
    }
    if (last.exists()) {
      features.name("h8 ").and(last.gap(target)).and(where).and(relation.kind()).add();
    }
  }

  private void addPattern(Features features, Mention mention, String where, String kind) {
    boolean before = mention.from() < target.from();
    String path =
        before ? pattern(mention.to(), target.from()) : pattern(target.to(), mention.from());
    String far =
        before
            ? "" + home.shape(mention.from() - 2) + home.shape(mention.from() - 1)
            : "" + home.shape(mention.to()) + home.shape(mention.to() + 1);
    char side = where.charAt(0);
    features.name("t1 ").and(side).and(path).add();
    features.name("t2 ").and(side).and(path).and("_").and(far).add();
    features.name("t3 ").and(side).and(path).and("_").and(kind).and(target.quoted()).add();
  }

  /** The shapes of a stretch of items, runs of plain words as one. */
  private String pattern(int from, int to) {
    StringBuilder shapes = new StringBuilder();
    char previous = ' ';
    for (int i = from; i < to; i++) {
      char shape = home.shape(i);
      boolean repeats = shape == previous && Shape.isNominal(shape);
      if (!repeats) {
        shapes.append(shape);
      }
      if (shapes.length() > LONGEST_PATTERN) {
        return "long";
      }
      previous = shape;
    }
    return shapes.toString();
  }
}
