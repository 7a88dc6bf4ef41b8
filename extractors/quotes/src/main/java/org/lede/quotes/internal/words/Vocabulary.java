package org.lede.quotes.internal.words;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.lede.words.SharedList;

/** What the words of one language do, as its word lists tell. */
public final class Vocabulary {

  /** No entry of the lists has more words. */
  public static final int LONGEST_PHRASE = 5;

  private static final String TRAILING_STOPS = ".";

  private final String language;
  private final Map<String, Character> shapes = new HashMap<>();
  private final Set<String> phraseOpenings = new HashSet<>();
  private final Map<String, String> pronouns;
  private final Map<String, String> roles;
  private final Map<String, String> titles = new HashMap<>();
  private final Map<String, Character> givenNames = new HashMap<>();
  private final Map<String, String> kinds = new HashMap<>();
  private final Set<String> abbreviations;
  private final Set<String> clipped;
  private final Set<String> particles;
  private final Set<String> sayingNouns;
  private final Set<String> nameLinks;
  private final Set<String> determiners;
  private final Set<String> traits;
  private final Set<String> attachments;
  private final Set<String> definites;
  private final List<String> topics;
  private final List<String> cases;
  private final List<String> quotatives;
  private final List<String> nounEndings;
  private final List<String> participleEndings;
  private final Set<String> contractions;
  private final Offices offices;

  private Vocabulary(String language, WordLists lists) {
    this.language = language;
    this.pronouns = new HashMap<>(folded(lists.entries("grammar", "possessives")));
    pronouns.putAll(folded(lists.entries("grammar", "pronouns")));
    this.roles = folded(lists.entries(SharedList.PEOPLE, "roles"));
    this.abbreviations = folded(lists.entries("grammar", "abbreviations")).keySet();
    this.clipped = folded(lists.entries("grammar", "clipped")).keySet();
    this.particles = folded(lists.entries("grammar", "particles")).keySet();
    this.attachments = folded(lists.entries("grammar", "attachments")).keySet();
    this.definites = folded(lists.entries("grammar", "definites")).keySet();
    this.traits = lists.entries("grammar", "traits").keySet();
    this.topics = List.copyOf(lists.entries("grammar", "topics").keySet());
    this.cases = List.copyOf(lists.entries("grammar", "cases").keySet());
    this.nounEndings = List.copyOf(lists.entries("grammar", "noun endings").keySet());
    this.participleEndings = List.copyOf(lists.entries("grammar", "participle endings").keySet());
    this.contractions = folded(lists.entries("grammar", "contractions")).keySet();
    this.quotatives = List.copyOf(lists.entries("grammar", "quotatives").keySet());
    this.determiners = folded(lists.entries("grammar", "determiners")).keySet();
    this.nameLinks = folded(lists.entries("grammar", "links")).keySet();
    this.sayingNouns = folded(lists.entries("speech", "nouns")).keySet();
    this.offices = new Offices(lists);
    fill(lists);
  }

  /** The vocabulary of a language; of a language without lists, an empty one. */
  public static Vocabulary of(String language) {
    return new Vocabulary(language, WordLists.of(language));
  }

  private static Map<String, String> folded(Map<String, String> entries) {
    Map<String, String> folded = new HashMap<>();
    entries.forEach((entry, value) -> folded.put(fold(entry), value));
    return folded;
  }

  /** A word in the form in which the lists are asked. */
  public static String fold(String word) {
    return word.toLowerCase(Locale.ROOT).replace('\u2019', '\'').replace('\u00A0', ' ');
  }

