package org.lede.quotes.internal.words;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * The forms of the verbs of saying of a language, from stems and the endings that go with them.
 *
 * <p>The section {@code endings} names sets of endings; every other section is a kind of verb, its
 * entries stems with the name of a set.
 */
final class SpeechVerbs {

  /**
   * A form as it stands in a text.
   *
   * @param form the word or phrase
   * @param kind what kind of verb it is
   * @param weak whether it often means something else
   */
  record Form(String form, String kind, boolean weak) {}

  private static final String TOPIC = "verbs";
  private static final String NO_ENDING = "-";

  private SpeechVerbs() {}

  static List<Form> of(WordLists lists) {
    Map<String, String> endings = lists.entries(TOPIC, "endings");
    List<Form> forms = new ArrayList<>();
    for (WordKind kind : WordKind.values()) {
      addAll(forms, kind, lists.entries(TOPIC, kind.section()), endings);
    }
    return forms;
  }

  private static void addAll(
      List<Form> to, WordKind kind, Map<String, String> stems, Map<String, String> endings) {
    stems.forEach(
        (stem, set) -> {
          for (String ending : endings.getOrDefault(set, NO_ENDING).split(" ", -1)) {
            String form = ending.equals(NO_ENDING) ? stem : stem + ending;
            to.add(new Form(form, kind.section(), kind.isWeak()));
          }
        });
  }
}
