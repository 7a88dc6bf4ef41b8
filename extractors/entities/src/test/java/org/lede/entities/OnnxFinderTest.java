package org.lede.entities;

import static org.assertj.core.api.Assertions.assertThat;

import ai.onnxruntime.OrtException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import opennlp.dl.InferenceOptions;
import opennlp.dl.namefinder.NameFinderDL;
import opennlp.tools.namefind.TokenNameFinder;
import opennlp.tools.sentdetect.SentenceDetector;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.lede.Article;
import org.lede.ArticleParser;
import org.lede.Entity;
import org.lede.text.Span;

/** A model in ONNX plugs in by OpenNLP's own finder for it. Only with the profile {@code onnx}. */
class OnnxFinderTest {

  private static final String TEXT =
      """
      The ferry was late and the people of the island were angry.
      Vik said it was the wind. Ruth Adeyemi said that she had told Vik.
      """;

  private static final List<String> PIECES =
      List.of("[UNK]", "[CLS]", "[SEP]", "Vik", "Ruth", "Ade", "##yemi", "said", ".");
  private static final Map<Integer, String> LABELS = Map.of(0, "O", 1, "B-PER", 2, "I-PER");
  private static final float[] OUTSIDE = {9, 0, 0};
  private static final float[] BEGIN = {0, 9, 0};
  private static final float[] INSIDE = {0, 0, 9};

  /** The scores of the pieces, in their order. */
  private static final float[][] SCORES = {
    OUTSIDE, OUTSIDE, OUTSIDE, BEGIN, BEGIN, INSIDE, INSIDE, OUTSIDE, OUTSIDE
  };

  /** Lede has cut the sentences already. */
  private record Whole() implements SentenceDetector {

    @Override
    public String[] sentDetect(CharSequence text) {
      return new String[] {text.toString()};
    }

    @Override
    public opennlp.tools.util.Span[] sentPosDetect(CharSequence text) {
      return new opennlp.tools.util.Span[] {new opennlp.tools.util.Span(0, text.length())};
    }
  }

  private static TokenNameFinder finder(Path folder) throws IOException, OrtException {
    Path model = Files.write(folder.resolve("lookup.onnx"), OnnxLookup.model(SCORES));
    Path pieces = Files.write(folder.resolve("vocab.txt"), PIECES);
    InferenceOptions options = new InferenceOptions();
    options.setIncludeAttentionMask(false);
    options.setIncludeTokenTypeIds(false);
    return new NameFinderDL(model.toFile(), pieces.toFile(), LABELS, options, new Whole());
  }

  @Test
  void aModelInOnnxPlugsIn(@TempDir Path folder) throws IOException, OrtException {
    TokenNameFinder finder = finder(folder);
    EntityExtractor extractor = new EntityExtractor(() -> finder);
    Article article = ArticleParser.builder().extractor(extractor).build().parse(TEXT);
    assertThat(article.diagnostics()).isEmpty();
    assertThat(article.entities()).extracting(Entity::type).containsExactly("person", "person");
    assertThat(article.entities()).extracting(Entity::name).containsExactly("Vik", "Ruth Adeyemi");
    assertThat(article.entities().get(0).mentions())
        .extracting(Span::start)
        .containsExactly(TEXT.indexOf("Vik"), TEXT.lastIndexOf("Vik"));
  }
}
