package org.lede.html;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import org.lede.text.Mark;

/**
 * As what the names of classes mark an element, by the conventions of the trade, which the file
 * {@code classes.txt} lists: {@code article-body} and {@code articleBody} are the body.
 */
final class ClassMarks {

  /** A longer list of classes is a way of styling and names nothing. */
  private static final int MAX_LENGTH = 2000;

  private static final Pattern COMMA = Pattern.compile(",");

  private static final Map<String, Mark.Kind> WORDS = read();

  private ClassMarks() {}

  private static Map<String, Mark.Kind> read() {
    Map<String, Mark.Kind> words = new LinkedHashMap<>();
    try (InputStream in = ClassMarks.class.getResourceAsStream("classes.txt");
        BufferedReader lines =
            new BufferedReader(
                new InputStreamReader(Objects.requireNonNull(in), StandardCharsets.UTF_8))) {
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        if (!line.isBlank() && !line.startsWith("#")) {
          int colon = line.indexOf(':');
          Mark.Kind kind = Mark.Kind.valueOf(line.substring(0, colon).strip());
          COMMA
              .splitAsStream(line.substring(colon + 1))
              .forEach(word -> words.put(word.strip(), kind));
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return Map.copyOf(words);
  }

  /** The kinds that a class attribute names. */
  static Set<Mark.Kind> of(String classes) {
    Set<Mark.Kind> kinds = EnumSet.noneOf(Mark.Kind.class);
    if (classes.length() <= MAX_LENGTH) {
      for (String one : Attributes.words(classes)) {
        addKinds(parts(one), kinds);
      }
    }
    return kinds;
  }

  /** One part or two in a row name a kind. */
  private static void addKinds(List<String> parts, Set<Mark.Kind> kinds) {
    for (int i = 0; i < parts.size(); i++) {
      add(parts.get(i), kinds);
      if (i + 1 < parts.size()) {
        add(parts.get(i) + " " + parts.get(i + 1), kinds);
      }
    }
  }

  private static void add(String word, Set<Mark.Kind> kinds) {
    Mark.Kind kind = WORDS.get(word);
    if (kind != null) {
      kinds.add(kind);
    }
  }

  /** {@code article-bodyText} is article, body, text. */
  private static List<String> parts(String name) {
    List<String> parts = new ArrayList<>();
    int start = 0;
    for (int i = 1; i <= name.length(); i++) {
      if (i == name.length() || isEdge(name, i)) {
        String part = trim(name.substring(start, i));
        if (!part.isEmpty()) {
          parts.add(part);
        }
        start = i;
      }
    }
    return parts;
  }

  private static boolean isEdge(String name, int at) {
    char c = name.charAt(at);
    return !Character.isLetterOrDigit(c)
        || (Character.isUpperCase(c) && Character.isLowerCase(name.charAt(at - 1)));
  }

  private static String trim(String part) {
    int start = 0;
    while (start < part.length() && !Character.isLetterOrDigit(part.charAt(start))) {
      start++;
    }
    return part.substring(start).toLowerCase(Locale.ROOT);
  }
}
