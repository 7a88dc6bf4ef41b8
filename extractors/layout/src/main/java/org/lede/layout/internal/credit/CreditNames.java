package org.lede.layout.internal.credit;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.lede.Contributor;
import org.lede.internal.text.Characters;
import org.lede.layout.internal.credit.ParsedCredit.Named;
import org.lede.layout.internal.words.Agencies;
import org.lede.layout.internal.words.CreditWords;
import org.lede.layout.internal.words.NameShape;
import org.lede.words.PhraseMatcher;

/** Cuts a credit into the names of photographers and agencies. */
final class CreditNames {

  private static final String CUTS =
      "/|,;+&()[]\uFF0F\uFF5C\uFF0C\u3001\uFF1B\u2022\u060C\uFF08\uFF09\u00B7";
  private static final List<String> COMPANIES =
      List.of("inc", "ltd", "llc", "gmbh", "co", "corp", "plc", "s.a", "limited", "pbc");

  /** From here on the shape of a stretch is more likely a person's name than not. */
  private static final double MIN_SCORE_OF_PERSON = 0.5;

  private final CreditWords words = CreditWords.all();
  private final Agencies agencies = Agencies.all();
  private final NameShape shape = NameShape.create();
  private final CharSequence text;
  private final int end;
  private final List<Named> names = new ArrayList<>();
  private int from;

  private CreditNames(CharSequence text, int start, int end) {
    this.text = text;
    this.end = end;
    this.from = start;
  }

  /** The names of a credit in their order, each once. */
  static List<Named> of(CharSequence text, int start, int end) {
    CreditNames names = new CreditNames(text, start, end);
    names.cut(start);
    return names.named();
  }

  private void cut(int start) {
    int i = start;
    while (i < end) {
      int next = separatorEnd(i);
      if (next > i) {
        add(from, i);
        from = next;
      }
      i = Math.max(next, i + 1);
    }
    add(from, end);
  }

  private int separatorEnd(int i) {
    char c = text.charAt(i);
    if (CUTS.indexOf(c) >= 0) {
      return (isTieOfCompany(c) && beforeCompany(i)) || insideAgency(i) || tiesFirm(i) ? i : i + 1;
    }
    if (c == '.' && beforeAgency(i)) {
      return i + 1;
    }
    boolean wordStart = i == from || Characters.separatesWords(text.charAt(i - 1)) || isCut(i - 1);
    if (!wordStart || !(Character.isLetter(c) || c == '\u00A9')) {
      return i;
    }
    int copyright = copyrightEnd(i);
    if (copyright > i) {
      return copyright;
    }
    return Character.isUpperCase(c) || !blankAfterWord(i) ? i : joinerEnd(i);
  }

  /** Roth, Inc. and Bell &amp; Co. */
  private static boolean isTieOfCompany(char c) {
    return c == ',' || c == '&';
  }

  /** Wick &amp; Wild is one firm, unless persons or agencies stand on both sides. */
  private boolean tiesFirm(int i) {
    if (text.charAt(i) != '&' || i == from || i + 1 >= end) {
      return false;
    }
    int right = i + 1;
    while (right < end && (!isCut(right) || text.charAt(right) == '&')) {
      right++;
    }
    return !(isKnown(from, i) && isKnown(i + 1, right));
  }

  /** A person of two names, or an agency. */
  private boolean isKnown(int start, int stop) {
    int a = Characters.skipBlanks(text, start, stop);
    int b = CreditWords.backOverBlanks(text, a, stop);
    return agencies.isAgency(text, a, b) || shape.score(text, a, b) >= MIN_SCORE_OF_PERSON;
  }

  private boolean isCut(int i) {
    return CUTS.indexOf(text.charAt(i)) >= 0;
  }

  private int copyrightEnd(int i) {
    return words
        .label(text, i, end)
        .filter(label -> i > from)
        .map(CreditWords.Label::end)
        .orElse(i);
  }

  private boolean blankAfterWord(int i) {
    int at = i;
    while (at < end && Character.isLetter(text.charAt(at))) {
      at++;
    }
    return at < end && Characters.isBlank(text.charAt(at));
  }

  private int joinerEnd(int i) {
    return words
        .separators
        .longestAt(text, i, end)
        .filter(found -> joins(found.value().get(0).value(), i))
        .map(PhraseMatcher.Match::end)
        .orElse(i);
  }

