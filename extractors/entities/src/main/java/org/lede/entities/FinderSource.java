package org.lede.entities;

import java.util.Optional;
import opennlp.tools.namefind.TokenNameFinder;

/** Where an extractor gets a finder for a text; it may have none. */
interface FinderSource {

  /** A finder for one text and one thread. */
  Optional<TokenNameFinder> open();

  /** The tagger of this module with the shipped model, if that is there. */
  static Optional<TokenNameFinder> shipped() {
    return Models.shipped().map(PerceptronNameFinder::new);
  }
}
