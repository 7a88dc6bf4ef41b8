package org.lede.entities.internal.tagger;

import org.lede.entities.internal.table.Hashes;
import org.lede.entities.internal.table.IntBuffer;
import org.lede.entities.internal.token.Words;
import org.lede.internal.numbers.IntByHash;

/** The features of a token, as hashes. A model is good for these features alone. */
public final class TokenFeatures {

  private static final int EDGE = 0x5EED;
  private static final int AFFIX = 4;
  private static final int FIRST_TEMPLATE_OF_PREFIXES = 60;
  private static final int FIRST_TEMPLATE_OF_SUFFIXES = 70;

  private final Words words;
  private final Evidence evidence;
  private final ListFeatures facts;
  private final ClusterFeatures clusters;
  private final UncasedFeatures uncased;
  private final IntBuffer out = new IntBuffer(128);
  private int first;
  private int end;

  public TokenFeatures(Words words, WordClusters clusters) {
    this.words = words;
    this.evidence = Evidence.of(words);
    this.facts = ListFeatures.of(words);
    this.uncased = new UncasedFeatures(words);
    this.clusters = new ClusterFeatures(TokenClusters.of(words, clusters));
  }

  /** The features of a token of a sentence; the buffer is good until the next call. */
  public IntBuffer of(int token, int sentence) {
    first = words.document().firstToken(sentence);
    end = words.document().endToken(sentence);
    out.clear();
    wordAndNeighbours(token);
    shapes(token);
    affixes(token);
    lists(token);
    clusters.add(token, first, end, words.isName(token), out);
    if (words.isName(token) || words.kind(token) == Words.NUMBER) {
      run(token);
      wholeDocument(token);
    } else if (words.kind(token) == Words.LINK || words.kind(token) == Words.HYPHEN) {
      link(token);
    } else if (words.isUncased(token)) {
      add(93, Math.min(evidence.seen(token), 4), kind(token));
      uncased.add(token, first, end, out);
    }
    return out;
  }

  /** The hash of a feature. */
  static int feature(int template, int value) {
    return Hashes.spread(template * 0x9E3779B1 + value);
  }

  private void add(int template, int value) {
    out.add(feature(template, value));
  }

  private void add(int template, int one, int other) {
    add(template, Hashes.pair(one, other));
  }

  private int lower(int token) {
    return token < first || token >= end ? EDGE : words.lower(token);
  }

  private int shape(int token) {
    return token < first || token >= end ? EDGE : words.shape(token);
  }

  private int known(int token) {
    return token < first || token >= end ? 0 : facts.at(token);
  }

  private int kind(int token) {
    return token < first || token >= end ? Words.KINDS : words.kind(token);
  }

  private void wordAndNeighbours(int i) {
    int here = lower(i);
    int before = lower(i - 1);
    int after = lower(i + 1);
    add(1, here);
    add(2, words.exact(i));
    add(3, before);
    add(4, after);
    add(5, lower(i - 2));
    add(6, lower(i + 2));
    add(7, before, here);
    add(8, here, after);
    add(9, before, after);
    add(10, lower(i - 2), before);
    add(11, after, lower(i + 2));
    add(12, before, shape(i));
    add(13, after, shape(i));
    add(14, here, shape(i + 1));
    add(15, here, shape(i - 1));
  }

  private void shapes(int i) {
    int here = shape(i);
    int before = shape(i - 1);
    int after = shape(i + 1);
    add(20, here);
    add(21, before, here);
    add(22, here, after);
    add(23, Hashes.pair(before, here), after);
    add(24, Hashes.pair(shape(i - 2), before), here);
    add(25, Hashes.pair(here, after), shape(i + 2));
    add(26, i == first ? 1 : 0, here);
    add(27, Math.min(i - first, 3), words.document().isGlued(i) ? 1 : 0);
    add(28, lengthClass(i), here);
  }

  private int lengthClass(int i) {
    return Math.min(words.document().end(i) - words.document().start(i), 12);
  }

