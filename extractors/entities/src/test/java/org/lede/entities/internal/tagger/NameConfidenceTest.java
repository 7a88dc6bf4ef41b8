package org.lede.entities.internal.tagger;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.lede.Article;
import org.lede.ArticleParser;
import org.lede.Field;
import org.lede.entities.EntityExtractor;
import org.lede.entities.internal.name.EntityType;

class NameConfidenceTest {

  private static final int BEGIN = Tags.tag(EntityType.PERSON, Tags.BEGIN);
  private static final int LAST = Tags.tag(EntityType.PERSON, Tags.LAST);

  @Test
  void aNameIsAsSureAsItsWeakestToken() {
    Tagging tagging = new Tagging(new int[] {BEGIN, LAST}, new float[] {90, 20});
    assertThat(tagging.margin(new Name(0, 2, "person"))).isEqualTo(20);
  }

  @Test
  void aNameThatTheTagsDoNotSayIsLessSureThanAnyTheySay() {
    Tagging tagging = new Tagging(new int[] {BEGIN, LAST}, new float[] {90, 20});
    assertThat(tagging.margin(new Name(0, 2, "location"))).isNegative();
  }

  @Test
  void moreMarginIsMoreChance() {
    List<Double> chances = new ArrayList<>();
    for (double margin = -50; margin < 400; margin += 25) {
      chances.add(new ConfidenceCurve(1.2f, 0.01f).chance(margin));
    }
    assertThat(chances).isSorted().allMatch(chance -> chance > 0.5 && chance < 1);
  }

  @Test
  void namesThatAreSpelledOutAreSurerThanNamesThatStandAlone() {
    double plain = confidence("President Ruth Adeyemi flew to Norway on Monday, her office said.");
    double bare = confidence("The people of Gelt said that it was Marlet who had done it.");
    assertThat(plain).isGreaterThan(bare);
  }

  private static double confidence(String text) {
    Article article = ArticleParser.builder().extractor(new EntityExtractor()).build().parse(text);
    assertThat(article.entities()).isNotEmpty();
    return article.origin(Field.ENTITIES).orElseThrow().confidence();
  }
}
