package org.lede.quotes.internal.attribution;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.lede.quotes.internal.sentence.Paragraph;
import org.lede.quotes.internal.speaker.Mention;
import org.lede.quotes.internal.speaker.Prose;
import org.lede.quotes.internal.words.Shape;

/** The stretches of a sentence that a cue may report: after it, and before it. */
public final class Clauses {

  private static final int MOST_STARTS = 4;
  private static final int MOST_ENDS = 8;
  private static final int MOST_EARLIER_ENDS = 4;
  private static final int FARTHEST_START = 14;
  private static final int LONGEST = 120;

  private final Prose prose;
  private final Paragraph paragraph;
  private final int number;
  private final int cue;
  private final int first;
  private final int last;

  public Clauses(Prose prose, int number, int cue) {
    this.prose = prose;
    this.paragraph = prose.paragraph(number);
    this.number = number;
    this.cue = cue;
    this.first = Math.max(paragraph.sentenceStart(cue), cue - LONGEST);
    this.last = withoutStop(Math.min(paragraph.sentenceEnd(cue), cue + LONGEST));
  }

  /** A sentence's last stop is no part of what it reports. */
  private int withoutStop(int end) {
    int at = end;
    while (at > cue + 1 && ".?!".indexOf(paragraph.shape(at - 1)) >= 0) {
      at--;
    }
    return at;
  }

  public List<Clause> after() {
    List<Clause> clauses = new ArrayList<>();
    for (int start : starts()) {
      int colon = colon(start);
      for (int end : ends(start)) {
        if (end > colon) {
          continue;
        }
        clauses.add(new Clause(number, cue, start, end));
      }
    }
    return clauses;
  }

  /** The first colon from an item on that leads to a quotation; no clause goes over it. */
  private int colon(int start) {
    for (int i = start; i < last; i++) {
      if (paragraph.shape(i) == ':' && paragraph.shape(i + 1) == Shape.QUOTATION) {
        return i;
      }
    }
    return last;
  }

  /** Right after the cue, after whom it was told, after "that", after a mark. */
  private Set<Integer> starts() {
    Set<Integer> starts = new LinkedHashSet<>();
    if (isStart(cue + 1)) {
      starts.add(cue + 1);
    }
    int limit = Math.min(last, cue + FARTHEST_START);
    for (int i = cue + 1; i < limit && starts.size() < MOST_STARTS; i++) {
      char shape = paragraph.shape(i);
      boolean begins =
          shape == Shape.THAT
              || shape == Shape.QUOTATION
              || paragraph.shape(i - 1) == ','
              || paragraph.shape(i - 1) == ':'
              || paragraph.shape(i - 1) == Shape.TIME
              || endsMention(i);
      if (begins && isStart(i)) {
        starts.add(i);
      }
    }
    return starts;
  }

  private boolean isStart(int i) {
    return i < last && ",:.;-".indexOf(paragraph.shape(i)) < 0;
  }

  private boolean endsMention(int i) {
    List<Mention> mentions = prose.mentions(number);
    int next = Candidates.firstFrom(mentions, i);
    return next > 0 && mentions.get(next - 1).to() == i && mentions.get(next - 1).from() > cue;
  }

  private Set<Integer> ends(int start) {
    Set<Integer> ends = new LinkedHashSet<>();
    ends.add(last);
    for (int i = start + 1; i < last && ends.size() < MOST_ENDS; i++) {
      if (isBoundary(i)) {
        ends.add(i);
      }
    }
    return ends;
  }

  /** A mark or conjunction before which a clause may end, or the end of a quotation. */
  private boolean isBoundary(int i) {
    char shape = paragraph.shape(i);
    return shape == ','
        || shape == ';'
        || shape == '-'
        || shape == '('
        || shape == Shape.ACCORDING_TO
        || (shape == Shape.CONJUNCTION && paragraph.shape(i - 1) != ',')
        || (shape == Shape.PREPOSITION && paragraph.shape(i - 1) == Shape.QUOTATION)
        || paragraph.shape(i - 1) == Shape.QUOTATION;
  }

  public List<Clause> before() {
    List<Clause> clauses = new ArrayList<>();
    for (int end : earlierEnds(beforeEnd())) {
      for (int start : earlierStarts(end)) {
        clauses.add(new Clause(number, cue, start, end));
      }
    }
    return clauses;
  }

  /** The subject may have an apposition, so what is reported may end at a comma before it. */
  private Set<Integer> earlierEnds(int end) {
    Set<Integer> ends = new LinkedHashSet<>();
    if (end > first) {
      ends.add(end);
    }
    for (int i = end - 1; i > first && ends.size() < MOST_EARLIER_ENDS; i--) {
      boolean boundary = paragraph.shape(i) == ',' || paragraph.shape(i - 1) == Shape.QUOTATION;
      if (boundary && paragraph.shape(i - 1) != ',') {
        ends.add(i);
      }
    }
    return ends;
  }

  private Set<Integer> earlierStarts(int end) {
    Set<Integer> starts = new LinkedHashSet<>();
    starts.add(first);
    for (int i = end - 1; i > first && starts.size() < MOST_ENDS; i--) {
      char before = paragraph.shape(i - 1);
      boolean begins =
          ",;-:".indexOf(before) >= 0
              || before == Shape.CONJUNCTION
              || before == Shape.QUOTATION
              || paragraph.shape(i) == Shape.QUOTATION;
      if (begins && paragraph.shape(i) != ',') {
        starts.add(i);
      }
    }
    return starts;
  }

  /** The end of what stands before the subject of the cue, its comma left out. */
  private int beforeEnd() {
    int end = cue;
    while (end > first && Shape.isBeforeVerb(paragraph.shape(end - 1))) {
      end--;
    }
    List<Mention> mentions = prose.mentions(number);
    for (int i = Candidates.firstFrom(mentions, end) - 1; i >= 0; i--) {
      Mention mention = mentions.get(i);
      if (mention.to() < end - 1 || mention.from() < first) {
        break;
      }
      if (mention.to() == end) {
        end = outermost(mentions, i);
        break;
      }
    }
    while (end > first && ",-".indexOf(paragraph.shape(end - 1)) >= 0) {
      end--;
    }
    return end;
  }

  /** Mentions that end together begin at different items; the longest counts. */
  private static int outermost(List<Mention> mentions, int index) {
    int from = mentions.get(index).from();
    for (int i = index - 1; i >= Math.max(0, index - 3); i--) {
      if (mentions.get(i).to() >= mentions.get(index).from()) {
        from = Math.min(from, mentions.get(i).from());
      }
    }
    return from;
  }
}
