package org.lede.entities;

/** What a first reading of the document made of each word; the second reading sees it. */
interface FirstReading {

  /** No reading came before. */
  FirstReading NONE = (token, features) -> {};

  /** Adds the features of a token. */
  void features(int token, TokenFeatures features);
}
