package org.lede.quotes.internal.sentence;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.lede.quotes.internal.words.Shape;
import org.lede.quotes.internal.words.Vocabulary;

/** Joins words that the lists know only together, such as "according to". */
final class Phrasing {

  private Phrasing() {}

  static List<Item> join(String text, List<Item> items, Vocabulary vocabulary) {
    List<Item> joined = new ArrayList<>(items.size());
    int i = 0;
    while (i < items.size()) {
      Item item = items.get(i);
      int length = 1;
      if (vocabulary.opensPhrase(item.word())) {
        Optional<Item> phrase = longest(text, items, i, vocabulary);
        if (phrase.isPresent()) {
          while (items.get(i + length - 1).end() < phrase.get().end()) {
            length++;
          }
          item = phrase.get();
        }
      }
      if (isCompound(items, i, vocabulary)) {
        Item verb = items.get(i + 1);
        item = new Item(verb.shape(), item.start(), verb.end(), verb.word(), -1);
        length = 2;
      }
      joined.add(isDetermining(items, i, length, vocabulary) ? item.as(Shape.DETERMINER) : item);
      i += length;
    }
    return joined;
  }

  /** A word that stands for a person alone, and before a noun only points to it: "one aide". */
  private static boolean isDetermining(List<Item> items, int i, int length, Vocabulary vocabulary) {
    return length == 1
        && items.get(i).is(Shape.PRONOUN)
        && i + 1 < items.size()
        && Shape.isNominal(items.get(i + 1).shape())
        && vocabulary.isDeterminer(items.get(i).word());
  }

  /** An auxiliary and its participle are one verb: "a déclaré". */
  private static boolean isCompound(List<Item> items, int i, Vocabulary vocabulary) {
    return vocabulary.hasCompoundVerbs()
        && items.get(i).is(Shape.AUXILIARY)
        && i + 1 < items.size()
        && Shape.isVerb(items.get(i + 1).shape());
  }

  private static Optional<Item> longest(
      String text, List<Item> items, int from, Vocabulary vocabulary) {
    int last = Math.min(items.size(), from + Vocabulary.LONGEST_PHRASE);
    for (int end = last; end > from + 1; end--) {
      int start = items.get(from).start();
      int stop = items.get(end - 1).end();
      if (stop - start > 40 || items.get(end - 1).word().isEmpty()) {
        continue;
      }
      String words = Vocabulary.fold(text.substring(start, stop));
      Optional<Character> shape = vocabulary.shape(words);
      if (shape.isPresent()) {
        return Optional.of(new Item(shape.get(), start, stop, words, -1));
      }
    }
    return Optional.empty();
  }
}
