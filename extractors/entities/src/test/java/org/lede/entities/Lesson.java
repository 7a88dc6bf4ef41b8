package org.lede.entities;

import java.util.ArrayList;
import java.util.List;

/** A document made ready for training: the features of each token, and the tags that are right. */
record Lesson(GoldDocument gold, Document document, Words words, int[][] features, int[] tags) {

  static Lesson of(GoldDocument gold) {
    Document document = gold.document();
    Words words = Words.of(document);
    return of(gold, words, FirstReading.NONE);
  }

  /** The same document with what a first reading made of it. */
  Lesson secondReading(int[] firstTags) {
    return of(gold, words, Votes.of(words, Evidence.of(words), firstTags));
  }

  private static Lesson of(GoldDocument gold, Words words, FirstReading reading) {
    Document document = words.document();
    TokenFeatures features =
        new TokenFeatures(words, Evidence.of(words), Facts.of(words), reading);
    int[][] all = new int[document.tokens()][];
    for (int s = 0; s < document.sentences(); s++) {
      for (int i = document.firstToken(s); i < document.endToken(s); i++) {
        all[i] = features.of(i, s).toArray();
      }
    }
    return new Lesson(gold, document, words, all, gold.tags(document));
  }

  static List<Lesson> of(List<GoldDocument> documents) {
    List<Lesson> lessons = new ArrayList<>();
    documents.forEach(document -> lessons.add(of(document)));
    return lessons;
  }
}
