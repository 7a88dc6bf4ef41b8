package org.lede.layout.internal.byline;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.lede.Contributor;
import org.lede.internal.text.Characters;
import org.lede.layout.internal.words.Agencies;
import org.lede.layout.internal.words.NameScript;
import org.lede.layout.internal.words.NameShape;
import org.lede.layout.internal.words.NameWords;

/**
 * Reads bylines of Chinese, Japanese and Korean, where no blank parts the mark from the name:
 * {@code 记者白洁}, {@code 山田太郎記者}, {@code 김병규 기자}.
 */
final class BylineIdeographs {

  private static final int MOST_LETTERS = 5;

  private final BylineWords words = BylineWords.all();
  private final Agencies agencies = Agencies.all();
  private final CharSequence text;
  private final int start;
  private final int end;
  private final NameShape shape;
  private final List<BylineNames.Found> found = new ArrayList<>();
  private final BylineEvidence evidence = new BylineEvidence();
  private boolean other;
  private boolean roleSeen;
  private int confirmed;

  BylineIdeographs(CharSequence text, int start, int end, NameShape shape) {
    this.text = text;
    this.start = start;
    this.end = end;
    this.shape = shape;
  }

  /** Whether the stretch is mostly of these scripts. */
  static boolean applies(CharSequence text, int start, int end) {
    int ideographs = 0;
    int letters = 0;
    for (int i = start; i < end; i++) {
      letters += Character.isLetter(text.charAt(i)) ? 1 : 0;
      ideographs += NameScript.isIdeographic(text.charAt(i)) ? 1 : 0;
    }
    return ideographs > 0 && (ideographs * 3 >= letters || ideographs >= 4);
  }

  Optional<ParsedByline> read(BylineContext context) {
    int i = start;
    while (i < end) {
      i = step(i);
    }
    if (found.isEmpty()) {
      return Optional.empty();
    }
    double strength = evidence.strength(found, context);
    return strength <= 0 ? Optional.empty() : Optional.of(reading(strength, context));
  }

  private boolean isMarked(BylineContext context) {
    return evidence.marked() || context.afterMark();
  }

  private ParsedByline reading(double strength, BylineContext context) {
    List<ParsedByline.Signed> signed = new ArrayList<>();
    for (BylineNames.Found name : found) {
      String shown = text.subSequence(name.from(), name.to()).toString();
      signed.add(
          new ParsedByline.Signed(name.from(), name.to(), shown, name.kind(), Optional.empty()));
    }
    return new ParsedByline(start, end, signed, isMarked(context), strength);
  }

  private int step(int i) {
    char c = text.charAt(i);
    if (Character.isDigit(c)) {
      return number(i);
    }
    if (!Character.isLetter(c)) {
      return separator(i);
    }
    int afterOther = BylineWords.end(words.others, text, i, end);
    if (afterOther > i) {
      other = true;
      return afterOther;
    }
    Optional<Integer> afterMark = mark(i);
    return afterMark.isPresent() ? afterMark.get() : run(i);
  }

  private int number(int start) {
    evidence.time = true;
    int i = start;
    while (i < end && isTimePart(text.charAt(i)) && words.stopEnd(text, i, end) == i) {
      i++;
    }
    return i;
  }

  private static boolean isTimePart(char c) {
    return Character.isDigit(c) || "年月日時分时秒년월일시분:/-. ：".indexOf(c) >= 0;
  }

  private int separator(int i) {
    char c = text.charAt(i);
    if (c == '@') {
      return addressEnd(i);
    }
    if (!Characters.isBlank(c) && "|｜;；】］]".indexOf(c) >= 0) {
      other = false;
    }
    evidence.quoted |= i == start && Characters.isDash(c);
    if ("。？！?!「『…“\"".indexOf(c) >= 0) {
      evidence.unexplained += 2;
    }
    return i + 1;
  }

  private int addressEnd(int start) {
    evidence.handle = true;
    int i = start;
    while (i < end && !Characters.isBlank(text.charAt(i))) {
      i++;
    }
    return i;
  }

  private Optional<Integer> mark(int i) {
    return words
        .mark(text, i, end)
        .filter(match -> BylineEvidence.Mark.of(match.value(), colonAt(match.end())).isPresent())
        .map(
            match -> {
              if (!evidence.marked()) {
                found.clear();
              }
              evidence.mark(
                  BylineEvidence.Mark.of(match.value(), colonAt(match.end())).orElseThrow());
              evidence.prefixEnds(found.isEmpty());
              other = false;
              return match.end();
            });
  }

