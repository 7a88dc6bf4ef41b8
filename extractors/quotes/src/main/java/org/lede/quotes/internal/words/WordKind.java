package org.lede.quotes.internal.words;

import java.util.Locale;

/**
 * What kind of word a word is, the same in every language: the models see kinds, never words. Each
 * is a section of the lists.
 */
enum WordKind {
  SAY(false),
  WRITE(false),
  ASK(false),
  ADD(false),
  ANSWER(false),
  JOKE(false),
  CLAIM(false),
  CALL(true),
  THINK(true),
  URGE(true),
  JUDGE(true),
  SHOW(true),
  OF(false),
  FOR(false),
  TO(false),
  AT(false),
  ABOUT(false),
  WITH(false),
  BY(false),
  AS(false),
  FROM(false),
  AND(false),
  OR(false),
  BUT(false),
  BECAUSE(false),
  IF(false),
  WHEN(false),
  A(false),
  THE(false),
  THIS(false),
  NOT(false),
  BE(false),
  HAVE(false),
  DO(false),
  WILL(false),
  CAN(false),
  WHAT(false),
  WHO(false),
  NAMED(false),
  WORK(false),
  TERM(false),
  OUT(false),
  TOLD(false);

  private final boolean weak;

  WordKind(boolean weak) {
    this.weak = weak;
  }

  /** The name of its section. */
  String section() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** Whether verbs of this kind often mean something else. */
  boolean isWeak() {
    return weak;
  }
}
