package org.lede.quotes.internal.attribution;

import java.util.Optional;
import org.lede.quotes.internal.sentence.Paragraph;
import org.lede.quotes.internal.words.Shape;
import org.lede.quotes.internal.words.Vocabulary;

/**
 * The subject and the verb of saying of a quotation, read from the order of the words alone.
 *
 * @param subject the items that name who speaks; empty if there are none
 * @param cue the verb of saying, -1 if there is none
 */
record PlainShape(Optional<Range> subject, int cue) {

  /** Items from one to before another. */
  record Range(int from, int to) {}

  private static final int LONGEST_SUBJECT = 6;
  private static final int FARTHEST = 14;

  /** So soon after the words their own verb stands. */
  private static final int NEAR = 4;

  static PlainShape of(Paragraph paragraph, int item, Vocabulary vocabulary) {
    return new Search(paragraph, item, vocabulary).shape();
  }

  /** The subject and verb of the sentence that ends before an item. */
  static PlainShape before(Paragraph paragraph, int end, Vocabulary vocabulary) {
    return new Search(paragraph, end, end - 1, vocabulary).ofSentence();
  }

  /** Looks round one quotation. */
  private static final class Search {

    private final Paragraph paragraph;
    private final int item;
    private final Vocabulary vocabulary;
    private final int first;
    private final int last;

    Search(Paragraph paragraph, int item, Vocabulary vocabulary) {
      this(paragraph, item, item, vocabulary);
    }

    Search(Paragraph paragraph, int item, int inside, Vocabulary vocabulary) {
      this.paragraph = paragraph;
      this.item = item;
      this.vocabulary = vocabulary;
      this.first = Math.max(paragraph.sentenceStart(inside), item - FARTHEST);
      this.last = Math.min(paragraph.sentenceEnd(inside), item + FARTHEST);
    }

    /** What a whole sentence tells: its topic, or what stands beside its last verb. */
    PlainShape ofSentence() {
      int cue = lastVerb();
      if (vocabulary.isVerbFinal()) {
        int shown = cue < 0 && paragraph.shape(item - 1) == ':' ? item - 1 : cue;
        return new PlainShape(VerbFinalSubject.of(paragraph, first, item), shown);
      }
      Optional<Range> topic = topic();
      boolean told = topic.isPresent() || cue < 0;
      return new PlainShape(told ? topic : besideVerbBefore(cue), cue);
    }

    PlainShape shape() {
      Optional<PlainShape> verbFinal = vocabulary.isVerbFinal() ? verbFinal() : Optional.empty();
      return verbFinal.orElseGet(this::byOrder);
    }

    /**
     * A name before the words and a verb soon after them, or before the colon that leads to them.
     */
    private Optional<PlainShape> verbFinal() {
      Optional<PlainShape> label = label();
      if (label.isPresent()) {
        return label;
      }
      int after = verb(item + 1, Math.min(last, item + 1 + NEAR));
      int cue = paragraph.shape(item - 1) == ':' ? lastVerb() : after;
      return cue < 0
          ? Optional.empty()
          : VerbFinalSubject.of(paragraph, paragraph.sentenceStart(item), item)
              .map(subject -> new PlainShape(Optional.of(subject), cue));
    }

    private PlainShape byOrder() {
      int after = verb(item + 1, last);
      int before = lastVerb();
      boolean leadsIn = paragraph.shape(item - 1) == Shape.THAT || paragraph.shape(item - 1) == ':';
      if (before >= 0 && leadsIn) {
        Optional<Range> subject = besideVerbBefore(before);
        if (subject.isPresent()) {
          return new PlainShape(subject, before);
        }
      }
      Optional<Range> topic = topic();
      if (topic.isPresent() && after >= 0) {
        return new PlainShape(topic, after);
      }
      if (after >= 0) {
        Optional<Range> subject = besideVerbAfter(after);
        if (subject.isPresent()) {
          return new PlainShape(subject, after);
        }
      }
      if (before >= 0) {
        Optional<Range> subject = besideVerbBefore(before);
        if (subject.isPresent()) {
          return new PlainShape(subject, before);
        }
      }
      Optional<Range> beforeComma = beforeComma();
      if (beforeComma.isPresent() && after >= 0) {
        return new PlainShape(beforeComma, after);
      }
      return label().orElse(new PlainShape(Optional.empty(), Math.max(after, before)));
    }