  private void affixes(int i) {
    String text = words.document().text();
    int start = words.document().start(i);
    int stop = words.document().end(i);
    int capital = words.isName(i) ? 1 : 0;
    int prefix = capital;
    int suffix = capital;
    int length = Math.min(AFFIX, stop - start);
    for (int n = 0; n < length; n++) {
      prefix = Hashes.step(prefix, Character.toLowerCase(text.charAt(start + n)));
      suffix = Hashes.step(suffix, Character.toLowerCase(text.charAt(stop - 1 - n)));
      add(FIRST_TEMPLATE_OF_PREFIXES + n, prefix);
      add(FIRST_TEMPLATE_OF_SUFFIXES + n, suffix);
    }
    add(29, suffix(i - 1), here(i));
    add(30, suffix(i + 1), here(i));
  }

  private int here(int i) {
    return kind(i);
  }

  /** The last three letters of a neighbour. */
  private int suffix(int i) {
    if (i < first || i >= end) {
      return EDGE;
    }
    int stop = words.document().end(i);
    return Hashes.lower(
        words.document().text(), Math.max(words.document().start(i), stop - 3), stop);
  }

  private void lists(int i) {
    int here = known(i);
    int before = known(i - 1);
    int after = known(i + 1);
    add(31, here, kind(i));
    add(32, Hashes.pair(before, here), kind(i - 1));
    add(33, Hashes.pair(here, after), kind(i + 1));
    add(34, before, shape(i));
    add(35, after, shape(i));
    add(36, Hashes.pair(before, after), kind(i));
    for (int rest = here; rest != 0; rest &= rest - 1) {
      add(37, Integer.numberOfTrailingZeros(rest), kind(i));
    }
  }

  /** The run of capitals that a token stands in: its ends, its neighbours, the place in it. */
  private void run(int i) {
    int run = evidence.runs().run(i);
    if (run == IntByHash.NONE) {
      return;
    }
    int from = evidence.runs().first(run);
    int to = evidence.runs().end(run);
    int place = Math.min(i - from, 3) * 16 + Math.min(to - 1 - i, 3);
    add(40, place, kind(i));
    add(41, lower(to - 1), Math.min(to - 1 - i, 3));
    add(42, lower(from), Math.min(i - from, 3));
    add(43, lower(from - 1), place);
    add(44, lower(to), place);
    add(45, Hashes.pair(lower(from - 1), lower(to)), place);
    add(46, Hashes.pair(known(to - 1), known(from)), place);
    add(47, Hashes.pair(lower(to), lower(to + 1)), place);
    add(48, Hashes.pair(lower(from - 2), lower(from - 1)), place);
    add(49, lower(to - 1));
    add(50, suffix(to - 1), place);
  }

  private void wholeDocument(int i) {
    int said = evidence.facts(i);
    for (int rest = said; rest != 0; rest &= rest - 1) {
      add(51, Integer.numberOfTrailingZeros(rest));
    }
    add(52, said, kind(i));
    add(53, Math.min(evidence.seen(i), 4), said & (Evidence.CAPITAL_INSIDE | Evidence.SMALL));
    longest(i);
    int expansion = evidence.expansion(i);
    if (expansion != IntByHash.NONE) {
      add(54, words.lower(expansion));
      add(55, facts.at(expansion));
    }
  }

  /** The longest name with this word: how it ends, begins, and what stands round it. */
  private void longest(int i) {
    int run = evidence.longestRun(i);
    if (run == IntByHash.NONE) {
      return;
    }
    int from = evidence.runs().first(run);
    int to = evidence.runs().end(run);
    int length = Math.min(to - from, 4);
    boolean last = words.lower(to - 1) == words.lower(i);
    boolean opens = words.lower(from) == words.lower(i);
    int place = length * 4 + (last ? 2 : 0) + (opens ? 1 : 0);
    add(56, words.lower(to - 1), place);
    add(57, words.lower(from), place);
    add(58, Hashes.pair(facts.at(to - 1), facts.at(from)), place);
    add(59, from == 0 ? EDGE : words.lower(from - 1), place);
  }

  /** A small word or hyphen between capitals. */
  private void link(int i) {
    if (kind(i - 1) == Words.KINDS || kind(i + 1) == Words.KINDS) {
      return;
    }
    int before = evidence.runs().run(i - 1);
    int after = evidence.runs().run(i + 1);
    int head = before == IntByHash.NONE ? EDGE : lower(evidence.runs().first(before));
    int tail = after == IntByHash.NONE ? EDGE : lower(evidence.runs().end(after) - 1);
    add(80, lower(i), head);
    add(81, lower(i), tail);
    add(82, Hashes.pair(lower(i - 1), lower(i)), shape(i + 1));
  }
}
