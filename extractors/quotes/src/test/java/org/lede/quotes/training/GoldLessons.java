package org.lede.quotes.training;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.lede.quotes.internal.attribution.Apposition;
import org.lede.quotes.internal.attribution.Candidates;
import org.lede.quotes.internal.attribution.Clause;
import org.lede.quotes.internal.attribution.ClauseFeatures;
import org.lede.quotes.internal.attribution.Clauses;
import org.lede.quotes.internal.attribution.Coreference;
import org.lede.quotes.internal.attribution.CoreferenceFeatures;
import org.lede.quotes.internal.attribution.Cues;
import org.lede.quotes.internal.attribution.LastSpeaker;
import org.lede.quotes.internal.attribution.SpanFeatures;
import org.lede.quotes.internal.attribution.SpeakerFeatures;
import org.lede.quotes.internal.attribution.Target;
import org.lede.quotes.internal.learn.Features;
import org.lede.quotes.internal.marks.QuotedSpan;
import org.lede.quotes.internal.scope.ReadingScope;
import org.lede.quotes.internal.sentence.Item;
import org.lede.quotes.internal.sentence.Paragraph;
import org.lede.quotes.internal.speaker.Mention;
import org.lede.quotes.internal.speaker.NameParts;
import org.lede.quotes.internal.speaker.Person;
import org.lede.quotes.internal.speaker.Prose;
import org.lede.quotes.internal.words.Vocabulary;
import org.lede.quotes.training.GoldArticle.GoldQuote;
import org.lede.quotes.training.GoldArticle.Range;
import org.lede.quotes.training.LinearTraining.Lesson;

/** What the models learn from one article. */
final class GoldLessons {

  private final GoldArticle gold;
  private final Prose prose;
  private final List<Lesson> lessons = new ArrayList<>();
  private LastSpeaker last = LastSpeaker.NOBODY;

  private GoldLessons(GoldArticle gold, Vocabulary vocabulary) {
    this.gold = gold;
    this.prose = Prose.of(gold.text(), ReadingScope.wholeText(gold.text()), vocabulary);
  }

  static List<Lesson> of(GoldArticle gold, Vocabulary vocabulary) {
    GoldLessons lessons = new GoldLessons(gold, vocabulary);
    for (int i = 0; i < lessons.prose.paragraphs().size(); i++) {
      lessons.paragraph(i);
    }
    lessons.addAll(unmarked(gold, vocabulary));
    return lessons.lessons;
  }

  /**
   * The same words without their marks: reported speech before its cue is rare in the gold, and
   * looks just like a quotation before its cue.
   */
  private static List<Lesson> unmarked(GoldArticle gold, Vocabulary vocabulary) {
    GoldLessons lessons = new GoldLessons(gold.withoutMarks(), vocabulary);
    for (int number = 0; number < lessons.prose.paragraphs().size(); number++) {
      Paragraph paragraph = lessons.prose.paragraph(number);
      for (int cue : Cues.of(paragraph, vocabulary)) {
        lessons.clause(number, cue, ClauseFeatures.BEFORE);
      }
    }
    return lessons.lessons;
  }

  private void addAll(List<Lesson> others) {
    lessons.addAll(others);
  }

  private void paragraph(int number) {
    Paragraph paragraph = prose.paragraph(number);
    List<GoldClause> clauses = new ArrayList<>();
    for (int cue : Cues.of(paragraph, prose.vocabulary())) {
      clause(number, cue, ClauseFeatures.AFTER).ifPresent(clauses::add);
      clause(number, cue, ClauseFeatures.BEFORE).ifPresent(clauses::add);
    }
    clauses.sort(Comparator.comparingInt(one -> one.clause().from()));
    int next = 0;
    for (int item : paragraph.quotationItems()) {
      while (next < clauses.size() && clauses.get(next).clause().from() < item) {
        GoldClause one = clauses.get(next++);
        speaker(Target.clause(one.clause()), one.quote());
      }
      quotation(number, item);
    }
    while (next < clauses.size()) {
      GoldClause one = clauses.get(next++);
      speaker(Target.clause(one.clause()), one.quote());
    }
  }

  /** A clause that the gold marks as reported. */
  private record GoldClause(Clause clause, GoldQuote quote) {}

  /** Learns what a cue reports on one side; gives it if it is more than a quotation alone. */
  private Optional<GoldClause> clause(int number, int cue, char side) {
    Paragraph paragraph = prose.paragraph(number);
    Clauses all = new Clauses(prose, number, cue);
    List<Clause> clauses = side == ClauseFeatures.AFTER ? all.after() : all.before();
    int right = 0;
    GoldQuote told = null;
    for (GoldQuote quote : gold.quotes()) {
      if (!isCue(quote, paragraph, cue) || !isBeside(quote, paragraph, cue, side)) {
        continue;
      }
      right = nearest(clauses, quote.range(), paragraph);
      told = quote;
      if (right > 0) {
        break;
      }
    }
    if (told != null && right == 0) {
      return Optional.empty();
    }
    ClauseFeatures features = new ClauseFeatures(paragraph, cue, side);
    List<Features> candidates = new ArrayList<>();
    candidates.add(features.ofNone());
    clauses.forEach(clause -> candidates.add(features.of(clause)));
    lessons.add(Lesson.choice(candidates, right));
    if (told == null || told.kind().equals("direct")) {
      return Optional.empty();
    }
    return Optional.of(new GoldClause(clauses.get(right - 1), told));
  }

