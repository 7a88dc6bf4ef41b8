package org.lede.entities.internal.tagger;

import java.util.List;
import opennlp.tools.namefind.TokenNameFinder;
import org.lede.entities.internal.token.Document;
import org.lede.entities.internal.token.Words;

/**
 * The tagger of this module as OpenNLP sees one. It keeps nothing between two calls; a caller that
 * has the whole document gives it at once, for what stands elsewhere in it helps.
 */
public final class PerceptronNameFinder implements TokenNameFinder {

  private final Tagger tagger;
  private final ConfidenceCurve curve;
  private final double trust;

  public PerceptronNameFinder(TagModel model) {
    this(model, 1);
  }

  /**
   * A finder that is believed less.
   *
   * @param trust by which its confidence is multiplied, 0 to 1
   */
  public PerceptronNameFinder(TagModel model, double trust) {
    this.trust = trust;
    this.tagger = new Tagger(model);
    this.curve = model.curve();
  }

  /** The names of a whole document. */
  public FoundNames find(Document document) {
    Words words = Words.of(document);
    Tagging tagging = tagger.tag(words);
    List<Name> names = Agreement.of(words, Overruns.cut(words, tagging.names()));
    return new FoundNames(names, trust * NameConfidence.of(names, tagging, curve));
  }

  @Override
  public opennlp.tools.util.Span[] find(String[] tokens) {
    return find(Document.of(tokens)).names().stream()
        .map(name -> new opennlp.tools.util.Span(name.first(), name.end(), name.type()))
        .toArray(opennlp.tools.util.Span[]::new);
  }

  @Override
  public void clearAdaptiveData() {
    // Nothing is kept.
  }
}
