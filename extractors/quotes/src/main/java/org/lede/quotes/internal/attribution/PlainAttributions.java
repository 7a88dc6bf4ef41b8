package org.lede.quotes.internal.attribution;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.lede.quotes.internal.marks.QuotedSpan;
import org.lede.quotes.internal.sentence.Paragraph;
import org.lede.quotes.internal.speaker.Mention;
import org.lede.quotes.internal.speaker.Person;
import org.lede.quotes.internal.speaker.PlainName;
import org.lede.quotes.internal.speaker.PlainNames;
import org.lede.quotes.internal.speaker.Prose;
import org.lede.quotes.internal.speaker.Titles;
import org.lede.quotes.internal.words.Shape;

/**
 * Attributes the quotations of languages whose names have no capitals, by the plain shapes: a verb
 * of saying beside a phrase, a topic before the words, a colon.
 */
public final class PlainAttributions {

  private static final double SURE = 0.85;
  private static final double LIKELY = 0.6;

  /** Words alone in their paragraph may take up a speaker from farther back. */
  private static final int MAX_GAP_ALONE = 3;

  private final Prose prose;
  private final PlainNames names = new PlainNames();
  private final List<Attribution> found = new ArrayList<>();
  private Optional<Attribution> last = Optional.empty();

  private PlainAttributions(Prose prose) {
    this.prose = prose;
  }

  public static List<Attribution> of(Prose prose) {
    PlainAttributions attributions = new PlainAttributions(prose);
    for (int i = 0; i < prose.paragraphs().size(); i++) {
      for (int item : prose.paragraph(i).quotationItems()) {
        attributions.attribute(i, item);
      }
    }
    return attributions.found;
  }

  private void attribute(int number, int item) {
    Paragraph paragraph = prose.paragraph(number);
    if (Terms.isTerm(paragraph, item, prose.vocabulary())) {
      return;
    }
    PlainShape shape = PlainShape.of(paragraph, item, prose.vocabulary());
    Target target = Target.quotation(number, item);
    if (shape.subject().isPresent()) {
      Mention mention = mention(number, shape.subject().get());
      add(new Attribution(target, Optional.of(mention), person(mention), shape.cue(), SURE, SURE));
    } else if (!announced(target) && (shape.cue() >= 0 || isStatement(paragraph, item))) {
      goOn(target, shape.cue());
    }
  }

  /** Words after a paragraph that ends in a colon: its subject says them. */
  private boolean announced(Target target) {
    int before = target.paragraph() - 1;
    if (target.from() > 0 || before < 0) {
      return false;
    }
    Paragraph lead = prose.paragraph(before);
    int colon = lead.size() - 1;
    if (lead.shape(colon) != ':') {
      return false;
    }
    PlainShape shape = PlainShape.before(lead, lead.size(), prose.vocabulary());
    if (shape.subject().isEmpty()) {
      return false;
    }
    Mention mention = mention(before, shape.subject().get());
    add(
        new Attribution(
            target, Optional.of(mention), person(mention), shape.cue(), LIKELY, LIKELY));
    return true;
  }

  /** Words without a subject of their own go on with who spoke last, if that is near. */
  private void goOn(Target target, int cue) {
    if (sentenceBefore(target, cue)) {
      return;
    }
    boolean alone = prose.paragraph(target.paragraph()).size() <= 2;
    int farthest = alone && prose.vocabulary().isVerbFinal() ? MAX_GAP_ALONE : 1;
    Optional<Attribution> near =
        last.filter(one -> target.paragraph() - one.target().paragraph() <= farthest);
    Optional<Mention> speaker = near.flatMap(Attribution::speaker);
    boolean own = cue >= 0;
    Optional<Mention> next = own || speaker.isPresent() ? Optional.empty() : opening(target);
    if (next.isPresent()) {
      add(new Attribution(target, next, person(next.get()), -1, LIKELY, LIKELY));
    } else if (speaker.isPresent() || own) {
      Optional<Person> person = near.flatMap(Attribution::person);
      int shown = speaker.isPresent() && speaker.get().paragraph() != target.paragraph() ? -1 : cue;
      add(new Attribution(target, speaker, person, shown, LIKELY, LIKELY));
    }
  }

