package org.lede.entities.internal.gather;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import org.lede.entities.internal.name.EntityType;
import org.lede.entities.internal.name.Mention;
import org.lede.entities.internal.words.Inflections;
import org.lede.entities.internal.words.NameWords;
import org.lede.words.SharedList;

/**
 * Gives the words of inflected names in their base form, where that form stands elsewhere in the
 * text or in a list: {@code Putina} and {@code Putinem} are {@code putin} beside {@code Putin}. Two
 * forms of a word whose base form the text does not have are both given the one that they share.
 */
final class BaseForms {

  /** Shorter stems are shared by words that have nothing to do with each other. */
  private static final int MIN_SHARED_STEM = 4;

  private final Inflections inflections;
  private final String type;
  private final Set<String> known = new HashSet<>();
  private final Set<String> listed = new HashSet<>();
  private final Map<String, Set<String>> formsOfBase = new HashMap<>();

  private BaseForms(Inflections inflections, String type, String language) {
    this.inflections = inflections;
    this.type = type;
    if (type.equals(EntityType.PERSON.word())) {
      list(SharedList.NAMES, language, "given");
    } else if (type.equals(EntityType.LOCATION.word())) {
      list(SharedList.PLACES, language, "countries");
      list(SharedList.PLACES, language, "cities");
    }
  }

  private void list(SharedList list, String language, String section) {
    list.of(language).entries(section).keySet().forEach(name -> listed.addAll(NameWords.of(name)));
  }

  /** The mentions with the words of their base forms. */
  static List<Mention> of(String language, List<Mention> mentions) {
    return Inflections.of(language)
        .map(inflections -> based(inflections, language, mentions))
        .orElse(mentions);
  }

  private static List<Mention> based(
      Inflections inflections, String language, List<Mention> mentions) {
    Map<String, BaseForms> byType = new HashMap<>();
    for (Mention mention : mentions) {
      byType
          .computeIfAbsent(mention.type(), type -> new BaseForms(inflections, type, language))
          .note(mention);
    }
    List<Mention> based = new ArrayList<>();
    for (Mention mention : mentions) {
      BaseForms forms = byType.get(mention.type());
      based.add(forms == null ? mention : forms.based(mention));
    }
    return based;
  }

  private void note(Mention mention) {
    for (String word : mention.words()) {
      if (known.add(word)) {
        for (String base : inflections.bases(word)) {
          formsOfBase.computeIfAbsent(base, key -> new TreeSet<>()).add(word);
        }
      }
    }
  }

  private Mention based(Mention mention) {
    List<String> words = mention.words();
    return new Mention(
        mention.span(), type, isPerson() && words.size() > 1 ? ofPerson(words) : each(words));
  }

  private boolean isPerson() {
    return type.equals(EntityType.PERSON.word());
  }

  private List<String> each(List<String> words) {
    return words.stream().map(word -> base(word).orElse(word)).toList();
  }

  /**
   * The last word changes alone, or the words of a name change together: {@code Мария Иванова} is
   * not {@code Иванов} in another case, for her first name is in none.
   */
  private List<String> ofPerson(List<String> words) {
    int last = words.size() - 1;
    List<String> based = new ArrayList<>(words);
    if (!inflections.isEveryWord()) {
      based.set(last, base(words.get(last)).orElse(words.get(last)));
      return based;
    }
    String first = words.get(0);
    Optional<String> firstBase = base(first);
    for (int i = 1; i <= last; i++) {
      String word = words.get(i);
      boolean free = firstBase.isPresent();
      based.set(
          i,
          base(word)
              .filter(base -> free || (!listed.contains(first) && isPlausible(word, base, first)))
              .orElse(word));
    }
    based.set(0, firstBase.orElse(first));
    return based;
  }

  /** Whether a first name whose base form nobody knows may stand in the same case. */
  private boolean isPlausible(String word, String base, String first) {
    return !inflections.endsLikeBase(word) || inflections.changesAlike(word, base, first);
  }

  /** The base form of a word; empty if it may be one itself. */
  private Optional<String> base(String word) {
    if (listed.contains(word)) {
      return Optional.empty();
    }
    List<String> bases = inflections.bases(word);
    return firstOf(bases, known::contains)
        .or(() -> firstOf(bases, listed::contains))
        .or(() -> formsOfBase.containsKey(word) ? Optional.empty() : shared(word, bases));
  }

  private static Optional<String> firstOf(List<String> bases, Predicate<String> isOne) {
    return bases.stream().filter(isOne).findFirst();
  }

  /** The base that most other forms share, the first of equals. */
  private Optional<String> shared(String word, List<String> bases) {
    String best = "";
    int most = 1;
    for (String base : bases) {
      int forms = formsOfBase.getOrDefault(base, Set.of()).size();
      if (forms > most && commonLength(word, base) >= MIN_SHARED_STEM) {
        best = base;
        most = forms;
      }
    }
    return Optional.of(best).filter(base -> !base.isEmpty());
  }

  private static int commonLength(String one, String other) {
    int length = 0;
    while (length < Math.min(one.length(), other.length())
        && one.charAt(length) == other.charAt(length)) {
      length++;
    }
    return length;
  }
}
