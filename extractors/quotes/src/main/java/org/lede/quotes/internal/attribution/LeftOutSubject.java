package org.lede.quotes.internal.attribution;

import java.util.List;
import java.util.Optional;
import org.lede.quotes.internal.sentence.Paragraph;
import org.lede.quotes.internal.speaker.Mention;
import org.lede.quotes.internal.speaker.Prose;
import org.lede.quotes.internal.words.Shape;

/**
 * Who speaks where the words have a verb of saying without a subject, or nothing at all: the
 * subject of the nearest verb of saying before, or who spoke last.
 */
final class LeftOutSubject {

  /** Farther back, a verb of saying has long had another subject. */
  private static final int MAX_SENTENCES = 3;

  private static final int MAX_MENTIONS = 24;

  /** The verb of words stands so soon after them. */
  private static final int NEAR = 3;

  private final Prose prose;
  private final Target target;
  private final LastSpeaker last;

  private LeftOutSubject(Prose prose, Target target, LastSpeaker last) {
    this.prose = prose;
    this.target = target;
    this.last = last;
  }

  static Optional<Mention> of(Prose prose, Target target, LastSpeaker last) {
    LeftOutSubject subject = new LeftOutSubject(prose, target, last);
    return subject
        .before(target.paragraph(), target.from())
        .or(() -> subject.lastIn(target.paragraph()))
        .or(subject::inParagraphBefore);
  }

  private Optional<Mention> inParagraphBefore() {
    int number = target.paragraph() - 1;
    if (number < 0 || prose.paragraph(number).isHeadline()) {
      return Optional.empty();
    }
    Paragraph before = prose.paragraph(number);
    Optional<Mention> subject = before(number, before.size());
    if (before.shape(before.size() - 1) == ':' && target.from() == 0) {
      return subject.or(() -> firstOfLastSentence(number)).or(() -> lastIn(number));
    }
    return lastIn(number).or(() -> subject).or(() -> opening(number));
  }

  /** A name that opens the sentence before, where the words have a verb of their own. */
  private Optional<Mention> opening(int number) {
    Paragraph home = prose.paragraph(target.paragraph());
    boolean verb = false;
    for (int i = target.to();
        i < Math.min(home.sentenceEnd(target.to() - 1), target.to() + NEAR);
        i++) {
      verb |= Shape.isVerb(home.shape(i));
    }
    Paragraph before = prose.paragraph(number);
    int start = before.sentenceStart(before.size() - 1);
    return verb
        ? firstOfLastSentence(number)
            .filter(Mention::isName)
            .filter(m -> m.from() == start || before.shape(start) == Shape.DETERMINER)
        : Optional.empty();
  }

  /** Who spoke last, if that was in this paragraph. */
  private Optional<Mention> lastIn(int number) {
    return last.target().filter(t -> t.paragraph() == number).flatMap(t -> last.mention());
  }

  /** The nearest mention before an item that is the subject of a verb of saying. */
  private Optional<Mention> before(int number, int item) {
    Paragraph paragraph = prose.paragraph(number);
    List<Mention> mentions = prose.mentions(number);
    int end = Candidates.firstFrom(mentions, item);
    for (int i = end - 1; i >= Math.max(0, end - MAX_MENTIONS); i--) {
      Mention mention = mentions.get(i);
      int sentence = paragraph.sentence(Math.min(item, paragraph.size() - 1));
      if (sentence - paragraph.sentence(mention.from()) >= MAX_SENTENCES) {
        return Optional.empty();
      }
      CueRelation relation = CueRelation.of(paragraph, mention);
      if (relation.isSubject()) {
        return Optional.of(subject(paragraph, mentions, i, relation));
      }
    }
    return Optional.empty();
  }

  /** Of two mentions round one verb, the one before it is its subject. */
  private static Mention subject(
      Paragraph paragraph, List<Mention> mentions, int index, CueRelation relation) {
    for (int i = index - 1; i >= Math.max(0, index - 3) && relation.kind() == 'i'; i--) {
      CueRelation other = CueRelation.of(paragraph, mentions.get(i));
      if (other.kind() == 's' && other.cue() == relation.cue()) {
        return mentions.get(i);
      }
    }
    return mentions.get(index);
  }

  private Optional<Mention> firstOfLastSentence(int number) {
    Paragraph paragraph = prose.paragraph(number);
    int start = paragraph.sentenceStart(paragraph.size() - 1);
    List<Mention> mentions = prose.mentions(number);
    int first = Candidates.firstFrom(mentions, start);
    return first < mentions.size() ? Optional.of(mentions.get(first)) : Optional.empty();
  }
}
