package org.lede.layout;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.lede.Article;
import org.lede.ArticleParser;
import org.lede.layout.internal.classifier.LineClassifier;

/** An article reads the same however its lines are wrapped. */
class WrappedArticleTest {

  private static final ArticleParser PARSER = LayoutParser.with(LineClassifier.shipped());

  private static final List<List<String>> ARTICLES =
      List.of(
          List.of(
              "Ferry to the outer islands stays in port for a third week",
              "By Ruth Alder",
              "3 May 2022",
              "The ferry to the outer islands will stay in port for a third week because no spare part"
                  + " for its engine can be found, the harbour master of Tolsund said on Monday.",
              "About four hundred people live on the islands all year. They have been fed by fishing"
                  + " boats since the middle of April, and the school has closed its kitchen.",
              "\"We have eaten cod for nineteen days,\" said Ingrid Holm, who runs the only shop. She"
                  + " hopes that the army will send a boat before the weekend.",
              "The company that owns the ferry did not answer the phone. It had promised a new engine"
                  + " four years ago, and has since raised its fares twice."),
          List.of(
              "Stadtrat streitet bis nach Mitternacht um eine Linde",
              "Von Jonas Wiek",
              "3. Mai 2022",
              "Der Stadtrat von Ellernau hat am Montag bis nach Mitternacht um eine Linde gestritten,"
                  + " die seit zweihundert Jahren vor dem Rathaus steht und nun einem Radweg weichen soll.",
              "Der Baum sei gesund, sagte der Gutachter, und werde es noch lange bleiben. Wer ihn"
                  + " f\u00E4lle, der solle es auch selbst den Kindern erkl\u00E4ren, die darunter spielen.",
              "Die B\u00FCrgermeisterin schlug vor, den Weg um den Stamm herum zu f\u00FChren. Das koste"
                  + " elftausend Euro mehr, und so viel habe die Stadt noch in der Kasse."),
          List.of(
              "Le moulin du village tournera de nouveau cet \u00E9t\u00E9",
              "Par Odile Marchais",
              "3 mai 2022",
              "Le moulin de Saint-Ambreuil, qui ne tournait plus depuis la guerre, sera remis en marche"
                  + " au mois de juillet, a annonc\u00E9 lundi le maire de la commune devant les habitants.",
              "Les ailes ont \u00E9t\u00E9 refaites par deux charpentiers du pays, qui ont travaill\u00E9 tout"
                  + " l'hiver sans \u00EAtre pay\u00E9s. La farine sera vendue au profit de l'\u00E9cole.",
              "Une f\u00EAte est pr\u00E9vue le premier dimanche, avec un bal sous la halle et un concours"
                  + " de pain dont le jury sera compos\u00E9 des enfants du village."));

  @ParameterizedTest
  @ValueSource(ints = {55, 58, 60, 64, 65, 66, 68, 70, 71, 72, 73, 74, 75, 76, 77, 78})
  void wrapsOfEveryWidthAreUndone(int width) {
    sameAsUnwrapped(part -> fill(part, width, "", ""), "\n\n", "\n");
  }

  @ParameterizedTest
  @ValueSource(ints = {60, 72, 78})
  void indentedLinesAreUndone(int width) {
    sameAsUnwrapped(part -> fill(part, width, "   ", "   "), "\n\n", "\n");
  }

  @ParameterizedTest
  @ValueSource(ints = {60, 72, 78})
  void quotedLinesAreUndone(int width) {
    sameAsUnwrapped(part -> fill(part, width, "> ", "> "), "\n>\n", "\n");
  }

  @ParameterizedTest
  @ValueSource(ints = {60, 72, 78})
  void indentedFirstLinesBeginParagraphs(int width) {
    sameAsUnwrapped(part -> part.endsWith(".") ? fill(part, width, "    ", "") : part, "\n", "\n");
  }

  @ParameterizedTest
  @ValueSource(strings = {"\n", "\r\n", "\r", "\u2028", "\u0085"})
  void lineBreaksOfEveryKindAreUndone(String lineBreak) {
    sameAsUnwrapped(part -> fill(part, 66, "", ""), "\n\n", lineBreak);
  }

  private static void sameAsUnwrapped(
      Function<String, String> wrap, String between, String lineBreak) {
    for (List<String> article : ARTICLES) {
      String flat = String.join("\n\n", article) + "\n";
      String wrapped = article.stream().map(wrap).collect(Collectors.joining(between, "", "\n"));
      Article expected = PARSER.parse(flat);
      Article actual = PARSER.parse(wrapped.replace("\n", lineBreak));
      assertThat(headline(actual)).as(wrapped).isEqualTo(headline(expected));
      assertThat(body(actual)).as(wrapped).isEqualTo(body(expected)).hasSizeGreaterThan(2);
    }
  }

  private static String headline(Article article) {
    return article.headline().map(span -> words(span.text())).orElse("");
  }

  private static List<String> body(Article article) {
    return article.body().stream().map(block -> words(block.span().text())).toList();
  }

  /** The words without line breaks and the marks of quoted lines. */
  private static String words(String slice) {
    return slice.replaceAll("[\\s\u0085\u2028>]+", " ").strip();
  }

  private static String fill(String part, int width, String first, String others) {
    List<String> lines = new ArrayList<>();
    String line = first;
    boolean begun = false;
    for (String word : part.split(" ", -1)) {
      if (begun && line.length() + 1 + word.length() > width) {
        lines.add(line);
        line = others + word;
      } else {
        line += (begun ? " " : "") + word;
      }
      begun = true;
    }
    lines.add(line);
    return String.join("\n", lines);
  }
}
