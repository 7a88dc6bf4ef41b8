package org.lede.layout.internal.byline;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.lede.Contributor;
import org.lede.internal.text.Characters;
import org.lede.layout.internal.byline.BylineTokens.Word;
import org.lede.layout.internal.time.TimeMention;
import org.lede.layout.internal.time.TimeReader;
import org.lede.layout.internal.words.NameScript;
import org.lede.layout.internal.words.NameShape;
import org.lede.layout.internal.words.Places;
import org.lede.layout.internal.words.WordLists;
import org.lede.words.PhraseMatcher;

/**
 * Reads the words of one line from left to right: mark, names with their separators, roles, places,
 * outlets, handles, times. What it cannot explain it counts, since a line with unexplained words is
 * hardly a byline.
 */
final class BylineGrammar {

  /** What stands between an author and the one before. */
  private enum Gap {
    NONE,
    COMMA,
    AND,
    BAR,
    SLASH,
    DASH,
    LINE
  }

  private static final int MOST_LETTERS_OF_CODE = 4;
  private static final String BARS = "|\u2022\u00B7;\u2013\u2014-";

  private final BylineWords words = BylineWords.all();
  private final BylineNames names;
  private final BylineTokens line;
  private final CharSequence shown;
  private final List<Word> tokens;
  private final List<BylineNames.Found> authors = new ArrayList<>();
  private final List<Optional<String>> roles = new ArrayList<>();
  private final int lastHope;
  private final BylineEvidence evidence = new BylineEvidence();
  private Gap gap = Gap.NONE;
  private boolean open = true;
  private boolean other;
  private boolean place;
  private int beforeMark;
  private int markFrom;
  private int first = -1;
  private int last;
  private int i;

  BylineGrammar(BylineTokens line, NameShape shape) {
    this.line = line;
    this.shown = line.shown();
    this.tokens = line.words();
    this.names = new BylineNames(line, shape);
    this.lastHope = lastHope();
  }

  Optional<ParsedByline> read(BylineContext context) {
    i = names.afterOpeningPlace();
    while (i < tokens.size() && (i <= lastHope || !hopeless())) {
      step(tokens.get(i));
    }
    dropNamesBeforeMark();
    if (authors.isEmpty()) {
      return Optional.empty();
    }
    double strength = evidence.strength(authors, context);
    return strength <= 0 ? Optional.empty() : Optional.of(reading(strength, context));
  }

  /** Politics, Lake Villa | Written by A: whoever stands before the mark is a section or a tag. */
  private void dropNamesBeforeMark() {
    if (beforeMark > 0 && beforeMark < authors.size()) {
      authors.subList(0, beforeMark).clear();
      roles.subList(0, beforeMark).clear();
      first = markFrom;
    }
  }

  /** Whether words that nothing explains have come before any author or mark. */
  private boolean hopeless() {
    return authors.isEmpty() && evidence.unexplained > 0 && !evidence.marked();
  }

  /** The last word after which an author may stand whatever came before: a mark, bar or number. */
  private int lastHope() {
    int n = tokens.size() - 1;
    while (n >= 0 && !givesHope(tokens.get(n))) {
      n--;
    }
    return n;
  }

  private boolean givesHope(Word word) {
    return switch (word.kind()) {
      case NUMBER -> true;
      case SEPARATOR -> isBar(shown.charAt(word.from()));
      case WORD -> BylineWords.end(words.marks, shown, word.from(), shown.length()) > word.from();
      case ADDRESS -> false;
    };
  }

  private static boolean isBar(char c) {
    return BARS.indexOf(c) >= 0 || Characters.isLineBreak(c);
  }

  private boolean isMarked(BylineContext context) {
    return evidence.marked() || context.afterMark();
  }

  private ParsedByline reading(double strength, BylineContext context) {
    List<ParsedByline.Signed> signed = new ArrayList<>();
    for (int n = 0; n < authors.size(); n++) {
      BylineNames.Found found = authors.get(n);
      signed.add(
          new ParsedByline.Signed(
              line.origin(found.from()),
              line.originEnd(found.to()),
              line.slice(found.from(), found.to()),
              found.kind(),
              roles.get(n)));
    }
    return new ParsedByline(
        line.origin(first), line.originEnd(last), signed, isMarked(context), strength);
  }

