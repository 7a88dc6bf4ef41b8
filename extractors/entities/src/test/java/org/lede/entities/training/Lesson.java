package org.lede.entities.training;

import java.util.ArrayList;
import java.util.List;
import org.lede.entities.internal.tagger.TokenFeatures;
import org.lede.entities.internal.tagger.WordClusters;
import org.lede.entities.internal.token.Document;
import org.lede.entities.internal.token.Words;

/** A document made ready for training: the features of each token, and the tags that are right. */
final class Lesson {

  private final Document document;
  private final Words words;
  private final int[][] features;
  private final int[] tags;

  private Lesson(Document document, Words words, int[][] features, int[] tags) {
    this.document = document;
    this.words = words;
    this.features = features;
    this.tags = tags;
  }

  Document document() {
    return document;
  }

  int kind(int token) {
    return words.kind(token);
  }

  int[][] features() {
    return features;
  }

  int tag(int token) {
    return tags[token];
  }

  static Lesson of(GoldDocument gold, WordClusters clusters) {
    Document document = gold.document();
    Words words = Words.of(document);
    TokenFeatures features = new TokenFeatures(words, clusters);
    int[][] all = new int[document.tokens()][];
    for (int s = 0; s < document.sentences(); s++) {
      for (int i = document.firstToken(s); i < document.endToken(s); i++) {
        all[i] = features.of(i, s).toArray();
      }
    }
    return new Lesson(document, words, all, gold.tags(document));
  }

  static List<Lesson> of(List<GoldDocument> documents, WordClusters clusters) {
    List<Lesson> lessons = new ArrayList<>();
    documents.forEach(document -> lessons.add(of(document, clusters)));
    return lessons;
  }
}
