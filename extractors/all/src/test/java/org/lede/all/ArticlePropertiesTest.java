package org.lede.all;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.lede.Article;
import org.lede.ArticleParser;
import org.lede.contract.Findings;
import org.lede.contract.Slices;
import org.lede.contract.Stalls;
import org.lede.golden.GoldenArticle;

/** What holds for the article of any text, tried on goldens with all kinds of damage. */
class ArticlePropertiesTest {

  private static final String SEED = "20250314";
  private static final ArticleParser WHOLE = ArticleParser.discovered();
  private static final List<String> PAGES =
      GoldenArticle.all(Path.of("src/test/resources/golden")).stream()
          .map(golden -> golden.text().text())
          .toList();

  /** A place in a page, from its start to its end, and what happens there. */
  record Damage(double place, int removed, String inserted) {}

  @Provide
  Arbitrary<Damage> damage() {
    Arbitrary<String> junk =
        Arbitraries.of(
            "\u201C",
            "\u201D",
            "\"",
            "'",
            "\u00AB",
            "(",
            ")",
            "\r",
            "\n\n",
            "\u00A0",
            "\u2028",
            "\uD800",
            "\uDC00",
            "\u202E",
            "\u2066",
            "\u200B",
            "\uFEFF",
            "Z\u0300\u0301\u0302\u0303",
            "By ",
            "Photo: ",
            "(AP) - ",
            " said ",
            "14:61 ",
            "31/02/2025 ",
            "\u8A18\u8005",
            "\0",
            "\t");
    return Combinators.combine(
            Arbitraries.doubles().between(0, 1),
            Arbitraries.integers().between(0, 400),
            Arbitraries.oneOf(
                junk,
                junk.list().ofMaxSize(9).map(l -> String.join("", l)),
                Arbitraries.strings().ofMaxLength(20)))
        .as(Damage::new);
  }

  @Provide
  Arbitrary<String> pages() {
    return Combinators.combine(Arbitraries.of(PAGES), damage().list().ofMaxSize(12))
        .as(ArticlePropertiesTest::damaged);
  }

  private static String damaged(String page, List<Damage> all) {
    StringBuilder text = new StringBuilder(page);
    for (Damage damage : all) {
      int start = (int) (damage.place() * text.length());
      int end = Math.min(text.length(), start + damage.removed());
      text.replace(start, end, damage.inserted());
    }
    return text.toString();
  }

  @Property(tries = 300, seed = SEED)
  void everySpanIsASliceAndNoReaderFailsOrStalls(@ForAll("pages") String text) {
    List<Article> articles = new ArrayList<>();
    Stalls.watch(text.length(), () -> articles.add(WHOLE.parse(text)));
    Slices.check(text, articles.get(0));
    assertThat(articles.get(0)).isEqualTo(WHOLE.parse(text));
  }

  @Property(tries = 100, seed = SEED)
  void lineEndsDoNotMatter(@ForAll("pages") String page) {
    String text = page.replace("\r\n", "\n").replace('\r', '\n');
    assertThat(told(text.replace("\n", "\r\n"))).isEqualTo(told(text));
  }

  private static List<String> told(String text) {
    return Findings.told(WHOLE.parse(text)).stream().map(s -> s.replace("\r\n", "\n")).toList();
  }

  @Property(tries = 300, seed = SEED)
  void anyStringIsRead(@ForAll String text) {
    Slices.check(text, WHOLE.parse(text));
    assertThat(Findings.of(WHOLE.parse(text))).allMatch(p -> p.end() <= text.length());
  }
}