  private void step(Word word) {
    switch (word.kind()) {
      case SEPARATOR -> separator(shown.charAt(word.from()));
      case NUMBER -> number(word);
      case ADDRESS -> {
        evidence.handle |= !authors.isEmpty();
        i++;
      }
      case WORD -> word(word);
    }
  }

  /** A lone small number is no time; a date or a clock is, with all its words: 3 мая, 9:15. */
  private void number(Word word) {
    int time = authors.isEmpty() || evidence.time ? word.from() : timeEnd(word.from());
    evidence.time |= time > word.from() || word.to() - word.from() >= 4;
    evidence.prefixEnds(authors.isEmpty());
    open = true;
    if (time > word.to()) {
      advanceTo(time);
    } else {
      i++;
    }
  }

  /** The end of the date or time that begins at an offset, or the offset if none does. */
  private int timeEnd(int from) {
    return TimeReader.shared().read(shown, from, shown.length()).stream()
        .filter(time -> time.start() == from)
        .findFirst()
        .map(TimeMention::end)
        .orElse(from);
  }

  private void separator(char c) {
    i++;
    if (isBar(c)) {
      bar(c);
    }
    switch (c) {
      case ',', '\u060C', '\u3001' -> gap = Gap.COMMA;
      case '&', '+' -> gap = Gap.AND;
      case '/' -> gap = Gap.SLASH;
      case '(', '[' -> bracket(c == '(' ? ')' : ']');
      case '\u00A9', '"', '\u201C', '\u201E', '\u00AB', '?', '!' -> evidence.unexplained += 2;
      case '.', '\u2026' -> evidence.sentence |= i < tokens.size() && authors.isEmpty();
      default -> {}
    }
    open |= c == ',' || c == '/';
  }

  private void bar(char c) {
    boolean dash = c == '-' || c == '\u2013' || c == '\u2014';
    evidence.quoted |= dash && i == 1;
    gap = dash ? Gap.DASH : Characters.isLineBreak(c) ? Gap.LINE : Gap.BAR;
    open = true;
    other = false;
    place = false;
    evidence.prefixEnds(authors.isEmpty());
  }

  /**
   * What stands in brackets after a name says nothing of authors (initials, pronouns, inputs), save
   * that it was they who took the pictures, or with whom they wrote: {@code (photos)}, {@code (avec
   * Anne Petit)}.
   */
  private void bracket(char closing) {
    if (authors.isEmpty() || opensCompany(closing)) {
      return;
    }
    if (authors.size() > 1 && i < tokens.size() && namesOtherWork(tokens.get(i))) {
      authors.remove(authors.size() - 1);
      roles.remove(roles.size() - 1);
      last = authors.get(authors.size() - 1).to();
    }
    int close = i;
    while (close < tokens.size() && shown.charAt(tokens.get(close).from()) != closing) {
      close++;
    }
    i = Math.min(close + 1, tokens.size());
  }

  private boolean namesOtherWork(Word word) {
    return BylineWords.end(words.others, shown, word.from(), shown.length()) > word.from();
  }

  /** With, before a person's name; then the bracket is read on as if it stood outside. */
  private boolean opensCompany(char closing) {
    if (i + 3 >= tokens.size() || !words.isWith(shown, tokens.get(i).from(), tokens.get(i).to())) {
      return false;
    }
    boolean person =
        names
            .at(i + 1, false)
            .filter(found -> found.kind() == Contributor.Kind.PERSON && found.score() >= 0.5)
            .isPresent();
    boolean closes = false;
    for (int n = i; person && n < tokens.size(); n++) {
      closes |= shown.charAt(tokens.get(n).from()) == closing;
    }
    if (closes) {
      gap = Gap.AND;
      i++;
    }
    return closes;
  }

  private void word(Word word) {
    int end = shown.length();
    if (!other && !place && isExpected() && names.opensKnownName(i)) {
      known(word);
    } else if (skipTo(BylineWords.end(words.others, shown, word.from(), end), word)) {
      other = true;
      evidence.others = true;
    } else if (!mark(word) && !joiner(word)) {
      if (other || place) {
        other &= !stop(word);
        evidence.skipped++;
        evidence.tail += other ? 0 : 1;
        i++;
      } else {
        content(word);
      }
    }
  }

