package org.lede.quotes.training;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import org.lede.quotes.internal.attribution.Attribution;
import org.lede.quotes.internal.attribution.Attributions;
import org.lede.quotes.internal.attribution.ConfidenceFeatures;
import org.lede.quotes.internal.learn.Features;
import org.lede.quotes.internal.learn.LinearModel;
import org.lede.quotes.internal.reader.QuoteReader;
import org.lede.quotes.internal.scope.ReadingScope;
import org.lede.quotes.internal.speaker.Prose;
import org.lede.quotes.internal.words.Vocabularies;
import org.lede.quotes.internal.words.Vocabulary;
import org.lede.quotes.training.LinearTraining.Lesson;

/**
 * Fits the weights of this module on the articles of the quotes bench and writes them.
 *
 * <p>Arguments: the data folder, where to write the model, and a folder for what models read of
 * publishers that they have not seen.
 */
final class QuoteTraining {

  private final List<GoldArticle> articles;
  private final Vocabulary english = Vocabularies.named("en");
  private final Map<String, List<Lesson>> lessons = new LinkedHashMap<>();
  private final Map<String, SortedMap<Integer, Byte>> unseen = new LinkedHashMap<>();
  private final Map<String, List<Lesson>> sureness = new LinkedHashMap<>();

  private QuoteTraining(List<GoldArticle> articles) {
    this.articles = articles;
  }

  public static void main(String[] arguments) throws IOException {
    QuoteTraining training = new QuoteTraining(GoldArticle.all(Path.of(arguments[0])));
    training.gatherLessons();
    training.crossValidate();
    training.report(Path.of(arguments[2]));
    try (var out = Files.newOutputStream(Path.of(arguments[1]))) {
      LinearModel.write(training.shipped(), out);
    }
  }

  private void gatherLessons() {
    for (GoldArticle article : articles) {
      lessons
          .computeIfAbsent(article.publisher(), key -> new ArrayList<>())
          .addAll(GoldLessons.of(article, english));
    }
  }

  /** For each publisher, a model that has not seen it, and how right that model's answers are. */
  private void crossValidate() {
    for (String publisher : lessons.keySet()) {
      unseen.put(publisher, LinearTraining.fit(others(lessons, publisher)));
      LinearModel model = LinearModel.of(unseen.get(publisher));
      List<Lesson> answers = new ArrayList<>();
      for (GoldArticle article : of(publisher)) {
        Prose prose = prose(article);
        Judgement judgement = new Judgement(article, prose);
        for (Attribution one : Attributions.of(prose, model)) {
          Features features = ConfidenceFeatures.of(prose, one);
          answers.add(Lesson.yesOrNo(features, judgement.isRight(one)));
        }
      }
      sureness.put(publisher, answers);
    }
  }

  private Prose prose(GoldArticle article) {
    return Prose.of(article.text(), ReadingScope.wholeText(article.text()), english);
  }

  private List<GoldArticle> of(String publisher) {
    return articles.stream().filter(article -> article.publisher().equals(publisher)).toList();
  }

  private static List<Lesson> others(Map<String, List<Lesson>> all, String publisher) {
    return all.entrySet().stream()
        .filter(entry -> !entry.getKey().equals(publisher))
        .flatMap(entry -> entry.getValue().stream())
        .toList();
  }

  private void report(Path folder) throws IOException {
    Files.createDirectories(folder);
    ObjectMapper json = new ObjectMapper();
    Map<String, String> predictions = new LinkedHashMap<>();
    QuoteScores all = new QuoteScores();
    System.out.println("on publishers not seen");
    for (String publisher : lessons.keySet()) {
      SortedMap<Integer, Byte> steps = unseen.get(publisher);
      steps.putAll(LinearTraining.fit(others(sureness, publisher)));
      LinearModel model = LinearModel.of(steps);
      QuoteScores scores = new QuoteScores();
      for (GoldArticle article : of(publisher)) {
        predictions.put(
            article.id(), json.writeValueAsString(Predictions.of(article, new QuoteReader(model))));
        scores.add(article, prose(article), model);
        all.add(article, prose(article), model);
      }
      System.out.println(publisher + "  " + scores);
    }
    System.out.println("all  " + all + "\n" + all.calibration());
    Files.write(
        folder.resolve("unseen-publishers.jsonl"),
        articles.stream().map(article -> predictions.get(article.id())).toList());
  }

  private SortedMap<Integer, Byte> shipped() {
    SortedMap<Integer, Byte> steps =
        LinearTraining.fit(lessons.values().stream().flatMap(List::stream).toList());
    steps.putAll(LinearTraining.fit(sureness.values().stream().flatMap(List::stream).toList()));
    System.out.println(steps.size() + " weights");
    return steps;
  }
}