  /** Later lists win, so those of saying stand last. */
  private void fill(WordLists lists) {
    put(lists.entries("grammar", "topics"), Shape.TOPIC);
    put(lists.entries("grammar", "times"), Shape.TIME);
    put(lists.entries("grammar", "prepositions"), Shape.PREPOSITION);
    put(lists.entries("grammar", "conjunctions"), Shape.CONJUNCTION);
    put(lists.entries("grammar", "determiners"), Shape.DETERMINER);
    put(lists.entries("grammar", "adverbs"), Shape.ADVERB);
    put(lists.entries("grammar", "auxiliaries"), Shape.AUXILIARY);
    put(lists.entries("grammar", "pronouns"), Shape.PRONOUN);
    put(lists.entries("grammar", "possessives"), Shape.POSSESSIVE_PRONOUN);
    put(lists.entries("grammar", "relatives"), Shape.RELATIVE);
    put(lists.entries("grammar", "that"), Shape.THAT);
    putVerbs(lists.entries("speech", "participles"), Shape.SAYING, Shape.SAYING);
    putVerbs(lists.entries("speech", "verbs"), Shape.SAYS, Shape.MAY_SAY);
    put(lists.entries("speech", "sources"), Shape.ACCORDING_TO);
    lists.entries(SharedList.PEOPLE, "titles").forEach(this::putTitle);
    lists.entries("people", "titles").forEach(this::putTitle);
    lists.entries(SharedList.NAMES, "given").forEach(this::putName);
    putKinds(lists);
    SpeechVerbs.of(lists).forEach(this::putVerb);
  }

  private void putKinds(WordLists lists) {
    for (WordKind kind : WordKind.values()) {
      String section = kind.section();
      lists
          .entries(WordKind.TOPIC, section)
          .keySet()
          .forEach(word -> kinds.put(fold(word), section));
    }
  }

  /** What the other lists say of a form stands. */
  private void putVerb(SpeechVerbs.Form verb) {
    String folded = fold(verb.form());
    shapes.putIfAbsent(folded, verb.weak() ? Shape.MAY_SAY : Shape.SAYS);
    kinds.putIfAbsent(folded, verb.kind());
    notePhrase(folded);
  }

  private void put(Map<String, String> entries, char shape) {
    entries.keySet().forEach(entry -> put(entry, shape));
  }

  private void putVerbs(Map<String, String> entries, char sure, char unsure) {
    entries.forEach((entry, value) -> put(entry, value.equals("weak") ? unsure : sure));
  }

  private void put(String entry, char shape) {
    String folded = fold(entry);
    shapes.put(folded, shape);
    notePhrase(folded);
  }

  private void putTitle(String entry, String value) {
    String folded = fold(entry);
    titles.put(withoutStop(folded), value);
    notePhrase(folded);
  }

  private void notePhrase(String folded) {
    int blank = folded.indexOf(' ');
    if (blank > 0) {
      phraseOpenings.add(withoutStop(folded.substring(0, blank)));
    }
  }

  private void putName(String name, String gender) {
    if (!gender.isEmpty()) {
      givenNames.put(fold(name), gender.charAt(0));
    }
  }

  private static String withoutStop(String word) {
    return word.endsWith(TRAILING_STOPS) ? word.substring(0, word.length() - 1) : word;
  }

  String language() {
    return language;
  }

  /** The shape of a word or phrase in lower case; empty if the lists do not know it. */
  public Optional<Character> shape(String folded) {
    return Optional.ofNullable(shapes.get(folded));
  }

  /** The kind of a word, the same in every language; empty if the lists do not tell. */
  public String kind(String folded) {
    return kinds.getOrDefault(folded, "");
  }

  /** Whether a phrase of several words begins with this one. */
  public boolean opensPhrase(String folded) {
    return phraseOpenings.contains(withoutStop(folded));
  }

  public boolean isTitle(String folded) {
    return titles.containsKey(withoutStop(folded));
  }

  /** m or f if the title tells, x if it only stands before titles, else a blank. */
  public char titleValue(String folded) {
    String value = titles.getOrDefault(withoutStop(folded), "");
    return value.isEmpty() ? ' ' : value.charAt(0);
  }

  public boolean isRole(String folded) {
    return roles.containsKey(folded);
  }

  /** What may speak under this word: m, f, e(ither), p(lural), g(roup), d(ocument), or blank. */
  public char role(String folded) {
    String value = roles.getOrDefault(folded, "");
    return value.isEmpty() ? ' ' : value.charAt(0);
  }

  /** m or f, or blank where the given name does not tell. */
  public char genderOfName(String folded) {
    return givenNames.getOrDefault(folded, ' ');
  }

