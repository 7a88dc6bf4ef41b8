package org.lede.entities;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import opennlp.tools.namefind.NameFinderME;
import opennlp.tools.namefind.NameSample;
import opennlp.tools.namefind.TokenNameFinder;
import opennlp.tools.namefind.TokenNameFinderFactory;
import opennlp.tools.namefind.TokenNameFinderModel;
import opennlp.tools.util.ObjectStreamUtils;
import opennlp.tools.util.TrainingParameters;
import org.junit.jupiter.api.Test;
import org.lede.ArticleParser;
import org.lede.Entity;
import org.lede.entities.internal.finder.Models;
import org.lede.entities.internal.tagger.PerceptronNameFinder;
import org.lede.text.Span;

/** Any finder of OpenNLP plugs in. */
class OpenNlpFindersTest {

  private static final String TEXT =
      "The ferry was late and the people of the island were angry.\nVik said it was the wind.";

  @Test
  void aModelOfOpenNlpPlugsIn() throws IOException {
    TokenNameFinderModel model = trained();
    List<Entity> entities = entities(new EntityExtractor(() -> new NameFinderME(model)), TEXT);
    assertThat(entities).extracting(Entity::type, Entity::name).containsExactly(vik());
  }

  private static org.assertj.core.groups.Tuple vik() {
    return org.assertj.core.groups.Tuple.tuple("person", "Vik");
  }

  private static TokenNameFinderModel trained() throws IOException {
    List<NameSample> samples = new ArrayList<>();
    for (String name : List.of("Vik", "Okafor", "Lund", "Vik", "Roth", "Vik")) {
      samples.add(sample(name, "said", "it", "was", "the", "wind", "."));
      samples.add(sample(name, "said", "the", "ferry", "was", "late", "."));
      samples.add(
          new NameSample(
              words("The", "ferry", "was", "late", "."), new opennlp.tools.util.Span[0], false));
      samples.add(
          new NameSample(
              words("The", "people", "were", "angry", "."), new opennlp.tools.util.Span[0], false));
    }
    TrainingParameters parameters = TrainingParameters.defaultParams();
    parameters.put(TrainingParameters.CUTOFF_PARAM, 1);
    return NameFinderME.train(
        "en",
        "person",
        ObjectStreamUtils.createObjectStream(samples),
        parameters,
        new TokenNameFinderFactory());
  }

  private static NameSample sample(String... words) {
    return new NameSample(
        words, new opennlp.tools.util.Span[] {new opennlp.tools.util.Span(0, 1, "person")}, false);
  }

  private static String[] words(String... words) {
    return words;
  }

  /** A finder of fixed words that remembers, as one with adaptive data does. */
  private static final class Remembering implements TokenNameFinder {

    private int sentences;

    @Override
    public opennlp.tools.util.Span[] find(String[] tokens) {
      sentences++;
      for (int i = 0; i < tokens.length; i++) {
        if (tokens[i].equals("ferry")) {
          return new opennlp.tools.util.Span[] {
            new opennlp.tools.util.Span(i, i + 1, "Vessel" + sentences)
          };
        }
      }
      return new opennlp.tools.util.Span[0];
    }

    @Override
    public void clearAdaptiveData() {
      sentences = 0;
    }
  }

  @Test
  void whatAFinderRemembersIsClearedForEveryText() {
    Remembering finder = new Remembering();
    EntityExtractor extractor = new EntityExtractor(() -> finder);
    for (int i = 0; i < 3; i++) {
      assertThat(entities(extractor, TEXT)).extracting(Entity::type).containsExactly("vessel1");
    }
  }

  @Test
  void ourOwnFinderReadsASentenceOfTokensToo() {
    TokenNameFinder finder = new PerceptronNameFinder(Models.of("en").orElseThrow());
    String[] tokens = "President Ruth Adeyemi flew to Norway on Monday .".split(" ");
    assertThat(finder.find(tokens))
        .extracting(span -> span.getType().toUpperCase(Locale.ROOT) + span)
        .containsExactly("PERSON[1..3) person", "LOCATION[5..6) location");
  }

  private static List<Entity> entities(EntityExtractor extractor, String text) {
    List<Entity> entities =
        ArticleParser.builder().extractor(extractor).build().parse(text).entities();
    for (Entity entity : entities) {
      for (Span span : entity.mentions()) {
        assertThat(text.substring(span.start(), span.end())).isEqualTo(span.text());
      }
    }
    return entities;
  }
}