  /** Whether a name may come next: at the head of the line, after a mark, between two authors. */
  private boolean isExpected() {
    boolean afterMark = evidence.marked() && authors.size() == beforeMark;
    return gap == Gap.AND || gap == Gap.COMMA || (gap == Gap.NONE && (i == 0 || afterMark));
  }

  /** A given name that is a mark, a month or a small word of some other language: Theo, Per. */
  private void known(Word word) {
    if (!author(word)) {
      content(word);
    }
  }

  private boolean mark(Word word) {
    Optional<PhraseMatcher.Match<List<WordLists.Word>>> found =
        words.mark(shown, word.from(), shown.length());
    if (found.isEmpty() || !markAllowed(word, found.get().end())) {
      return false;
    }
    int stop = found.get().end();
    boolean colon = nextIs(stop, ':', '\uFF1A');
    Optional<BylineEvidence.Mark> sort = BylineEvidence.Mark.of(found.get().value(), colon);
    if (sort.isEmpty()) {
      return false;
    }
    if (sort.get() == BylineEvidence.Mark.WEAK && !authors.isEmpty() && isPhrase(word, stop)) {
      // By Ida Bremer. Reviewed by Tom Arden: who reviews a text that has an author did not write
      // it.
      other = true;
      return skipTo(stop, word);
    }
    if (!evidence.marked()) {
      beforeMark = authors.size();
      markFrom = word.from();
    }
    evidence.mark(sort.get());
    evidence.prefixEnds(true);
    if (gap == Gap.BAR) {
      evidence.forgetPrefix();
    }
    begin(word);
    last = Math.max(last, stop);
    other = false;
    gap = Gap.NONE;
    advanceTo(stop);
    return true;
  }

  private boolean isPhrase(Word word, int stop) {
    return shown.subSequence(word.from(), stop).toString().strip().indexOf(' ') > 0;
  }

  private boolean markAllowed(Word word, int stop) {
    boolean several = isPhrase(word, stop);
    boolean byGenre = evidence.genre && authors.isEmpty();
    return open || several || byGenre || word.glued();
  }

  private boolean nextIs(int offset, char one, char two) {
    for (int at = offset; at < Math.min(shown.length(), offset + 3); at++) {
      char c = shown.charAt(at);
      if (c == one || c == two) {
        return true;
      }
      if (!Characters.isBlank(c)) {
        return false;
      }
    }
    return false;
  }

  private boolean joiner(Word word) {
    int stop = BylineWords.end(words.joiners, shown, word.from(), shown.length());
    if (stop == word.from() || authors.isEmpty() || !names.joins(i)) {
      return false;
    }
    gap = Gap.AND;
    place = false;
    advanceTo(stop);
    return true;
  }

  private boolean stop(Word word) {
    return words.stopEnd(shown, word.from(), shown.length()) >= word.to();
  }

  private void content(Word word) {
    int end = shown.length();
    if (skipTo(words.stopEnd(shown, word.from(), end), word)) {
      evidence.stops = true;
      open = true;
    } else if (!authors.isEmpty() && gap != Gap.AND && skipTo(names.tailEnd(i), word)) {
      place = true;
    } else if (!(authors.isEmpty() && !hopeless() && names.opensDesk(i) && author(word))
        && !role(word)
        && !author(word)) {
      if (skipTo(BylineWords.end(words.genres, shown, word.from(), end), word)) {
        evidence.genre = true;
      } else {
        unexplained(word);
      }
    }
  }

  private void unexplained(Word word) {
    boolean aside = !authors.isEmpty() && (isAside(word) || isTimeTail() || isCodeOfWriter(word));
    if (aside) {
      i++;
      return;
    }
    evidence.unexplained++;
    open = false;
    i++;
  }

  /** The months and days after a number: words of a time that no list has. */
  private boolean isTimeTail() {
    return (evidence.time || evidence.stops) && ++evidence.asides <= 6;
  }

  /** SDA/xyz: the short name of who wrote, behind that of the agency. */
  private boolean isCodeOfWriter(Word word) {
    return gap == Gap.SLASH
        && word.to() - word.from() <= MOST_LETTERS_OF_CODE
        && authors.get(authors.size() - 1).kind() == Contributor.Kind.ORGANIZATION;
  }

