package org.lede.entities.internal.finder;

import java.util.Optional;
import opennlp.tools.namefind.TokenNameFinder;
import org.lede.entities.internal.tagger.PerceptronNameFinder;
import org.lede.entities.internal.words.NameLanguage;

/**
 * The tagger of this module with the models that are there: that of the text's language, or else
 * that of the nearest one, which is believed less.
 */
final class ShippedFinders implements FinderSource {

  /** In a language that it was not trained on, a model is right about half as often. */
  private static final double TRUST_IN_NEAREST = 0.6;

  @Override
  public Optional<TokenNameFinder> open(String language) {
    return finder(language, 1)
        .or(() -> NameLanguage.nearest(language).flatMap(near -> finder(near, TRUST_IN_NEAREST)));
  }

  private static Optional<TokenNameFinder> finder(String language, double trust) {
    return Models.of(language).map(model -> new PerceptronNameFinder(model, trust));
  }
}
