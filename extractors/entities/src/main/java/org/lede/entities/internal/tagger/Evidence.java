package org.lede.entities.internal.tagger;

import org.lede.entities.internal.table.Hashes;
import org.lede.entities.internal.token.CapitalRuns;
import org.lede.entities.internal.token.Document;
import org.lede.entities.internal.token.Words;
import org.lede.entities.internal.words.Knowledge;
import org.lede.internal.numbers.IntByHash;

/**
 * What the whole document says of a word: whether it stands capitalised inside a sentence, or in
 * small letters; what stood before and after it; the longest name that holds it; which long name an
 * acronym abbreviates.
 */
final class Evidence {

  static final int CAPITAL_INSIDE = 1;
  static final int SMALL = 1 << 1;
  static final int AFTER_TITLE = 1 << 2;
  static final int AFTER_GIVEN_NAME = 1 << 3;
  static final int BEFORE_GROUP_END = 1 << 4;
  static final int AFTER_PLACE_WORD = 1 << 5;
  static final int BEFORE_ROLE_COMMA = 1 << 6;
  static final int POSSESSOR = 1 << 7;
  static final int AFTER_THE = 1 << 8;
  static final int BEFORE_PLACE_WORD = 1 << 9;
  static final int IN_BRACKETS = 1 << 10;

  private static final int LONGEST_ACRONYM = 12;

  private final Words words;
  private final Knowledge knowledge = Knowledge.english();
  private final CapitalRuns runs;

  /** ListFeatures, longest run and number of occurrences by the number of the word. */
  private final IntByHash numbers;

  private final int[] facts;
  private final int[] longest;
  private final int[] seen;
  private final IntByHash initials = new IntByHash(64);

  private Evidence(Words words) {
    this.words = words;
    this.runs = CapitalRuns.of(words);
    int count = words.document().tokens();
    this.numbers = new IntByHash(count);
    this.facts = new int[count];
    this.longest = new int[count];
    this.seen = new int[count];
  }

  static Evidence of(Words words) {
    Evidence evidence = new Evidence(words);
    Document document = words.document();
    for (int s = 0; s < document.sentences(); s++) {
      for (int i = document.firstToken(s); i < document.endToken(s); i++) {
        evidence.note(i, document.firstToken(s), document.endToken(s));
      }
    }
    for (int run = 0; run < evidence.runs.count(); run++) {
      evidence.noteRun(run);
    }
    return evidence;
  }

  private void note(int token, int first, int end) {
    int number = numbers.number(words.lower(token));
    seen[number]++;
    if (words.isLower(token)) {
      facts[number] |= SMALL;
    } else if (words.isName(token)) {
      facts[number] |= before(token, first) | after(token, end);
    }
  }

  private int before(int token, int first) {
    if (token == first) {
      return 0;
    }
    int previous = words.lower(token - 1);
    int known = knowledge.facts(previous);
    int found = words.isLower(token - 1) ? CAPITAL_INSIDE : 0;
    boolean name = words.isName(token - 1);
    found |= name && (known & Knowledge.TITLE) != 0 ? AFTER_TITLE : 0;
    found |= name && (known & Knowledge.GIVEN_NAME) != 0 ? AFTER_GIVEN_NAME : 0;
    found |= !name && (known & Knowledge.BEFORE_PLACE) != 0 ? AFTER_PLACE_WORD : 0;
    found |= (known & Knowledge.ARTICLE) != 0 ? AFTER_THE : 0;
    return found
        | (words.document().text().charAt(words.document().start(token - 1)) == '('
            ? IN_BRACKETS
            : 0);
  }

  private int after(int token, int end) {
    if (token + 1 >= end) {
      return 0;
    }
    int known = knowledge.facts(words.lower(token + 1));
    boolean name = words.isName(token + 1);
    int found = name && (known & Knowledge.GROUP_END) != 0 ? BEFORE_GROUP_END : 0;
    found |= name && (known & Knowledge.PLACE_WORD) != 0 ? BEFORE_PLACE_WORD : 0;
    boolean comma = words.document().text().charAt(words.document().start(token + 1)) == ',';
    if (comma && token + 2 < end) {
      int role = knowledge.facts(words.lower(token + 2));
      found |= (role & Knowledge.ROLE) != 0 ? BEFORE_ROLE_COMMA : 0;
    }
    return found | ((known & Knowledge.POSSESSIVE) != 0 ? POSSESSOR : 0);
  }

  private void noteRun(int run) {
    for (int i = runs.first(run); i < runs.end(run); i++) {
      int number = numbers.number(words.lower(i));
      if (longest[number] == 0 || runs.length(longest[number] - 1) < runs.length(run)) {
        longest[number] = run + 1;
      }
    }
    noteInitials(run);
  }

  /** The initials of a run and of those that small words link to it. */
  private void noteInitials(int run) {
    int hash = Hashes.START;
    int count = 0;
    int i = runs.first(run);
    int last = i;
    int stop = words.document().tokens();
    while (i < stop && count < LONGEST_ACRONYM && (words.isName(i) || isLink(i))) {
      if (words.isName(i)) {
        String text = words.document().text();
        hash = Hashes.step(hash, Character.toLowerCase(text.charAt(words.document().start(i))));
        count++;
        last = i;
        if (count > 1) {
          initials.put(hash, last);
        }
      }
      i++;
    }
  }

  private boolean isLink(int token) {
    int kind = words.kind(token);
    return kind == Words.LINK || kind == Words.HYPHEN;
  }

  int facts(int token) {
    return facts[numbers.get(words.lower(token))];
  }

  int seen(int token) {
    return seen[numbers.get(words.lower(token))];
  }

  /** The longest run with the word of a token, {@link IntByHash#NONE} if it never has a capital. */
  int longestRun(int token) {
    return longest[numbers.get(words.lower(token))] - 1;
  }

  /**
   * The last token of a name whose initials a token is; {@link IntByHash#NONE} if there is none.
   */
  int expansion(int token) {
    return words.kind(token) == Words.CAPITALS ? initials.get(words.lower(token)) : IntByHash.NONE;
  }

  CapitalRuns runs() {
    return runs;
  }
}
