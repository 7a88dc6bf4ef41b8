package org.lede.layout;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.lede.Article;
import org.lede.ArticleParser;
import org.lede.Contributor;
import org.lede.Note;
import org.lede.Photo;
import org.lede.layout.internal.classifier.LineClassifier;
import org.lede.text.Span;

/** Short texts as people paste them, and what is read of each: {@code examples/short-pages.md}. */
class ShortPagesTest {

  private static final ArticleParser PARSER = LayoutParser.with(LineClassifier.shipped());

  private static final Pattern CASE =
      Pattern.compile("## (.+)\\n\\n```\\n([\\s\\S]*?)\\n```\\n\\n((?:[a-z]+: .+\\n?)+)");

  /** A text with the values that are wanted, by the name of the field. */
  private record Case(String title, String text, Map<String, List<String>> wanted) {

    @Override
    public String toString() {
      return title;
    }

    List<String> of(String field) {
      return wanted.getOrDefault(field, List.of());
    }
  }

  static List<Case> cases() {
    Matcher matcher = CASE.matcher(file());
    return matcher
        .results()
        .map(it -> new Case(it.group(1), it.group(2), wanted(it.group(3))))
        .toList();
  }

  private static Map<String, List<String>> wanted(String lines) {
    return lines
        .lines()
        .map(line -> line.split(": ", 2))
        .collect(
            groupingBy(
                cells -> cells[0], mapping(cells -> cells[1].replace("\\n", "\n"), toList())));
  }

  private static String file() {
    try (InputStream in = ShortPagesTest.class.getResourceAsStream("/examples/short-pages.md")) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @ParameterizedTest
  @MethodSource("cases")
  void eachPartIsWhatItIs(Case wanted) {
    Article article = PARSER.parse(wanted.text());
    assertThat(article.headline().map(Span::text).stream().toList())
        .isEqualTo(wanted.of("headline"));
    assertThat(article.authors().stream().map(Contributor::name).toList())
        .isEqualTo(wanted.of("author"));
    assertThat(article.photos().stream().map(ShortPagesTest::show).toList())
        .isEqualTo(wanted.of("photo"));
    assertThat(article.notes().stream().map(ShortPagesTest::show).toList())
        .isEqualTo(wanted.of("note"));
    assertThat(article.dateline().stream().flatMap(it -> it.places().stream()).toList())
        .isEqualTo(wanted.of("place"));
    if (wanted.wanted().containsKey("body")) {
      assertThat(article.body()).hasSize(Integer.parseInt(wanted.of("body").get(0)));
    }
  }

  private static String show(Photo photo) {
    return photo.caption().map(Span::text).orElse("")
        + " | "
        + photo.credit().map(Span::text).orElse("");
  }

  private static String show(Note note) {
    return note.kind() + " | " + note.span().text();
  }
}
