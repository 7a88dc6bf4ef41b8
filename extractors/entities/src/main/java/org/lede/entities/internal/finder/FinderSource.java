package org.lede.entities.internal.finder;

import java.util.Optional;
import opennlp.tools.namefind.TokenNameFinder;

/** Where an extractor gets a finder for a text; it may have none. */
public interface FinderSource {

  /**
   * A finder for one text and one thread.
   *
   * @param language of the text, as {@link org.lede.entities.internal.words.NameLanguage} tells it
   */
  Optional<TokenNameFinder> open(String language);

  /** The tagger of this module with the models that are there. */
  static FinderSource shipped() {
    return new ShippedFinders();
  }
}
