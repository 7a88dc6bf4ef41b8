package org.lede.layout.training;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.lede.Article;
import org.lede.ArticleParser;
import org.lede.Dateline;
import org.lede.layout.LayoutParser;
import org.lede.layout.internal.classifier.LineClassifier;

/**
 * How well the articles of an evaluation folder are read: the pages as crawled ("structure") and as
 * a browser shows them ("visible"), and the leads of the dateline bench.
 */
record Scoreboard(
    ScoreTable structure,
    Calibration structureCalibration,
    ScoreTable visible,
    Calibration visibleCalibration,
    ScoreTable datelines) {

  /** The board of a parser. */
  static Scoreboard of(Path shared, ArticleParser parser) {
    return of(shared, page -> parser, parser);
  }

  /**
   * The board of several parsers.
   *
   * @param ofPage which of them reads a page: one whose model has not seen the page's site, say
   * @param ofLeads which of them reads the leads of the dateline bench
   */
  static Scoreboard of(
      Path shared, Function<GoldPage, ArticleParser> ofPage, ArticleParser ofLeads) {
    LanguageSplit<LayoutScores> structure = pages(shared, "structure", ofPage);
    LanguageSplit<LayoutScores> visible = pages(shared, "visible", ofPage);
    LanguageSplit<DatelineScores> datelines = datelines(shared, ofLeads);
    return new Scoreboard(
        structure.table("structure", LayoutScores::measures),
        structure.total().calibration(),
        visible.table("visible", LayoutScores::measures),
        visible.total().calibration(),
        datelines.table("datelines", DatelineScores::measures));
  }

  /** The board of the model that ships with this module. */
  static Scoreboard shipped(Path shared) {
    return of(shared, LayoutParser.with(LineClassifier.shipped()));
  }

  private static LanguageSplit<LayoutScores> pages(
      Path shared, String flavour, Function<GoldPage, ArticleParser> parsers) {
    LanguageSplit<LayoutScores> split = LanguageSplit.of(LayoutScores::new);
    List<GoldPage> pages = GoldSets.scored(shared).pages(flavour);
    List<Article> articles =
        pages.parallelStream().map(page -> parsers.apply(page).parse(page.text())).toList();
    for (int i = 0; i < pages.size(); i++) {
      GoldPage page = pages.get(i);
      Article article = articles.get(i);
      split.add(isEnglish(page), scores -> scores.add(page, article));
    }
    return split;
  }

  private static LanguageSplit<DatelineScores> datelines(Path shared, ArticleParser parser) {
    LanguageSplit<DatelineScores> split = LanguageSplit.of(DatelineScores::new);
    List<GoldDateline> leads = GoldDateline.all(shared);
    List<Optional<Dateline>> datelines =
        leads.parallelStream().map(lead -> parser.parse(lead.lead()).dateline()).toList();
    for (int i = 0; i < leads.size(); i++) {
      GoldDateline lead = leads.get(i);
      Optional<Dateline> dateline = datelines.get(i);
      split.add(lead.isEnglish(), scores -> scores.add(lead, dateline));
    }
    return split;
  }

  private static boolean isEnglish(GoldPage page) {
    return page.gold().path("language").asText().equals("en");
  }

  /** Percentages by names such as "structure headline". */
  Map<String, Double> byName() {
    Map<String, Double> byName = new TreeMap<>();
    for (ScoreTable table : List.of(structure, visible, datelines)) {
      byName.putAll(table.byName());
    }
    return byName;
  }

  @Override
  public String toString() {
    return Stream.of(structure, structureCalibration, visible, visibleCalibration, datelines)
        .map(Object::toString)
        .collect(Collectors.joining("\n"));
  }
}
