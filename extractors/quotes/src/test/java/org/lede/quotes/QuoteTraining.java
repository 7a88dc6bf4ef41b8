package org.lede.quotes;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import org.lede.quotes.LinearTraining.Lesson;

/**
 * Fits the weights of this module on the articles of the quotes bench and writes them.
 *
 * <p>Arguments: the data folder, where to write the model, and a folder for what models read of
 * publishers that they have not seen.
 */
final class QuoteTraining {

  private QuoteTraining() {}

  public static void main(String[] arguments) throws IOException {
    List<GoldArticle> articles = GoldArticle.all(Path.of(arguments[0]));
    Map<String, List<Lesson>> lessons = new LinkedHashMap<>();
    Vocabulary english = Vocabulary.of("en");
    for (GoldArticle article : articles) {
      lessons
          .computeIfAbsent(article.publisher(), key -> new ArrayList<>())
          .addAll(GoldLessons.of(article, english));
    }
    crossValidate(articles, lessons, Path.of(arguments[2]));
    SortedMap<Integer, Byte> all =
        LinearTraining.fit(lessons.values().stream().flatMap(List::stream).toList());
    try (var out = Files.newOutputStream(Path.of(arguments[1]))) {
      LinearModel.write(all, out);
    }
    System.out.println(all.size() + " weights");
  }

  private static void crossValidate(
      List<GoldArticle> articles, Map<String, List<Lesson>> lessons, Path folder)
      throws IOException {
    Files.createDirectories(folder);
    ObjectMapper json = new ObjectMapper();
    Map<String, String> predictions = new LinkedHashMap<>();
    for (String publisher : lessons.keySet()) {
      List<Lesson> others =
          lessons.entrySet().stream()
              .filter(entry -> !entry.getKey().equals(publisher))
              .flatMap(entry -> entry.getValue().stream())
              .toList();
      QuoteReader reader = new QuoteReader(LinearModel.of(LinearTraining.fit(others)));
      for (GoldArticle article : articles) {
        if (article.publisher().equals(publisher)) {
          predictions.put(article.id(), json.writeValueAsString(Predictions.of(article, reader)));
        }
      }
    }
    Files.write(
        folder.resolve("unseen-publishers.jsonl"),
        articles.stream().map(article -> predictions.get(article.id())).toList());
  }
}
