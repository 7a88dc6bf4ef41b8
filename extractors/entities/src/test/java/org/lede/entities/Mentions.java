package org.lede.entities;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.NavigableMap;
import java.util.TreeMap;
import org.lede.ArticleParser;
import org.lede.Entity;
import org.lede.entities.internal.gather.Clusters;
import org.lede.entities.internal.name.FoundMentions;
import org.lede.entities.internal.name.Mention;
import org.lede.entities.internal.words.NameWords;
import org.lede.entities.training.GatheredArticle;
import org.lede.entities.training.GatheredArticle.GoldCluster;
import org.lede.internal.scope.Stretch;
import org.lede.text.ArticleText;

/** The mentions of a gathered article, each with the number of its cluster. */
public final class Mentions {

  public static final Comparator<Stretch> ORDER =
      Comparator.comparingInt(Stretch::start).thenComparingInt(Stretch::end);

  private static final ArticleParser PARSER =
      ArticleParser.builder().extractor(new EntityExtractor()).build();

  private Mentions() {}

  /** As the reader gathered them. */
  public static NavigableMap<Stretch, Integer> gold(GatheredArticle article) {
    NavigableMap<Stretch, Integer> numbers = new TreeMap<>(ORDER);
    for (GoldCluster cluster : article.clusters()) {
      int number = numbers.size();
      cluster.mentions().forEach(mention -> numbers.put(trimmed(article, mention), number));
    }
    return numbers;
  }

  /** As the extractor finds and gathers them. */
  public static NavigableMap<Stretch, Integer> found(GatheredArticle article) {
    return numbered(article, PARSER.parse(article.text()).entities());
  }

  /** As the linker gathers the reader's own mentions, whose types it is told. */
  public static NavigableMap<Stretch, Integer> linked(GatheredArticle article) {
    ArticleText text = ArticleText.of(article.text());
    List<Mention> mentions = new ArrayList<>();
    for (GoldCluster cluster : article.clusters()) {
      for (Stretch stretch : cluster.mentions()) {
        Stretch at = trimmed(article, stretch);
        String name = article.text().substring(at.start(), at.end());
        mentions.add(
            new Mention(
                text.span(at.start(), at.end()), cluster.type().word(), NameWords.of(name)));
      }
    }
    mentions.sort(Comparator.comparing(Mention::span));
    return numbered(
        article, Clusters.of(article.text(), article.language(), new FoundMentions(mentions, 1)));
  }

  private static NavigableMap<Stretch, Integer> numbered(
      GatheredArticle article, List<Entity> entities) {
    NavigableMap<Stretch, Integer> numbers = new TreeMap<>(ORDER);
    for (Entity entity : entities) {
      int number = numbers.size();
      entity
          .mentions()
          .forEach(p -> numbers.put(trimmed(article, new Stretch(p.start(), p.end())), number));
    }
    article.optional().forEach(numbers::remove);
    return numbers;
  }

  /** Without a leading article and a possessive, for readers differ on them. */
  private static Stretch trimmed(GatheredArticle article, Stretch mention) {
    String name = article.text().substring(mention.start(), mention.end());
    int start = mention.start() + (name.matches("(?s)[Tt]he\\s.+") ? 4 : 0);
    int end = mention.end() - (name.matches("(?s).+['\u2019]s") ? 2 : 0);
    return new Stretch(start, name.matches("(?s).+['\u2019]") ? mention.end() - 1 : end);
  }
}
