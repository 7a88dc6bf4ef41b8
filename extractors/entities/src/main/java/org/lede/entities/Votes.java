package org.lede.entities;

/**
 * How a first reading tagged each capitalised word over the whole document, and what it made of the
 * longest name with that word.
 */
final class Votes implements FirstReading {

  private static final int TYPES = EntityType.values().length;
  private static final int FIRST_TEMPLATE = 90;

  private final Words words;
  private final Evidence evidence;
  private final int[] tags;
  private final IntTable numbers;
  private final int[] votes;

  private Votes(Words words, Evidence evidence, int[] tags) {
    this.words = words;
    this.evidence = evidence;
    this.tags = tags;
    this.numbers = new IntTable(tags.length);
    this.votes = new int[(tags.length + 1) * (TYPES + 1)];
  }

  static Votes of(Words words, Evidence evidence, int[] tags) {
    Votes votes = new Votes(words, evidence, tags);
    for (int i = 0; i < tags.length; i++) {
      if (words.isName(i)) {
        int number = votes.numbers.number(words.lower(i));
        votes.votes[number * (TYPES + 1) + column(tags[i])]++;
      }
    }
    return votes;
  }

  private static int column(int tag) {
    return tag == Tags.OUTSIDE ? TYPES : Tags.type(tag).ordinal();
  }

  @Override
  public void features(int token, TokenFeatures features) {
    int own = tags[token];
    features.add(FIRST_TEMPLATE, own);
    int before = token == 0 ? Tags.COUNT : tags[token - 1];
    int after = token + 1 == tags.length ? Tags.COUNT : tags[token + 1];
    features.add(FIRST_TEMPLATE + 1, (own * 32 + before) * 32 + after);
    if (words.isName(token)) {
      elsewhere(token, features);
    }
  }

  private void elsewhere(int token, TokenFeatures features) {
    int own = tags[token];
    int most = most(token);
    features.add(FIRST_TEMPLATE + 2, most * 32 + own);
    features.add(FIRST_TEMPLATE + 3, most * 16 + words.kind(token));
    int run = evidence.longestRun(token);
    if (run != IntTable.NONE) {
      int last = tags[evidence.runs().end(run) - 1];
      int first = tags[evidence.runs().first(run)];
      features.add(FIRST_TEMPLATE + 4, (first * 32 + last) * 32 + own);
    }
    int expansion = evidence.expansion(token);
    if (expansion != IntTable.NONE) {
      features.add(FIRST_TEMPLATE + 5, tags[expansion] * 32 + own);
    }
  }

  /** The type that most of the other occurrences have, how clearly, or that there is none. */
  private int most(int token) {
    int row = numbers.get(words.lower(token)) * (TYPES + 1);
    int own = column(tags[token]);
    int best = 0;
    int total = 0;
    for (int type = 0; type <= TYPES; type++) {
      int count = votes[row + type] - (type == own ? 1 : 0);
      total += count;
      best = count > votes[row + best] - (best == own ? 1 : 0) ? type : best;
    }
    if (total == 0) {
      return 0;
    }
    int count = votes[row + best] - (best == own ? 1 : 0);
    int clear = count == total ? 2 : 3 * count >= 2 * total ? 1 : 0;
    return 1 + best * 9 + clear * 3 + Math.min(count, 3) - 1;
  }
}
