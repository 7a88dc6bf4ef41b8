package org.lede.entities.internal.gather;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.lede.entities.internal.name.Mention;
import org.lede.entities.internal.name.PersonName;
import org.lede.entities.internal.words.NameWords;

/**
 * The name of a mention without the titles that the mention begins with.
 *
 * @param text with one blank wherever the mention has blanks or line ends
 * @param start where it begins in the text of the article
 */
record FullName(String text, int start) {

  /** No-break spaces and line ends, too. */
  private static final Pattern BLANKS = Pattern.compile("[\\s\\p{Z}]+");

  /** More are no titles, but a text made to be slow to read. */
  private static final int MAX_TITLES = 8;

  static FullName of(Mention mention) {
    String name = mention.span().text();
    int from = mention.isPerson() ? withoutTitles(name, mention) : 0;
    String text = BLANKS.matcher(name.substring(from)).replaceAll(" ").strip();
    return new FullName(text, mention.span().start() + from);
  }

  /** Where the words begin that are no titles. */
  private static int withoutTitles(String name, Mention mention) {
    int wanted = PersonName.withoutTitles(mention.words()).size();
    Matcher blanks = BLANKS.matcher(name);
    int from = 0;
    int cut = 0;
    while (NameWords.of(name.substring(from)).size() > wanted
        && cut++ < MAX_TITLES
        && blanks.find()) {
      from = blanks.end();
    }
    return NameWords.of(name.substring(from)).size() == wanted ? from : 0;
  }
}
