package org.lede.layout.training;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.lede.Article;
import org.lede.Contributor;

/** Who is said to have written the articles, beside who has. */
final class AuthorScore {

  private final PrecisionRecall names = new PrecisionRecall();
  private final Ratio pages = new Ratio();
  private final Ratio noneInvented = new Ratio();
  private final Ratio noneInventedAnywhere = new Ratio();

  void add(GoldPage page, Article article) {
    Set<String> shown = gold(page, true);
    Set<String> given = given(page, article);
    noneInventedAnywhere.add(shown.containsAll(given));
    if (!shown.isEmpty()) {
      Set<String> right = new HashSet<>(given);
      right.retainAll(shown);
      names.add(right.size(), given.size(), shown.size());
      pages.add(given.equals(shown));
      noneInvented.add(shown.containsAll(given));
    }
  }

  /** Whether the page shows who wrote it, so that an answer can be judged. */
  static boolean isJudged(GoldPage page) {
    return !gold(page, true).isEmpty();
  }

  static boolean isRight(GoldPage page, Article article) {
    return given(page, article).equals(gold(page, true));
  }

  /** An author whom the text does not name, as far as the gold knows, counts neither way. */
  private static Set<String> given(GoldPage page, Article article) {
    Set<String> given = new HashSet<>();
    article.byline().stream()
        .flatMap(byline -> byline.authors().stream())
        .map(Contributor::name)
        .map(ScoreText::name)
        .forEach(given::add);
    given.removeAll(gold(page, false));
    given.remove("");
    return given;
  }

  private static Set<String> gold(GoldPage page, boolean recoverable) {
    return page.list("authors").stream()
        .filter(author -> author.path("recoverable").asBoolean() == recoverable)
        .map(author -> ScoreText.name(value(author)))
        .collect(Collectors.toSet());
  }

  private static String value(JsonNode author) {
    return author.path("value").asText("");
  }

  List<Measure> measures() {
    return List.of(
        Measure.of("authors-precision", names.precision(), names.gold()),
        Measure.of("authors-recall", names.recall(), names.gold()),
        Measure.of("authors", names.f1(), names.gold()),
        pages.measure("authors-exact-pages"),
        noneInvented.measure("authors-none-invented"),
        noneInventedAnywhere.measure("authors-none-invented-all-pages"));
  }
}