    private int verb(int from, int to) {
      for (int i = from; i < to; i++) {
        if (Shape.isCue(paragraph.shape(i))) {
          return i;
        }
        if (paragraph.shape(i) == Shape.QUOTATION) {
          break;
        }
      }
      return -1;
    }

    private int lastVerb() {
      for (int i = item - 1; i >= first; i--) {
        if (Shape.isCue(paragraph.shape(i))) {
          return i;
        }
        if (paragraph.shape(i) == Shape.QUOTATION) {
          break;
        }
      }
      return -1;
    }

    /** "words", verb subject; or "words", subject verb. */
    private Optional<Range> besideVerbAfter(int verb) {
      int end = paragraph.shape(verb - 1) == Shape.TOPIC ? verb - 1 : verb;
      int start = end;
      while (start > item + 1 && isSubject(start - 1)) {
        start--;
      }
      if (vocabulary.hasTopics() && end == verb && !marksTopic(verb - 1)) {
        return Optional.empty();
      }
      return start < end ? range(start, end) : following(verb);
    }

    /** Subject verb: "words"; or verb subject: "words". */
    private Optional<Range> besideVerbBefore(int verb) {
      if (paragraph.shape(verb) == Shape.ACCORDING_TO) {
        return following(verb);
      }
      int end = verb;
      while (end > first && Shape.isBeforeVerb(paragraph.shape(end - 1))) {
        end--;
      }
      int start = end;
      while (start > first && isSubject(start - 1)) {
        start--;
      }
      if (start > first + 1 && paragraph.shape(start - 1) == Shape.PREPOSITION) {
        end = start - 1;
        start = end;
        while (start > first && isSubject(start - 1)) {
          start--;
        }
      }
      Optional<Range> before = range(start, end);
      return before.isPresent() ? before : following(verb);
    }

    private Optional<Range> following(int verb) {
      int end = verb + 1;
      while (end < last && isSubject(end) && !leavesName(end)) {
        end++;
      }
      return range(verb + 1, end);
    }

    /** The phrase before the words that a particle marks as the topic. */
    private Optional<Range> topic() {
      int beside = paragraph.shape(item - 1) == ',' ? item - 2 : item - 1;
      if (beside > first && paragraph.shape(beside) == Shape.TOPIC) {
        return beforeParticle(beside);
      }
      for (int i = first; i < item; i++) {
        boolean particle = i > first && paragraph.shape(i) == Shape.TOPIC;
        if (particle || marksTopic(i)) {
          return beforeParticle(particle ? i : i + 1);
        }
      }
      return Optional.empty();
    }

    /** The phrase that ends before an item, brackets after it left out. */
    private Optional<Range> beforeParticle(int particle) {
      int end = particle;
      if (paragraph.shape(end - 1) == ')') {
        while (end > first && paragraph.shape(end - 1) != '(') {
          end--;
        }
        end--;
      }
      int start = Math.max(first, end);
      while (start > first && isSubject(start - 1)) {
        start--;
      }
      return range(start, end);
    }

    private boolean marksTopic(int i) {
      char shape = paragraph.shape(i);
      return (shape == Shape.WORD || shape == Shape.PRONOUN)
          && vocabulary.topicLength(paragraph.word(i)) > 0;
    }

    /** The phrase before a comma before the words. */
    private Optional<Range> beforeComma() {
      if (paragraph.shape(item - 1) != ',') {
        return Optional.empty();
      }
      int start = item - 1;
      while (start > first && isSubject(start - 1)) {
        start--;
      }
      return range(start, item - 1);
    }

    /** A name that opens its sentence, and a colon. */
    private Optional<PlainShape> label() {
      if (paragraph.shape(item - 1) != ':') {
        return Optional.empty();
      }
      int start = item - 1;
      while (start > first && isSubject(start - 1)) {
        start--;
      }
      return start == first
          ? range(start, item - 1).map(range -> new PlainShape(Optional.of(range), item - 1))
          : Optional.empty();
    }

    /** A plain word after a word with a capital is no part of the name. */
    private boolean leavesName(int i) {
      return paragraph.shape(i) == Shape.WORD && paragraph.shape(i - 1) == Shape.NAME;
    }

    private boolean isSubject(int i) {
      char shape = paragraph.shape(i);
      return Shape.isNominal(shape) || shape == Shape.PRONOUN || shape == Shape.DETERMINER;
    }

    private static Optional<Range> range(int from, int to) {
      return from < to && to - from <= LONGEST_SUBJECT
          ? Optional.of(new Range(from, to))
          : Optional.empty();
    }
  }
}
