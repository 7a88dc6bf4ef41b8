package org.lede.quotes.internal.sentence;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.lede.quotes.internal.words.Shape;
import org.lede.quotes.internal.words.Vocabulary;

/**
 * Tells names from words that have a capital for another reason: they open a sentence, or stand in
 * a headline that capitalises every word.
 */
final class Capitals {

  private Capitals() {}

  static List<Item> settle(
      List<Item> items, int[] sentences, Vocabulary vocabulary, Set<String> lowerWords) {
    boolean everyWord = isTitleCase(items);
    List<Item> settled = new ArrayList<>(items.size());
    for (int i = 0; i < items.size(); i++) {
      Item item = items.get(i);
      boolean opens = i == 0 || sentences[i] != sentences[i - 1] || isAfterOpening(items, i);
      boolean doubtful = item.is(Shape.NAME) && (opens || everyWord);
      settled.add(
          doubtful ? settle(item, opens, vocabulary, lowerWords) : timeOrSame(item, vocabulary));
    }
    return vocabulary.hasCapitalNouns() ? withNouns(settled, vocabulary) : settled;
  }

  /** Where all nouns have a capital, one after an article is a noun, unless it is a given name. */
  private static List<Item> withNouns(List<Item> items, Vocabulary vocabulary) {
    List<Item> told = new ArrayList<>(items.size());
    for (int i = 0; i < items.size(); i++) {
      Item item = items.get(i);
      boolean afterArticle = i > 0 && pointsToNoun(told.get(i - 1), vocabulary);
      boolean noun =
          item.is(Shape.NAME)
              && vocabulary.genderOfName(item.word()) == ' '
              && !vocabulary.isTitle(item.word())
              && (afterArticle || vocabulary.endsAsNoun(item.word()));
      told.add(noun ? item.as(Shape.WORD) : item);
    }
    return told;
  }

  private static boolean pointsToNoun(Item before, Vocabulary vocabulary) {
    return before.is(Shape.DETERMINER)
        || before.is(Shape.POSSESSIVE_PRONOUN)
        || vocabulary.isContraction(before.word());
  }

  private static boolean isAfterOpening(List<Item> items, int i) {
    char before = items.get(i - 1).shape();
    return before == '-' || before == ':' || before == '(' || before == '*';
  }

  private static Item settle(
      Item item, boolean opens, Vocabulary vocabulary, Set<String> lowerWords) {
    char known = vocabulary.shape(item.word()).orElse(Shape.NAME);
    boolean givenName = vocabulary.genderOfName(item.word()) != ' ';
    if (known != Shape.NAME && !(givenName && !lowerWords.contains(item.word()))) {
      return item.as(known);
    }
    boolean common = lowerWords.contains(item.word()) || vocabulary.isRole(item.word());
    return common && opens && !vocabulary.isTitle(item.word()) ? item.as(Shape.WORD) : item;
  }

  /** Days and months keep their capital, in some languages all nouns do; they are no names. */
  private static Item timeOrSame(Item item, Vocabulary vocabulary) {
    if (vocabulary.hasCapitalNouns() && item.is(Shape.NAME) && vocabulary.isRole(item.word())) {
      return item.as(Shape.WORD);
    }
    boolean time =
        item.is(Shape.NAME)
            && vocabulary.shape(item.word()).filter(shape -> shape == Shape.TIME).isPresent();
    return time ? item.as(Shape.TIME) : item;
  }

  private static boolean isTitleCase(List<Item> items) {
    int names = 0;
    int words = 0;
    for (Item item : items) {
      if (item.is(Shape.NAME)) {
        names++;
      } else if (item.is(Shape.WORD) || Shape.isCue(item.shape())) {
        words++;
      }
    }
    return names >= 4 && names > 3 * words;
  }
}
