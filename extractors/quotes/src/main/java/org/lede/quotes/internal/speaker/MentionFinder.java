package org.lede.quotes.internal.speaker;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.lede.quotes.internal.sentence.Paragraph;
import org.lede.quotes.internal.words.Shape;
import org.lede.quotes.internal.words.Vocabulary;

/** Finds the phrases of a paragraph that may name who speaks. */
public final class MentionFinder {

  private final Paragraph paragraph;
  private final int number;
  private final Vocabulary vocabulary;
  private final List<Mention> mentions = new ArrayList<>();

  private MentionFinder(Paragraph paragraph, int number, Vocabulary vocabulary) {
    this.paragraph = paragraph;
    this.number = number;
    this.vocabulary = vocabulary;
  }

  public static List<Mention> of(Paragraph paragraph, int number, Vocabulary vocabulary) {
    MentionFinder finder = new MentionFinder(paragraph, number, vocabulary);
    finder.find();
    return finder.mentions;
  }

  private void find() {
    int i = 0;
    while (i < paragraph.size()) {
      i =
          switch (paragraph.shape(i)) {
            case Shape.PRONOUN -> pronoun(i);
            case Shape.RELATIVE -> relative(i);
            case Shape.DETERMINER, Shape.POSSESSIVE_PRONOUN, Shape.NAME, Shape.WORD, Shape.NUMBER ->
                phrase(i);
            default -> i + 1;
          };
    }
  }

  private int pronoun(int i) {
    add(Mention.Kind.PRONOUN, i, i + 1, vocabulary.pronoun(paragraph.word(i)), false);
    return i + 1;
  }

  private int relative(int i) {
    if (vocabulary.pronoun(paragraph.word(i)) == 'r') {
      add(Mention.Kind.PRONOUN, i, i + 1, 'r', false);
    }
    return i + 1;
  }

  /** A noun phrase; what it possesses is a phrase that begins where the owner begins. */
  private int phrase(int first) {
    int from = first;
    boolean determined = isDeterminer(paragraph.shape(first));
    if (paragraph.shape(first) == Shape.POSSESSIVE_PRONOUN) {
      add(Mention.Kind.PRONOUN, first, first + 1, vocabulary.pronoun(paragraph.word(first)), true);
    }
    int at = afterDeterminers(first);
    while (true) {
      int end = new PhraseEnd(paragraph, vocabulary, determined).from(at);
      if (end == at) {
        return bareDeterminer(from, at, determined);
      }
      boolean owns = paragraph.shape(end) == Shape.POSSESSIVE;
      addPhrase(from, at, end, determined, owns);
      if (!owns) {
        return end;
      }
      determined = true;
      at = end + 1;
    }
  }

  private int bareDeterminer(int from, int at, boolean determined) {
    boolean subject =
        determined
            && at == from + 1
            && paragraph.shape(at) != Shape.TIME
            && (Shape.isCue(paragraph.shape(at)) || Shape.isBeforeVerb(paragraph.shape(at)));
    if (subject) {
      add(Mention.Kind.NOMINAL, from, at, ' ', false);
    }
    return Math.max(at, from + 1);
  }

  private int afterDeterminers(int first) {
    int at = first;
    while (isDeterminer(paragraph.shape(at))) {
      at++;
    }
    return at;
  }

  private static boolean isDeterminer(char shape) {
    return shape == Shape.DETERMINER || shape == Shape.POSSESSIVE_PRONOUN;
  }

  private void addPhrase(int from, int core, int end, boolean determined, boolean owns) {
    boolean named = paragraph.shape(end - 1) == Shape.NAME;
    if (named) {
      addName(from, core, end, owns);
    } else if (determined || hasName(core, end) || mayStandAlone(core, end)) {
      char role = vocabulary.role(paragraph.word(end - 1));
      add(Mention.Kind.NOMINAL, from, end, role, owns);
    }
  }

  private boolean hasName(int from, int to) {
    for (int i = from; i < to; i++) {
      if (paragraph.shape(i) == Shape.NAME) {
        return true;
      }
    }
    return false;
  }

  /** A noun without an article is a candidate if it is a role, or next to a verb of saying. */
  private boolean mayStandAlone(int from, int to) {
    return vocabulary.isRole(paragraph.word(to - 1))
        || (!vocabulary.hasArticles() && isBesideCue(from, to));
  }

  private boolean isBesideCue(int from, int to) {
    return Shape.isCue(paragraph.shape(from - 1))
        || Shape.isCue(paragraph.shape(to))
        || (Shape.isBeforeVerb(paragraph.shape(to)) && Shape.isCue(paragraph.shape(to + 1)));
  }

  private void addName(int from, int core, int end, boolean owns) {
    int first = end - 1;
    while (first > core && continuesName(first - 1)) {
      first--;
    }
    while (first > core && paragraph.shape(first) != Shape.NAME) {
      first++;
    }
    Titles titles = Titles.before(paragraph, first, end, vocabulary);
    BareName bare = BareName.of(paragraph, first, end, vocabulary);
    int start = bare.from();
    String name = slice(start, bare.to());
    char gender = genderOf(titles, start, from, first);
    mentions.add(
        new Mention(
            Mention.Kind.NAME,
            number,
            from,
            end,
            paragraph.item(from).start(),
            paragraph.item(end - 1).end(),
            paragraph.word(end - 1),
            name,
            start > from ? slice(from, start) : "",
            new RoleText(paragraph, vocabulary).of(core, bare, end, before(from)),
            gender,
            owns));
  }

  /** The phrase that ends at the comma before an item. */
  private Optional<Mention> before(int from) {
    boolean apposed = !mentions.isEmpty() && paragraph.shape(from - 1) == ',';
    return Optional.of(mentions)
        .filter(found -> apposed)
        .map(found -> found.get(found.size() - 1))
        .filter(mention -> mention.to() == from - 1);
  }

  private boolean continuesName(int i) {
    char shape = paragraph.shape(i);
    return shape == Shape.NAME
        || shape == Shape.QUOTATION
        || shape == '&'
        || shape == Shape.PREPOSITION
        || shape == Shape.DETERMINER
        || vocabulary.isParticle(paragraph.word(i));
  }

  private char genderOf(Titles titles, int nameStart, int from, int first) {
    if (titles.gender() != ' ') {
      return titles.gender();
    }
    char given = vocabulary.genderOfName(paragraph.word(nameStart));
    if (given != ' ') {
      return given;
    }
    char role = first > from ? vocabulary.role(paragraph.word(first - 1)) : ' ';
    return role == 'm' || role == 'f' ? role : ' ';
  }

  private void add(Mention.Kind kind, int from, int to, char gender, boolean possessive) {
    mentions.add(
        new Mention(
            kind,
            number,
            from,
            to,
            paragraph.item(from).start(),
            paragraph.item(to - 1).end(),
            paragraph.word(to - 1),
            slice(from, to),
            "",
            "",
            gender,
            possessive));
  }

  private String slice(int from, int to) {
    return paragraph.text().substring(paragraph.item(from).start(), paragraph.item(to - 1).end());
  }
}
