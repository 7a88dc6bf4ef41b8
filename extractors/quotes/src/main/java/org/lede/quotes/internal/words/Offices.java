package org.lede.quotes.internal.words;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.lede.words.SharedList;

/** The words that stand with a name in one language and are no part of it. */
public final class Offices {

  private static final String TOPIC = "people";

  /** A shorter stem before an ending of an office is no word. */
  private static final int MIN_STEM = 3;

  /** Degrees, orders and services behind a name, the same in every language. */
  private static final Set<String> HONOURS = folded(SharedList.NAMES.of("und").entries("honours"));

  private final Set<String> offices;
  private final Set<String> courtesies;
  private final Set<String> institutions;
  private final Set<String> surnames;
  private final List<String> endings;
  private final List<String> honorifics;

  Offices(WordLists lists) {
    this.offices = folded(lists.entries(TOPIC, "offices"));
    this.courtesies = folded(lists.entries(TOPIC, "courtesies"));
    this.institutions = folded(lists.entries(TOPIC, "institutions"));
    this.surnames = folded(lists.entries(TOPIC, "surnames"));
    this.endings = List.copyOf(folded(lists.entries(TOPIC, "office endings")));
    this.honorifics = List.copyOf(folded(lists.entries(TOPIC, "honorifics")));
  }

  private static Set<String> folded(Map<String, String> entries) {
    return entries.keySet().stream().map(Vocabulary::fold).collect(Collectors.toUnmodifiableSet());
  }

  /** An office or a trade: clerk, Kreisbrandmeister. */
  public boolean isOffice(String folded) {
    return offices.contains(folded)
        || endings.stream()
            .anyMatch(e -> folded.length() >= e.length() + MIN_STEM && folded.endsWith(e));
  }

  /** Mr., Frau: what tells nothing of what somebody does. */
  public boolean isCourtesy(String folded) {
    return courtesies.contains(folded) || courtesies.contains(folded + ".");
  }

  /** Ph.D., IAS. */
  public static boolean isHonour(String folded) {
    return HONOURS.contains(folded.replace(".", ""));
  }

  /** A word in the name of a body: University. */
  public boolean isInstitution(String folded) {
    return institutions.contains(folded);
  }

  /** Whether a text ends as the name of a body does, where words have no blanks. */
  public boolean endsAsInstitution(String text) {
    return institutions.stream().anyMatch(text::endsWith);
  }

  /** Whether a text opens with a family name; false in languages without a list of them. */
  public boolean opensWithSurname(String text) {
    return surnames.stream().anyMatch(text::startsWith);
  }

  /** Whether there is a list of family names. */
  public boolean hasSurnames() {
    return !surnames.isEmpty();
  }

  /** The length of the courtesy at the end of a name: 2 in 佐藤さん; 0 if there is none. */
  public int honorificLength(String text) {
    return longestEnd(text, honorifics);
  }

  /** The length of the office at the end of a name: 2 in 田中市長; 0 if there is none. */
  public int officeLength(String text) {
    return longestEnd(text, offices);
  }

  /** The offset after the last office in a text: 3 in 发言人王文斌; 0 if there is none. */
  public int afterOffice(String text) {
    int after = 0;
    for (String office : offices) {
      int at = text.lastIndexOf(office);
      after = Math.max(after, at < 0 ? 0 : at + office.length());
    }
    return after;
  }

  private static int longestEnd(String text, Iterable<String> endings) {
    int longest = 0;
    for (String ending : endings) {
      longest = text.endsWith(ending) ? Math.max(longest, ending.length()) : longest;
    }
    return longest;
  }
}
