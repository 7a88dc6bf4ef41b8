package org.lede.quotes.internal.attribution;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.lede.quotes.internal.learn.LinearModel;
import org.lede.quotes.internal.sentence.Paragraph;
import org.lede.quotes.internal.speaker.Mention;
import org.lede.quotes.internal.speaker.Person;
import org.lede.quotes.internal.speaker.Prose;

/** Finds whom a pronoun or a description means. */
public final class Coreference {

  private static final int MOST_PEOPLE = 10;
  private static final int FARTHEST_MENTION = 60;
  private static final int FARTHEST_PARAGRAPH = 6;

  /** A person who may be meant. */
  public record Antecedent(Person person, Mention mention) {}

  private final LinearModel model;

  Coreference(LinearModel model) {
    this.model = model;
  }

  /** The person whom a pronoun means; empty if that is not clear. */
  Optional<Person> resolve(Prose prose, Mention pronoun, LastSpeaker last) {
    return called(prose, pronoun).or(() -> likeliest(prose, pronoun, last));
  }

  /** "The senator" is the one person whom the article calls Senator, if there is only one. */
  private static Optional<Person> called(Prose prose, Mention noun) {
    Paragraph home = prose.paragraph(noun.paragraph());
    if (noun.isPronoun() || !prose.vocabulary().isDefinite(home.word(noun.from()))) {
      return Optional.empty();
    }
    return prose.cast().onlyCalled(noun.head());
  }

  private Optional<Person> likeliest(Prose prose, Mention pronoun, LastSpeaker last) {
    List<Antecedent> people = antecedents(prose, pronoun);
    CoreferenceFeatures features = new CoreferenceFeatures(prose, pronoun, last);
    double best = model.score(features.ofNobody());
    Optional<Person> chosen = Optional.empty();
    for (int rank = 0; rank < people.size(); rank++) {
      Antecedent one = people.get(rank);
      double score = model.score(features.of(one.person(), one.mention(), rank));
      if (score > best) {
        best = score;
        chosen = Optional.of(one.person());
      }
    }
    return chosen;
  }

  /** A man is no "she", where title or given name tell who is a man. */
  private static boolean clashes(Mention pronoun, Person person) {
    char asked = pronoun.gender();
    char told = person.gender();
    return (asked == 'm' && told == 'f') || (asked == 'f' && told == 'm');
  }

  /** The people named before a pronoun, the last named first. */
  public static List<Antecedent> antecedents(Prose prose, Mention pronoun) {
    Map<Person, Mention> people = new LinkedHashMap<>();
    int seen = 0;
    int first = Math.max(0, pronoun.paragraph() - FARTHEST_PARAGRAPH);
    for (int p = pronoun.paragraph(); p >= first; p--) {
      List<Mention> mentions = prose.mentions(p);
      int end =
          p == pronoun.paragraph()
              ? Candidates.firstFrom(mentions, pronoun.from())
              : mentions.size();
      for (int i = end - 1; i >= 0 && seen < FARTHEST_MENTION; i--, seen++) {
        Mention mention = mentions.get(i);
        prose
            .cast()
            .person(mention)
            .filter(person -> !clashes(pronoun, person))
            .ifPresent(person -> people.putIfAbsent(person, mention));
      }
    }
    List<Antecedent> found = new ArrayList<>();
    people.forEach((person, mention) -> found.add(new Antecedent(person, mention)));
    return found.subList(0, Math.min(MOST_PEOPLE, found.size()));
  }
}
