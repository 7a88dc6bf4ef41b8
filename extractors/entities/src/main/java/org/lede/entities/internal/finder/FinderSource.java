package org.lede.entities.internal.finder;

import java.util.Optional;
import opennlp.tools.namefind.TokenNameFinder;
import org.lede.entities.internal.tagger.PerceptronNameFinder;

/** Where an extractor gets a finder for a text; it may have none. */
public interface FinderSource {

  /** A finder for one text and one thread. */
  Optional<TokenNameFinder> open();

  /** The tagger of this module with the shipped model, if that is there. */
  static Optional<TokenNameFinder> shipped() {
    return Models.shipped().map(PerceptronNameFinder::new);
  }
}