  private boolean colonAt(int i) {
    return i < end && "：:/／＝=".indexOf(text.charAt(i)) >= 0;
  }

  /** Letters up to the next blank, digit or mark. */
  private int run(int start) {
    int stop = start;
    boolean ideographs = NameScript.isIdeographic(text.charAt(start));
    while (stop < end
        && Character.isLetter(text.charAt(stop))
        && NameScript.isIdeographic(text.charAt(stop)) == ideographs
        && (stop == start || !isMarkAfter(stop))) {
      stop++;
    }
    if (ideographs) {
      ideographs(start, stop);
      int after = BylineWords.end(words.marksAfter, text, stop, end);
      return Math.max(stop, after);
    }
    foreign(start, stop);
    return stop < end && text.charAt(stop) == '@' ? addressEnd(stop) : stop;
  }

  /** Whether a mark signs what stands before it: 記者 does, 記者の目 is the name of a column. */
  private boolean isMarkAfter(int i) {
    int stop = BylineWords.end(words.marksAfter, text, i, end);
    return stop > i && (stop == end || text.charAt(stop) != NameScript.JAPANESE_OF);
  }

  private void foreign(int start, int stop) {
    boolean mail = stop < end && (text.charAt(stop) == '@' || text.charAt(stop) == '.');
    if (mail || other || !found.isEmpty() || Character.isLowerCase(text.charAt(start))) {
      return;
    }
    if (!agencies.isAgency(text, start, stop)) {
      evidence.unexplained++;
    }
  }

  private void ideographs(int start, int stop) {
    int next = skipBlanks(stop);
    boolean signed = isMarkAfter(next);
    if (other) {
      return;
    }
    if (words.marksAfter.has(text, start, stop) || words.stopEnd(text, start, stop) == stop) {
      return;
    }
    if (signed) {
      evidence.mark(BylineEvidence.Mark.PLAIN);
      evidence.prefixEnds(true);
      roleSeen = true;
    }
    if (joinsSplitName(start, stop)) {
      return;
    }
    name(start, stop, signed);
  }

  /** 大渡 美咲: a family name of one to three letters, a blank, a given name. */
  private boolean joinsSplitName(int from, int to) {
    if (found.isEmpty() || to - from > 3) {
      return false;
    }
    BylineNames.Found before = found.get(found.size() - 1);
    if (isWhole(before.from(), before.to()) && isWhole(from, to)) {
      return false;
    }
    boolean adjacent = from == before.to() + 1 && Characters.isBlank(text.charAt(before.to()));
    if (!adjacent || before.to() - before.from() > 3 || Characters.isHangul(text.charAt(from))) {
      return false;
    }
    found.set(
        found.size() - 1,
        new BylineNames.Found(before.from(), to, Contributor.Kind.PERSON, 0.65, false));
    return true;
  }

  /** A family name with a given name after it: 李明, which no further name completes. */
  private boolean isWhole(int from, int to) {
    int family = NameWords.all().surnameEnd(text, from, to);
    return family > from && family < to;
  }

  /** 순천, 광양 구현모 기자: what stands before the name with its mark are places. */
  private void dropPlaces() {
    while (found.size() > confirmed) {
      BylineNames.Found last = found.get(found.size() - 1);
      if (last.to() < end && text.charAt(last.to()) == '\u00B7') {
        return;
      }
      found.remove(found.size() - 1);
    }
  }

  private void name(int from, int to, boolean signed) {
    if (signed) {
      dropPlaces();
    }
    if (agencies.isAgency(text, from, to) || words.isDesk(text, from, to)) {
      found.add(new BylineNames.Found(from, to, Contributor.Kind.ORGANIZATION, 0.6, false));
      return;
    }
    double score = shape.score(text, from, to);
    boolean fits = to - from >= 2 && to - from <= MOST_LETTERS && score > 0;
    boolean wanted =
        found.isEmpty() ? evidence.marked() || evidence.unexplained == 0 : score >= 0.5 || signed;
    if (fits && wanted && (signed || !roleSeen || !Characters.isHangul(text.charAt(from)))) {
      found.add(new BylineNames.Found(from, to, Contributor.Kind.PERSON, score, false));
      confirmed = signed ? found.size() : confirmed;
    } else if (!signed && (found.isEmpty() || NameScript.isKatakana(text, from, to))) {
      evidence.unexplained++;
    }
  }

  private int skipBlanks(int i) {
    int at = i;
    while (at < end && Characters.isBlank(text.charAt(at))) {
      at++;
    }
    return at;
  }
}
