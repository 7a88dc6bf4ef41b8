package org.lede.all;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * Regular expressions are for settings, names and values of word lists. Raw text is read by
 * scanners, which cannot backtrack; a new use must be looked at and added here.
 */
class PatternsTest {

  private static final Pattern USE =
      Pattern.compile(
          "Pattern\\.compile|\\.(replaceAll|replaceFirst|matches|split)\\(\"|CASE_INSENSITIVE");

  /** What each takes: a field's name, a name in an article, a host, values of lists, an address. */
  private static final List<String> KNOWN =
      List.of(
          "ArticleModel.java",
          "CharacterReferences.java",
          "CompanyCues.java",
          "DateInAddress.java",
          "Field.java",
          "FullName.java",
          "Inflections.java",
          "MarkupModel.java",
          "Models.java",
          "PersonTitles.java",
          "SiteName.java",
          "SpeechVerbs.java",
          "StatedFacts.java",
          "StatedMoment.java",
          "TimeAgo.java",
          "TimeOffset.java",
          "WordLists.java");

  @Test
  void onlyKnownClassesUseRegularExpressions() throws IOException {
    TreeSet<String> found = new TreeSet<>();
    for (String module : List.of("core", "extractors")) {
      try (Stream<Path> files = Files.walk(Path.of("..", "..", module))) {
        for (Path file : files.filter(PatternsTest::isMainSource).toList()) {
          if (USE.matcher(Files.readString(file)).find()) {
            found.add(file.getFileName().toString());
          }
        }
      }
    }
    assertThat(found).containsExactlyElementsOf(KNOWN);
  }

  private static boolean isMainSource(Path file) {
    return file.toString().replace('\\', '/').contains("/src/main/java/")
        && file.toString().endsWith(".java");
  }
}
