package org.lede.entities.internal.words;

import java.util.StringTokenizer;
import org.lede.entities.internal.table.Hashes;
import org.lede.internal.numbers.IntByHash;
import org.lede.words.Lexicon;

/** What the word lists know of words and of phrases of a few words, by hash. */
public final class Knowledge {

  public static final int GIVEN_NAME = 1;
  public static final int TITLE = 1 << 1;
  public static final int ROLE = 1 << 2;
  static final int COUNTRY = 1 << 3;
  static final int REGION = 1 << 4;
  static final int CITY = 1 << 5;
  public static final int PLACE_WORD = 1 << 6;
  public static final int BEFORE_PLACE = 1 << 7;
  static final int PEOPLE = 1 << 8;
  public static final int GROUP_END = 1 << 9;
  public static final int ABBREVIATION = 1 << 10;
  public static final int SMALL_WORD = 1 << 11;
  public static final int LINK = 1 << 12;
  static final int TIME = 1 << 13;
  public static final int ARTICLE = 1 << 14;
  public static final int POSSESSIVE = 1 << 15;

  public static final int PLACE = COUNTRY | REGION | CITY;

  private final IntByHash facts = new IntByHash(16_384);
  private int longest;

  private Knowledge() {}

  /** The lists for Shipped, read once. */
  public static Knowledge english() {
    return Shipped.KNOWLEDGE;
  }

  private static final class Shipped {
    static final Knowledge KNOWLEDGE = read("en");
  }

  private static Knowledge read(String language) {
    Knowledge knowledge = new Knowledge();
    Lexicon people = WordLists.read(language + "/people.txt");
    knowledge.add(people, "given", GIVEN_NAME);
    knowledge.add(people, "titles", TITLE);
    knowledge.add(people, "roles", ROLE);
    Lexicon places = WordLists.read(language + "/places.txt");
    knowledge.add(places, "countries", COUNTRY);
    knowledge.add(places, "regions", REGION);
    knowledge.add(places, "zone cities", CITY);
    knowledge.add(places, "cities", CITY);
    knowledge.add(places, "words", PLACE_WORD);
    knowledge.add(places, "before", BEFORE_PLACE);
    Lexicon groups = WordLists.read(language + "/groups.txt");
    knowledge.add(groups, "peoples", PEOPLE);
    knowledge.add(groups, "endings", GROUP_END);
    Lexicon words = WordLists.read(language + "/words.txt");
    words.entries("abbreviations").keySet().forEach(knowledge::addAbbreviation);
    knowledge.add(words, "small words", SMALL_WORD);
    knowledge.add(words, "links", LINK);
    knowledge.add(words, "times", TIME);
    knowledge.add(words, "articles", ARTICLE);
    knowledge.add(words, "possessives", POSSESSIVE);
    return knowledge;
  }

  /** An abbreviation counts as it is written: {@code Mass.} but not {@code mass.} */
  private void addAbbreviation(String word) {
    int hash = Hashes.exact(word, 0, word.length());
    facts.put(hash, facts.getOrDefault(hash, 0) | ABBREVIATION);
  }

  private void add(Lexicon lexicon, String section, int fact) {
    lexicon.entries(section).keySet().forEach(phrase -> add(phrase, fact));
  }

  private void add(String phrase, int fact) {
    int hash = 0;
    int words = 0;
    StringTokenizer parts = new StringTokenizer(phrase, " -");
    while (parts.hasMoreTokens()) {
      String plain = bare(parts.nextToken());
      int next = Hashes.lower(plain, 0, plain.length());
      hash = words == 0 ? next : Hashes.pair(hash, next);
      words++;
    }
    longest = Math.max(longest, words);
    facts.put(hash, facts.getOrDefault(hash, 0) | fact);
  }

  /** Without the point of an abbreviation; {@code U.S.} keeps its points. */
  private static String bare(String word) {
    return word.length() > 1 && word.indexOf('.') == word.length() - 1
        ? word.substring(0, word.length() - 1)
        : word;
  }

  /** The facts of a word or of a phrase's paired words, 0 if it is on no list. */
  public int facts(int hash) {
    return facts.getOrDefault(hash, 0);
  }

  public boolean has(int hash, int fact) {
    return (facts(hash) & fact) != 0;
  }

  /** How many words the longest phrase has. */
  public int longest() {
    return longest;
  }
}
