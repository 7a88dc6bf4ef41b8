package org.lede.entities.training;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.lede.entities.internal.name.EntityType;
import org.lede.entities.training.GoldDocument.GoldName;

/**
 * The articles of our own: text files of a folder for each language, names marked as {@code [Ann
 * Bell|person]}, articles apart by a line of three equals signs.
 */
final class OwnCorpus {

  private static final Pattern MARK =
      Pattern.compile("\\[([^\\[\\]|]+)\\|(person|organization|location)\\]");
  private static final Pattern BETWEEN = Pattern.compile("(?m)^===$\\R?");

  private OwnCorpus() {}

  /** All articles, in the order of their files. */
  static List<GoldDocument> all(Path folder) throws IOException {
    List<GoldDocument> documents = new ArrayList<>();
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.filter(OwnCorpus::isText).sorted().toList()) {
        String language = file.getParent().getFileName().toString();
        int number = 0;
        for (String article : BETWEEN.split(Files.readString(file), -1)) {
          documents.add(of(file.getFileName() + ":" + ++number, language, article.strip()));
        }
      }
    }
    return documents;
  }

  /** All articles of a language. */
  static List<GoldDocument> in(Path folder, String language) throws IOException {
    return all(folder).stream().filter(d -> d.language().equals(language)).toList();
  }

  private static boolean isText(Path file) {
    return file.toString().endsWith(".txt");
  }

  private static GoldDocument of(String id, String language, String marked) {
    StringBuilder text = new StringBuilder();
    List<GoldName> names = new ArrayList<>();
    Matcher marks = MARK.matcher(marked);
    int last = 0;
    while (marks.find()) {
      text.append(marked, last, marks.start());
      Optional<EntityType> type = EntityType.of(marks.group(2));
      int start = text.length();
      text.append(marks.group(1));
      names.add(new GoldName(start, text.length(), type.orElseThrow()));
      last = marks.end();
    }
    text.append(marked, last, marked.length());
    if (text.indexOf("|") >= 0 || text.indexOf("[") >= 0) {
      throw new IllegalArgumentException("a mark in " + id + " that is none");
    }
    return new GoldDocument(id, language, "own", "", text.toString(), names);
  }
}
