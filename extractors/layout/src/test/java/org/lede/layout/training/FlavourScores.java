package org.lede.layout.training;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.lede.Article;
import org.lede.ArticleParser;
import org.lede.layout.internal.page.Page;
import org.lede.layout.training.flavours.HtmlFlavour;
import org.lede.layout.training.flavours.Retyping;
import org.lede.layout.training.flavours.TextFlavour;

/** The measures of every set as given, and of every other form of its pages, a row each. */
final class FlavourScores {

  private static final List<String> SHOWN =
      List.of(
          "headline", "authors", "day", "standfirst", "captions", "credits", "body", "paragraphs");

  /** A folder of texts and gold that real programs made: see the bench's make_flavours.py. */
  private static final List<String> PROGRAMS = List.of("as-lynx", "as-w3m", "as-run");

  /** So many pages of the sets beside structure share one that is scored in its other forms. */
  private static final int ONE_IN = Integer.getInteger("lede.forms.oneIn", 3);

  private final Function<GoldPage, ArticleParser> readers;
  private final Map<String, LanguageSplit<LayoutScores>> rows = new LinkedHashMap<>();

  private FlavourScores(Function<GoldPage, ArticleParser> readers) {
    this.readers = readers;
  }

  static FlavourScores of(Path shared, Function<GoldPage, ArticleParser> readers) {
    FlavourScores scores = new FlavourScores(readers);
    GoldSets sets = GoldSets.scored(shared);
    for (String set : GoldSets.ALL) {
      scores.add(set, sets.pages(set).stream());
    }
    for (String set : GoldSets.WITH_HTML) {
      boolean all = set.equals(GoldSets.STRUCTURE);
      scores.addForms(
          set,
          sets,
          sets.pages(set).stream()
              .filter(page -> all || SealedSites.hash(page.id()) % ONE_IN == 0)
              .toList());
    }
    scores.addPrograms(Path.of(System.getProperty("lede.flavours", "none")), sets);
    return scores;
  }

  private void addPrograms(Path folder, GoldSets sets) {
    for (String program : PROGRAMS) {
      Path texts = folder.resolve(program).resolve("texts");
      if (Files.isDirectory(texts)) {
        add(
            program,
            GoldPage.in(texts, program).stream()
                .filter(page -> SealedSites.isSealed(page.site()) == sets.sealed()));
      }
    }
  }

  private void addForms(String set, GoldSets sets, List<GoldPage> pages) {
    for (HtmlFlavour form : HtmlFlavour.values()) {
      add(set + " " + form, pages.stream().flatMap(page -> sets.flattened(page, form).stream()));
    }
    List<Labelled> labelled = pages.parallelStream().map(Labelled::of).toList();
    for (TextFlavour form : TextFlavour.values()) {
      if (form.isWhole()) {
        add(set + " " + form, labelled.stream().map(page -> page.as(form)));
      }
    }
  }

  private static final class Labelled {
    final GoldPage gold;
    final Page page;
    final float[][] roles;

    Labelled(GoldPage gold, Page page, float[][] roles) {
      this.gold = gold;
      this.page = page;
      this.roles = roles;
    }

    static Labelled of(GoldPage gold) {
      Page page = Page.of(gold.text());
      return new Labelled(gold, page, GoldRoles.of(gold, page));
    }

    GoldPage as(TextFlavour form) {
      long seed = SealedSites.hash("score " + gold.id() + form);
      String text = form.of(new Retyping(page, roles, seed)).text();
      GoldPage other = gold.as(form.name(), text);
      return form == TextFlavour.CLEAN ? other.withGold(ofCleanArticle(gold)) : other;
    }

    /** Only headline, byline and paragraphs are left, if these are known at all. */
    private static ObjectNode ofCleanArticle(GoldPage page) {
      ObjectNode gold = page.gold().deepCopy();
      gold.putNull("standfirst");
      gold.putNull("photos");
      gold.putNull("published");
      return gold;
    }
  }

  private void add(String row, Stream<GoldPage> pages) {
    LanguageSplit<LayoutScores> split = LanguageSplit.of(LayoutScores::new);
    record Read(GoldPage page, Article article) {}
    List<Read> read =
        pages.toList().parallelStream()
            .map(page -> new Read(page, readers.apply(page).parse(page.text())))
            .toList();
    read.forEach(
        one -> split.add(isEnglish(one.page), scores -> scores.add(one.page, one.article)));
    rows.put(row, split);
  }

  private static boolean isEnglish(GoldPage page) {
    return page.gold().path("language").asText().equals("en");
  }

  @Override
  public String toString() {
    StringBuilder table =
        new StringBuilder(String.format(Locale.ROOT, "%-34s", "total (English, other)"));
    SHOWN.forEach(name -> table.append(String.format(Locale.ROOT, "%18s", name)));
    rows.forEach(
        (name, split) -> {
          table.append(String.format(Locale.ROOT, "%n%-34s", name));
          SHOWN.forEach(
              measure -> table.append(String.format(Locale.ROOT, "%18s", cell(split, measure))));
        });
    return table.append('\n').toString();
  }

  private static String cell(LanguageSplit<LayoutScores> split, String measure) {
    return percent(split.total(), measure)
        + " ("
        + percent(split.english(), measure)
        + ", "
        + percent(split.others(), measure)
        + ")";
  }

  private static String percent(LayoutScores scores, String name) {
    Optional<Measure> measure =
        scores.measures().stream().filter(one -> one.name().equals(name)).findFirst();
    return measure.isEmpty() || measure.get().of() == 0
        ? "-"
        : String.format(Locale.ROOT, "%.1f", measure.get().percent());
  }
}
