package org.lede.quotes;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.lede.quotes.GoldArticle.GoldQuote;
import org.lede.quotes.GoldArticle.Range;
import org.lede.quotes.LinearTraining.Lesson;

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
      for (int item : lessons.prose.paragraph(i).quotationItems()) {
        lessons.quotation(i, item);
      }
    }
    return lessons.lessons;
  }

  private void quotation(int number, int item) {
    Paragraph paragraph = prose.paragraph(number);
    Span span = paragraph.spanAt(item).orElseThrow();
    Optional<GoldQuote> quote = gold.holding(span.innerStart(), span.innerEnd());
    lessons.add(
        Lesson.yesOrNo(SpanFeatures.of(paragraph, item, prose.vocabulary()), quote.isPresent()));
    quote.ifPresent(q -> speaker(Target.quotation(number, item), q, !span.closed()));
  }

  private void speaker(Target target, GoldQuote quote, boolean open) {
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
    last = LastSpeaker.of(prose, target, mention, person, open);
  }

  /** Whom the gold means; a mention that is no name gives a lesson. */
  private Optional<Person> person(Mention mention, GoldQuote quote) {
    if (last.isSame(mention)) {
      return last.person();
    }
    if (mention.isName()) {
      return prose.cast().person(mention);
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