  /** Whether an item is the first of the cue that the gold marks. */
  private static boolean isCue(GoldQuote quote, Paragraph paragraph, int item) {
    Item cue = paragraph.item(item);
    return quote.cue().isPresent() && quote.cue().get().overlap(cue.start(), cue.end()) > 0;
  }

  private static boolean isBeside(GoldQuote quote, Paragraph paragraph, int cue, char side) {
    Item at = paragraph.item(cue);
    int first = paragraph.item(paragraph.sentenceStart(cue)).start();
    int last = paragraph.item(paragraph.sentenceEnd(cue) - 1).end();
    return side == ClauseFeatures.AFTER
        ? quote.range().start() >= at.end() && quote.range().start() < last
        : quote.range().end() <= at.start() && quote.range().end() > first;
  }

  private static int nearest(List<Clause> clauses, Range range, Paragraph paragraph) {
    int best = 0;
    double most = 0.75;
    for (int i = 0; i < clauses.size(); i++) {
      int start = paragraph.item(clauses.get(i).from()).start();
      int end = paragraph.item(clauses.get(i).to() - 1).end();
      int all = Math.max(end, range.end()) - Math.min(start, range.start());
      double share = (double) range.overlap(start, end) / all;
      if (share > most) {
        most = share;
        best = i + 1;
      }
    }
    return best;
  }

  private void quotation(int number, int item) {
    Paragraph paragraph = prose.paragraph(number);
    QuotedSpan span = paragraph.spanAt(item).orElseThrow();
    Optional<GoldQuote> quote = gold.holding(span.innerStart(), span.innerEnd());
    lessons.add(
        Lesson.yesOrNo(SpanFeatures.of(paragraph, item, prose.vocabulary()), quote.isPresent()));
    quote.ifPresent(q -> speaker(Target.quotation(number, item), q));
  }

  private void speaker(Target target, GoldQuote quote) {
    List<Mention> candidates = Candidates.of(prose, target, last);
    SpeakerFeatures features = new SpeakerFeatures(prose, target, last);
    int right = quote.speaker().map(range -> right(candidates, range)).orElse(0);
    Optional<Mention> mention =
        right > 0 ? Optional.of(candidates.get(right - 1)) : Optional.empty();
    if (right >= 0) {
      List<Features> all = new ArrayList<>();
      all.add(features.ofNobody());
      candidates.forEach(candidate -> all.add(features.of(candidate)));
      lessons.add(Lesson.choice(all, right));
    }
    Optional<Person> person = mention.flatMap(m -> person(m, quote));
    last = LastSpeaker.of(prose, target, mention, person);
  }

  /** Whom the gold means; a mention that is no name gives a lesson. */
  private Optional<Person> person(Mention mention, GoldQuote quote) {
    if (last.isSame(mention)) {
      return last.person();
    }
    if (mention.isName()) {
      return prose.cast().person(mention);
    }
    Optional<Mention> apposed = Apposition.of(prose, mention);
    if (apposed.isPresent()) {
      return prose.cast().person(apposed.get());
    }
    List<Coreference.Antecedent> people = Coreference.antecedents(prose, mention);
    CoreferenceFeatures features = new CoreferenceFeatures(prose, mention, last);
    List<Features> all = new ArrayList<>();
    all.add(features.ofNobody());
    int right = 0;
    for (int rank = 0; rank < people.size(); rank++) {
      Coreference.Antecedent one = people.get(rank);
      all.add(features.of(one.person(), one.mention(), rank));
      if (right == 0 && isNamed(one.person(), quote.names())) {
        right = rank + 1;
      }
    }
    boolean unknown = right == 0 && (!quote.names().isEmpty() || isPersonal(mention));
    if (!unknown) {
      lessons.add(Lesson.choice(all, right));
    }
    return right == 0 ? Optional.empty() : Optional.of(people.get(right - 1).person());
  }

  private static boolean isPersonal(Mention mention) {
    return mention.gender() == 'm' || mention.gender() == 'f';
  }

  private static boolean isNamed(Person person, List<String> names) {
    String last = NameParts.last(person.name());
    return names.stream().anyMatch(name -> NameParts.last(name).equals(last));
  }

  /** The first candidate that lies in the marked source; -1 if none does. */
  static int right(List<Mention> candidates, Range source) {
    int best = -1;
    for (int i = 0; i < candidates.size(); i++) {
      Mention mention = candidates.get(i);
      int shared = source.overlap(mention.start(), mention.end());
      if (2 * shared >= mention.end() - mention.start() && shared > 0) {
        boolean earlier = best < 0 || mention.start() < candidates.get(best).start();
        boolean longer = best >= 0 && mention.start() == candidates.get(best).start();
        if (earlier || longer) {
          best = i;
        }
      }
    }
    return best < 0 ? -1 : best + 1;
  }
}