  /** The subject of the sentence before, if that has a verb of saying. */
  private boolean sentenceBefore(Target target, int cue) {
    Paragraph paragraph = prose.paragraph(target.paragraph());
    int end = paragraph.sentenceStart(target.from());
    if (end == 0) {
      return false;
    }
    PlainShape shape = PlainShape.before(paragraph, end, prose.vocabulary());
    if (shape.subject().isEmpty() || shape.cue() < 0) {
      return false;
    }
    Mention mention = mention(target.paragraph(), shape.subject().get());
    int shown = cue >= 0 ? cue : shape.cue();
    add(new Attribution(target, Optional.of(mention), person(mention), shown, LIKELY, LIKELY));
    return true;
  }

  /** Words alone in their paragraph belong to the subject that opens the next one. */
  private Optional<Mention> opening(Target target) {
    int next = target.paragraph() + 1;
    boolean alone = prose.paragraph(target.paragraph()).size() <= 2;
    if (!alone || !prose.vocabulary().isVerbFinal() || next >= prose.paragraphs().size()) {
      return Optional.empty();
    }
    Paragraph paragraph = prose.paragraph(next);
    int end = 0;
    while (paragraph.shape(end) == Shape.NAME) {
      end++;
    }
    return end > 0 && paragraph.shape(end) == ','
        ? Optional.of(mention(next, new PlainShape.Range(0, end)))
        : Optional.empty();
  }

  private void add(Attribution attribution) {
    found.add(attribution);
    last = Optional.of(attribution);
  }

  /** Whole sentences inside marks: they end in a stop, or they are long. */
  private static boolean isStatement(Paragraph paragraph, int item) {
    QuotedSpan span = paragraph.spanAt(item).orElseThrow();
    char end = span.terminal(paragraph.text());
    boolean alone =
        item == paragraph.sentenceStart(item) && item + 1 >= paragraph.sentenceEnd(item) - 1;
    return alone && (".?!".indexOf(end) >= 0 || item == 0);
  }

  private Mention mention(int number, PlainShape.Range range) {
    Paragraph paragraph = prose.paragraph(number);
    int start = paragraph.item(range.from()).start();
    int end = paragraph.item(range.to() - 1).end();
    String word = paragraph.word(range.to() - 1);
    int particle = Math.min(end - start - 1, prose.vocabulary().topicLength(word));
    int nameStart = paragraph.item(nameFrom(paragraph, range)).start();
    PlainName name =
        PlainName.of(
            paragraph.text().substring(nameStart, end - particle), prose.vocabulary().offices());
    char gender = range.to() - range.from() == 1 ? prose.vocabulary().pronoun(word) : ' ';
    Mention.Kind kind = gender == ' ' ? Mention.Kind.NAME : Mention.Kind.PRONOUN;
    return new Mention(
        kind,
        number,
        range.from(),
        range.to(),
        start,
        end - particle,
        word,
        name.name(),
        "",
        name.role(),
        gender,
        false);
  }

  /** Where there are capitals, what stands before the name is no part of it. */
  private int nameFrom(Paragraph paragraph, PlainShape.Range range) {
    int from = range.from();
    if (paragraph.shape(range.to() - 1) == Shape.NAME) {
      while (paragraph.shape(from) != Shape.NAME) {
        from++;
      }
      int afterTitles = Titles.before(paragraph, from, range.to(), prose.vocabulary()).end();
      from = afterTitles < range.to() ? afterTitles : from;
    }
    return from;
  }

  private Optional<Person> person(Mention mention) {
    return mention.isPronoun()
        ? last.flatMap(Attribution::person)
        : Optional.of(names.person(mention));
  }
}
