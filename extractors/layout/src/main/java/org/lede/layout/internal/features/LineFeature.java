package org.lede.layout.internal.features;

import org.lede.layout.internal.furniture.FurnitureKind;
import org.lede.layout.internal.note.NoteKind;

/** What is noted of a line before anything is decided. The order is part of the model's format. */
public enum LineFeature {
  /** Logarithm of the number of characters. */
  LENGTH,
  /** Logarithm of the number of words. */
  WORDS,
  /** Characters a word. */
  WORD_LENGTH,
  /** Share of letters that are capitals. */
  CAPITALS,
  /** Share of words that begin with a capital. */
  CAPITALISED,
  /** Share of characters that are digits. */
  DIGITS,
  /** Share of characters that are neither letters, digits nor blanks. */
  MARKS,
  /**
   * How the line begins: 0 lower case, 1 capital, 2 digit, 3 quotation mark, 4 bracket, 5 other.
   */
  BEGINS,
  /**
   * How the line ends: 0 letter, 1 digit, 2 full stop, 3 other sentence end, 4 colon, 5 ellipsis, 6
   * quotation mark, 7 bracket, 8 other, 9 bracket that opens.
   */
  ENDS,
  /** Sentences that end before the line does. */
  INNER_STOPS,
  /** Commas. */
  COMMAS,
  /** Quotation marks. */
  QUOTATION_MARKS,
  /** Share of words that are among the page's most frequent ones in prose. */
  COMMON_WORDS,
  /** Share of longer words that the page's prose uses elsewhere. */
  WORDS_OF_PROSE,
  /** Share of longer words that stand in the address of the page; -1 where no address is known. */
  WORDS_OF_ADDRESS,
  /** Share of the address's words that the line holds; -1 where no address is known. */
  ADDRESS_WORDS_HELD,
  /**
   * How much the line is the name of the site by its address: 1 wholly, 0 not; -1 where no address
   * is known.
   */
  NAME_OF_SITE,
  /** Share of the line's runs of four words that stand in other lines too. */
  RUNS_ELSEWHERE,
  /** Other lines with the same letters and digits. */
  COPIES,
  /** 1 where an equal line stands before. */
  SEEN_BEFORE,
  /** 1 where the line begins or ends with another whole line of the page. */
  HOLDS_LINE,
  /** 1 where another line of the page begins or ends with this one. */
  HELD_BY_LINE,
  /** Blank lines before, at most 3. */
  BLANKS_BEFORE,
  /** Blank lines after, at most 3. */
  BLANKS_AFTER,
  /** An address, a handle or a mail address. */
  ADDRESS,
  /** Bars, bullets, arrows. */
  BULLETS,
  /** A copyright sign. */
  COPYRIGHT_SIGN,
  /** 1 for running text by length and sentence ends. */
  PROSE,
  /** Share of characters of scripts without blanks. */
  UNSPACED,
  /**
   * What kind of furniture the line's wording is: 0 none, else 1 and more by {@link FurnitureKind}.
   */
  FURNITURE,
  /** Lines since an invitation to read something else. */
  SINCE_READ_ON,
  /** Lines since the heading of the readers' comments. */
  SINCE_COMMENTS,
  /**
   * How full a date stands in the line: 0 none, 1 time or distance only, 2 without year, 3 full.
   */
  DATE,
  /** 1 where a time of day stands in the line. */
  TIME_OF_DAY,
  /** 1 where the line tells a distance in time: 2 hours ago. */
  AGO,
  /** What a label says of the time: 0 nothing, 1 published, 2 updated or as of. */
  TIME_LABEL,
  /** Share of the line that dates, times and their labels cover. */
  TIME_SHARE,
  /** Days from the date to the day of retrieval; -9 where either is unknown. */
  DAYS_TO_RETRIEVAL,
  /** How many lines with dates stand before. */
  DATES_BEFORE,
  /** How much the line's form says that it is a byline. */
  BYLINE_STRENGTH,
  /** Authors that the line names, read as a byline. */
  AUTHORS,
  /** Share of the line that the byline covers. */
  BYLINE_SHARE,
  /** 1 where the line is a mark such as By, and the name stands on the next one. */
  LONE_MARK,
  /** How many lines that look like bylines stand before. */
  BYLINES_BEFORE,
  /** How much the whole line looks like a person's name. */
  NAME_SHAPE,
  /** How much the line's form says that a photo credit stands in it. */
  CREDIT_STRENGTH,
  /** 1 where a label says that it is a credit. */
  CREDIT_LABELLED,
  /** 1 where the line is a credit and nothing else. */
  CREDIT_ALONE,
  /** Share of the line that the credit covers. */
  CREDIT_SHARE,
  /** How many lines that look like credits stand before. */
  CREDITS_BEFORE,
  /** 1 where the line reads like a sentence, however short. */
  SENTENCE,
  /** What the line says of the article: 0 nothing, else 1 and more by {@link NoteKind}. */
  NOTE;

  public static final int COUNT = values().length;

  /** Its value among the features of a line. */
  public float of(float[] features) {
    return features[ordinal()];
  }

  /** Notes its value among the features of a line. */
  void note(float[] features, float value) {
    features[ordinal()] = value;
  }
}
