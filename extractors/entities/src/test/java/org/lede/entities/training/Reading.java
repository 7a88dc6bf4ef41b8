package org.lede.entities.training;

import java.util.List;
import org.lede.entities.Mentions;

/** Whose mentions are gathered, and which of them count. */
enum Reading {
  GIVEN("given mentions    ") {
    @Override
    void add(GatheredArticle article, LinkScores to) {
      to.add(Mentions.gold(article), Mentions.linked(article));
    }
  },
  COMMON("mentions in common") {
    @Override
    void add(GatheredArticle article, LinkScores to) {
      to.addCommon(Mentions.gold(article), Mentions.found(article));
    }
  },
  END_TO_END("end to end        ") {
    @Override
    void add(GatheredArticle article, LinkScores to) {
      to.add(Mentions.gold(article), Mentions.found(article));
    }
  };

  private final String title;

  Reading(String title) {
    this.title = title;
  }

  abstract void add(GatheredArticle article, LinkScores to);

  String title() {
    return title;
  }

  LinkScores scores(List<GatheredArticle> articles) {
    LinkScores scores = new LinkScores();
    articles.forEach(article -> add(article, scores));
    return scores;
  }
}