  /** Gender or number of a pronoun: m, f, n, p, 1, 2, r, or blank. */
  public char pronoun(String folded) {
    String value = pronouns.getOrDefault(folded, "");
    return value.isEmpty() ? ' ' : value.charAt(0);
  }

  public boolean isAbbreviation(String folded) {
    return abbreviations.contains(folded);
  }

  public boolean isClipped(String word) {
    return clipped.contains(fold(word));
  }

  /** A small word inside a name. */
  public boolean isParticle(String folded) {
    return particles.contains(folded);
  }

  /** A word that joins two parts of one name, as "of" does. */
  public boolean isNameLink(String folded) {
    return nameLinks.contains(folded);
  }

  /** A preposition that holds an article. */
  public boolean isContraction(String folded) {
    return contractions.contains(folded);
  }

  /** What stands with names and is no part of them. */
  public Offices offices() {
    return offices;
  }

  /** Whether a word has an ending that only common nouns have. */
  public boolean endsAsNoun(String folded) {
    return nounEndings.stream()
        .anyMatch(e -> folded.length() > e.length() + 2 && folded.endsWith(e));
  }

  /** Whether a word has an ending that participles have. */
  public boolean endsAsParticiple(String folded) {
    return participleEndings.stream().anyMatch(folded::endsWith);
  }

  public boolean isDeterminer(String folded) {
    return determiners.contains(folded);
  }

  /** Whether reported clauses are read in this language. */
  public boolean readsClauses() {
    return traits.contains("clauses");
  }

  /** Whether every noun has a capital. */
  public boolean hasCapitalNouns() {
    return traits.contains("capital nouns");
  }

  /** Whether a dash that opens a paragraph opens somebody's words. */
  public boolean hasDialogueDash() {
    return traits.contains("dialogue dash");
  }

  /** Whether attributions stand between commas inside the marks. */
  public boolean hasIncise() {
    return traits.contains("incise");
  }

  /** Whether an auxiliary and a participle make one verb. */
  public boolean hasCompoundVerbs() {
    return traits.contains("compound verbs");
  }

  /** Whether a noun that speaks has an article. */
  public boolean hasArticles() {
    return traits.contains("articles");
  }

  /** Whether an apostrophe makes a possessive. */
  public boolean hasPossessives() {
    return traits.contains("possessives");
  }

  /** A word that ties what follows to a noun: "a spokesman for the board". */
  public boolean isAttachment(String folded) {
    return attachments.contains(folded);
  }

  public boolean isDefinite(String folded) {
    return definites.contains(folded);
  }

  /** Whether an article or preposition joins the next word with an apostrophe. */
  public boolean hasElision() {
    return traits.contains("elision");
  }

  /** Whether names have no capitals, so that only the plain shapes of attribution are read. */
  public boolean isPlain() {
    return traits.contains("plain");
  }

  /** Whether words stand without blanks between them. */
  public boolean isUnspaced() {
    return traits.contains("unspaced");
  }

  /** How long the particle is that marks the topic at the end of a word; 0 if none does. */
  public int topicLength(String word) {
    int longest = 0;
    for (String topic : topics) {
      if (word.length() > topic.length() && word.endsWith(topic)) {
        longest = Math.max(longest, topic.length());
      }
    }
    return longest;
  }

  /** Whether a particle of case stands at an offset, which makes a noun of what is before. */
  public boolean startsWithCase(String text, int at) {
    return cases.stream().anyMatch(word -> text.startsWith(word, at))
        && quotatives.stream().noneMatch(word -> text.startsWith(word, at));
  }

  /** Whether the verb stands last in its sentence. */
  public boolean isVerbFinal() {
    return traits.contains("verb final");
  }

  /** Whether a particle marks the topic. */
  public boolean hasTopics() {
    return !topics.isEmpty();
  }

  public boolean isSayingNoun(String folded) {
    return sayingNouns.contains(folded);
  }

  /** Whether there are lists for this language at all. */
  boolean isEmpty() {
    return shapes.isEmpty();
  }

  /** The words that a text of this language is sure to hold, for telling languages apart. */
  List<String> commonWords() {
    return shapes.keySet().stream().filter(word -> word.indexOf(' ') < 0).sorted().toList();
  }
}
