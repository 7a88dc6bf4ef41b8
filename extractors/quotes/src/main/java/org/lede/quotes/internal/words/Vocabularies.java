package org.lede.quotes.internal.words;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.lede.Field;
import org.lede.quotes.internal.scope.QuotableLine;
import org.lede.spi.Draft;

/**
 * The vocabularies of all languages, each read when first needed, and which of them a text needs.
 */
public final class Vocabularies {

  private static final String UNDETERMINED = "und";
  private static final int LONGEST_WORD = 20;
  private static final int ENOUGH_CHARACTERS = 20_000;

  private Vocabularies() {}

  private static final Set<String> LANGUAGES = new LinkedHashSet<>(WordLists.languages());
  private static final Map<String, Vocabulary> READ = new ConcurrentHashMap<>();

  /** All of them, for a text whose language nobody told. */
  private static final class All {
    static final List<Vocabulary> VOCABULARIES =
        LANGUAGES.stream().map(Vocabularies::named).toList();
    static final Map<String, List<Vocabulary>> BY_WORD = byWord();

    private static Map<String, List<Vocabulary>> byWord() {
      Map<String, List<Vocabulary>> byWord = new HashMap<>();
      for (Vocabulary vocabulary : VOCABULARIES) {
        for (String word : vocabulary.commonWords()) {
          byWord.merge(word, List.of(vocabulary), Vocabularies::join);
        }
      }
      return byWord;
    }
  }

  private static List<Vocabulary> join(List<Vocabulary> some, List<Vocabulary> others) {
    return Stream.concat(some.stream(), others.stream()).toList();
  }

  public static Vocabulary of(Draft draft, List<QuotableLine> stretches) {
    Optional<Vocabulary> told =
        draft
            .get(Field.LANGUAGE)
            .map(Locale::getLanguage)
            .filter(LANGUAGES::contains)
            .map(Vocabularies::named);
    return told.orElseGet(() -> likeliest(draft.text().text(), stretches));
  }

  /** The language that knows most of the text's words; the first of the index if none does. */
  static Vocabulary likeliest(String text, List<QuotableLine> stretches) {
    Map<Vocabulary, Integer> known = new LinkedHashMap<>();
    All.VOCABULARIES.forEach(vocabulary -> known.put(vocabulary, 0));
    int read = 0;
    for (QuotableLine stretch : stretches) {
      if (read > ENOUGH_CHARACTERS) {
        break;
      }
      int end = Math.min(stretch.end(), stretch.start() + ENOUGH_CHARACTERS);
      count(text, stretch.start(), end, known);
      read += end - stretch.start();
    }
    Vocabulary best = known.keySet().iterator().next();
    for (Map.Entry<Vocabulary, Integer> entry : known.entrySet()) {
      best = entry.getValue() > known.getOrDefault(best, 0) ? entry.getKey() : best;
    }
    return best;
  }

  private static void count(String text, int from, int to, Map<Vocabulary, Integer> known) {
    WordRuns.visit(
        text,
        from,
        to,
        Character::isLetter,
        (start, end) -> {
          if (end - start < LONGEST_WORD) {
            All.BY_WORD
                .getOrDefault(Vocabulary.fold(text.substring(start, end)), List.of())
                .forEach(vocabulary -> known.merge(vocabulary, 1, Integer::sum));
          }
        });
  }

  /** The vocabulary of a language; an empty one if it has no lists. */
  public static Vocabulary named(String language) {
    return READ.computeIfAbsent(
        LANGUAGES.contains(language) ? language : UNDETERMINED, Vocabulary::of);
  }
}
