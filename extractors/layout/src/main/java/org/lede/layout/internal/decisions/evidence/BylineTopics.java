package org.lede.layout.internal.decisions.evidence;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.lede.Contributor;
import org.lede.layout.internal.byline.ParsedByline;
import org.lede.layout.internal.classifier.LineRoles;
import org.lede.layout.internal.classifier.Role;
import org.lede.layout.internal.page.PageLine;

/**
 * The people an article is about: their family names come back in its paragraphs, whereas an author
 * is hardly spoken of before the note on the author at the end.
 */
public final class BylineTopics {

  private static final int PARAGRAPHS_OF_AUTHORS_NOTE = 3;
  private static final int MENTIONS_OF_TOPIC = 2;

  private final Map<String, Integer> paragraphsWith = new HashMap<>();

  public BylineTopics(LineRoles roles) {
    List<Integer> body =
        IntStream.range(0, roles.size())
            .filter(line -> roles.isLikely(line, Role.PARAGRAPH))
            .boxed()
            .toList();
    int last = Math.max(0, body.size() - PARAGRAPHS_OF_AUTHORS_NOTE);
    for (int line : body.subList(0, last)) {
      PageLine range = roles.page().line(line);
      names(roles.page().text(), range.start(), range.end())
          .forEach(name -> paragraphsWith.merge(name, 1, Integer::sum));
    }
  }

  /** The words with a capital in a stretch, each once. */
  private static Set<String> names(String text, int start, int end) {
    Set<String> names = new HashSet<>();
    int from = start;
    for (int i = start; i <= end; i++) {
      if (i == end || !isPartOfWord(text.charAt(i))) {
        if (from < i && Character.isUpperCase(text.charAt(from))) {
          names.add(text.substring(from, i));
        }
        from = i + 1;
      }
    }
    return names;
  }

  private static boolean isPartOfWord(char c) {
    return Character.isLetter(c) || c == '-';
  }

  /** Whether somebody named is one the article is about. */
  public boolean include(ParsedByline reading) {
    return reading.authors().stream()
        .filter(author -> author.kind() == Contributor.Kind.PERSON)
        .map(author -> author.name().substring(author.name().lastIndexOf(' ') + 1))
        .anyMatch(family -> paragraphsWith.getOrDefault(family, 0) >= MENTIONS_OF_TOPIC);
  }
}