  /** A place or house of one or two words after a comma, bar or dash; in small letters of one. */
  private boolean isAside(Word word) {
    boolean capital = !Character.isLowerCase(shown.charAt(word.from()));
    return (capital || isAlone())
        && (gap == Gap.COMMA
            || gap == Gap.BAR
            || gap == Gap.DASH
            || gap == Gap.LINE
            || gap == Gap.SLASH)
        && ++evidence.asides <= 6;
  }

  /** Whether no word follows this one before the next separator: Anna Berg, agrarblatt. */
  private boolean isAlone() {
    Word before = tokens.get(i - 1);
    boolean opens = before.kind() == BylineTokens.Kind.SEPARATOR;
    Optional<Word> after =
        i + 1 < tokens.size() ? Optional.of(tokens.get(i + 1)) : Optional.empty();
    return opens
        && after.filter(next -> next.kind() == BylineTokens.Kind.WORD && !next.glued()).isEmpty();
  }

  private boolean role(Word word) {
    int stop = names.roleEnd(i);
    if (stop == i) {
      return false;
    }
    String role = shown.subSequence(word.from(), tokens.get(stop - 1).to()).toString();
    evidence.role = true;
    if (!authors.isEmpty() && roles.get(roles.size() - 1).isEmpty()) {
      roles.set(roles.size() - 1, Optional.of(role));
      last = Math.max(last, tokens.get(stop - 1).to());
    }
    i = stop;
    open = true;
    return true;
  }

  private boolean author(Word word) {
    if (hopeless()) {
      return false;
    }
    Optional<BylineNames.Found> found = names.at(i, evidence.marked() || gap == Gap.AND);
    if (found.isEmpty() || !fits(found.get())) {
      return found.isPresent() && house(found.get());
    }
    begin(word);
    authors.add(found.get());
    roles.add(Optional.empty());
    last = Math.max(last, found.get().to());
    advanceTo(found.get().to());
    gap = Gap.NONE;
    open = false;
    return true;
  }

  /** An agency or house right after a name is where the author works. */
  private boolean house(BylineNames.Found found) {
    if (authors.isEmpty() || found.kind() == Contributor.Kind.PERSON) {
      return false;
    }
    advanceTo(found.to());
    return true;
  }

  private boolean fits(BylineNames.Found found) {
    if (authors.isEmpty()) {
      return evidence.marked() || evidence.unexplained == 0;
    }
    if (authors.size() == beforeMark && gap == Gap.NONE) {
      return true;
    }
    boolean person = found.kind() == Contributor.Kind.PERSON && !shouts(found);
    if (person && gap != Gap.AND && isPlace(found)) {
      return false;
    }
    return switch (gap) {
      case AND -> true;
      case COMMA ->
          found.kind() == Contributor.Kind.ORGANIZATION
              ? !found.house()
              : person && found.score() >= leastAfterComma();
      case BAR, LINE, DASH -> person && found.score() >= 0.5 && !evidence.role;
      case SLASH -> found.score() >= 0.5;
      case NONE ->
          person && found.score() >= 0.5 && (tokens.get(i).glued() || found.score() >= 0.7);
    };
  }

  /** Behind a role a place or house is likelier than a second author, behind a mark less so. */
  private double leastAfterComma() {
    return evidence.role ? 0.7 : evidence.marked() ? 0.3 : 0.4;
  }

  /** Maria Silva, São Paulo: where she writes. */
  private boolean isPlace(BylineNames.Found found) {
    return Places.all().has(shown, found.from(), found.to());
  }

  /** Whether a name has capitals only though the first author has not: MDR THÜRINGEN, LONDON. */
  private boolean shouts(BylineNames.Found found) {
    BylineNames.Found before = authors.get(0);
    return before.kind() == Contributor.Kind.PERSON
        && NameScript.isCapitals(shown, found.from(), found.to())
        && !NameScript.isCapitals(shown, before.from(), before.to());
  }

  private void begin(Word word) {
    if (first < 0) {
      first = word.from();
    }
  }

  private boolean skipTo(int stop, Word word) {
    if (stop == word.from()) {
      return false;
    }
    advanceTo(stop);
    return true;
  }

  private void advanceTo(int offset) {
    do {
      i++;
    } while (i < tokens.size() && tokens.get(i).from() < offset);
  }
}