  /** And and For stand inside names of institutes too, so a person or agency must come before. */
  private boolean joins(String kind, int joiner) {
    int a = Characters.skipBlanks(text, from, joiner);
    int b = CreditWords.backOverBlanks(text, a, joiner);
    double name = shape.score(text, a, b);
    return switch (kind) {
      case "always" -> true;
      case "given" -> name >= 0.8;
      default -> name >= 0.6 || agencies.isAgency(text, a, b);
    };
  }

  /** Rex/Shutterstock and EPA/EFE are one agency if the list says so. */
  private boolean insideAgency(int i) {
    return from < i
        && text.charAt(i) == '/'
        && agencies.endAt(text, Characters.skipBlanks(text, from, end), end) > i + 1;
  }

  /** Ann Bell. AFP */
  private boolean beforeAgency(int stop) {
    int next = Characters.skipBlanks(text, stop + 1, end);
    return next > stop + 1
        && stop > from + 2
        && Character.isLowerCase(text.charAt(stop - 1))
        && agencies.endAt(text, next, end) > next;
  }

  private boolean beforeCompany(int comma) {
    int start = Characters.skipBlanks(text, comma + 1, end);
    int stop = start;
    while (stop < end && Character.isLetter(text.charAt(stop))) {
      stop++;
    }
    return COMPANIES.contains(lower(text.subSequence(start, stop)));
  }

  private static String lower(CharSequence word) {
    StringBuilder lower = new StringBuilder();
    word.chars().map(Character::toLowerCase).forEach(c -> lower.append((char) c));
    return lower.toString();
  }

  private void add(int start, int stop) {
    int a = Characters.skipBlanks(text, start, stop);
    int b = CreditWords.backOverBlanks(text, a, stop);
    while (b > a && ((text.charAt(b - 1) == '.' && !isAbbreviation(a, b)) || isMark(b - 1))) {
      b = CreditWords.backOverBlanks(text, a, b - 1);
    }
    while (a < b && isMark(a)) {
      a = Characters.skipBlanks(text, a + 1, b);
    }
    if (b > a) {
      Named found = named(a, b);
      if (names.stream().noneMatch(name -> name.name().equals(found.name()))) {
        names.add(found);
      }
    }
  }

  private Named named(int start, int stop) {
    Contributor.Kind kind =
        isOrganization(start, stop) ? Contributor.Kind.ORGANIZATION : Contributor.Kind.PERSON;
    return new Named(start, text.subSequence(start, stop).toString(), kind);
  }

  /** An agency, a company, or whatever does not look like a person's name. */
  private boolean isOrganization(int start, int stop) {
    return agencies.holdsAgency(text, start, stop)
        || endsInCompany(start, stop)
        || shape.score(text, start, stop) < MIN_SCORE_OF_PERSON;
  }

  private boolean isMark(int i) {
    return "-\u2013\u2014:\u00A9".indexOf(text.charAt(i)) >= 0;
  }

  /** Roth Inc and Roth, Inc. */
  private boolean endsInCompany(int start, int stop) {
    int to = text.charAt(stop - 1) == '.' ? stop - 1 : stop;
    int from = to;
    while (from > start && Character.isLetter(text.charAt(from - 1))) {
      from--;
    }
    return from > start && COMPANIES.contains(lower(text.subSequence(from, to)));
  }

  /** Inc., Ltd., A.B. keep their stop. */
  private boolean isAbbreviation(int start, int stop) {
    int from = stop - 1;
    while (from > start && Character.isLetter(text.charAt(from - 1))) {
      from--;
    }
    return from > start
        && (stop - from <= 2 || COMPANIES.contains(lower(text.subSequence(from, stop - 1))));
  }

  /** Without HANDOUT and POOL, unless there is nothing else, and AP for AP Photo. */
  private List<Named> named() {
    Map<String, Named> kept = new LinkedHashMap<>();
    for (Named name : names) {
      if (!words.status.has(name.name(), 0, name.name().length())) {
        Named shown = withoutPhoto(name);
        kept.putIfAbsent(shown.name(), shown);
      }
    }
    return kept.isEmpty() ? names : List.copyOf(kept.values());
  }

  private Named withoutPhoto(Named named) {
    String name = named.name();
    int blank = name.lastIndexOf(' ');
    boolean photo = blank > 0 && lower(name.substring(blank + 1)).equals("photo");
    return photo && agencies.isAgency(name, 0, blank)
        ? named(named.start(), named.start() + blank)
        : named;
  }
}
