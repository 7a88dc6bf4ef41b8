package org.lede.entities.training;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import org.lede.entities.internal.finder.Models;
import org.lede.entities.internal.tagger.PerceptronNameFinder;
import org.lede.internal.scope.ArticleScope;

/**
 * Prints what the shipped model and its settings give.
 *
 * <p>Arguments: the data folder, and {@code known}, {@code unseen} or {@code all}: the shipped
 * model on the evaluation sets; a model trained without every eighth outlet, on those outlets;
 * both.
 */
final class EntityScoreboard {

  private static final int EVERY = 8;
  private static final int REMAINDER = 7;

  private final Path shared;
  private final PerceptronNameFinder shipped =
      new PerceptronNameFinder(Models.of("en").orElseThrow());

  private EntityScoreboard(Path shared) {
    this.shared = shared;
  }

  public static void main(String[] arguments) throws IOException {
    EntityScoreboard scoreboard = new EntityScoreboard(Path.of(arguments[0]));
    if (!arguments[1].equals("unseen")) {
      scoreboard.printKnown();
    }
    if (!arguments[1].equals("known")) {
      scoreboard.printUnseen();
    }
  }

  private List<GoldDocument> set(String name) throws IOException {
    return GoldDocument.all(GoldDocument.file(shared, name));
  }

  private static void print(
      String what, List<GoldDocument> documents, PerceptronNameFinder finder) {
    System.out.printf(Locale.ROOT, "%-34s %s%n", what, NameScores.of(documents, finder));
  }

  private void printKnown() throws IOException {
    List<GoldDocument> news = set("eww-dev.jsonl");
    print("eww-dev", news, shipped);
    print("dev", set("dev.jsonl"), shipped);
    print("eww-dev, all in capitals", rewritten(news, EntityScoreboard::loud), shipped);
    print("eww-dev, all in small letters", rewritten(news, EntityScoreboard::quiet), shipped);
    printFirstLines("first lines", news, news);
    printFirstLines(
        "first lines in capitals", news, rewritten(news, EntityScoreboard::firstLineLoud));
  }

  private static List<GoldDocument> rewritten(
      List<GoldDocument> documents, UnaryOperator<String> change) {
    return documents.stream()
        .map(
            gold ->
                new GoldDocument(
                    gold.id(),
                    gold.language(),
                    gold.source(),
                    gold.outlet(),
                    change.apply(gold.text()),
                    gold.names()))
        .toList();
  }

  /** One character for one, so that the marks stay where they are. */
  private static String loud(String text) {
    StringBuilder loud = new StringBuilder(text);
    for (int i = 0; i < text.length(); i++) {
      loud.setCharAt(i, Character.toUpperCase(text.charAt(i)));
    }
    return loud.toString();
  }

  private static String quiet(String text) {
    StringBuilder quiet = new StringBuilder(text);
    for (int i = 0; i < text.length(); i++) {
      quiet.setCharAt(i, Character.toLowerCase(text.charAt(i)));
    }
    return quiet.toString();
  }

  private static String firstLineLoud(String text) {
    int end = firstLineEnd(text);
    return loud(text.substring(0, end)) + text.substring(end);
  }

  private static int firstLineEnd(String text) {
    return ArticleScope.writtenLines(text).get(0).end();
  }

  private void printFirstLines(String what, List<GoldDocument> written, List<GoldDocument> read) {
    NameScores scores = new NameScores();
    for (int i = 0; i < read.size(); i++) {
      int end = firstLineEnd(written.get(i).text());
      scores.add(read.get(i), shipped, name -> name.end() <= end);
    }
    System.out.printf(Locale.ROOT, "%-34s %s%n", what, scores);
  }

  private void printUnseen() throws IOException {
    List<GoldDocument> news = set("eww-train.jsonl");
    List<String> outlets = news.stream().map(GoldDocument::outlet).distinct().sorted().toList();
    Predicate<GoldDocument> held = gold -> outlets.indexOf(gold.outlet()) % EVERY == REMAINDER;
    List<GoldDocument> seen = new ArrayList<>(set("train.jsonl"));
    news.stream().filter(held.negate()).forEach(seen::add);
    List<GoldDocument> unseen = news.stream().filter(held).toList();
    byte[] model = EntityTraining.fit(seen, Models.of("en").orElseThrow().clusters());
    PerceptronNameFinder finder = EntityTraining.finder(model);
    print("outlets held out of the training", unseen, finder);
    print(
        "eww-dev, the other outlets",
        set("eww-dev.jsonl").stream().filter(held.negate()).toList(),
        finder);
    new Calibration(EntityTraining.model(model)).print(unseen);
  }
}
