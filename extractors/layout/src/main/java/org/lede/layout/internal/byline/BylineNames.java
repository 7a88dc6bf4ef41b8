package org.lede.layout.internal.byline;

import java.util.Optional;
import org.lede.Contributor;
import org.lede.internal.text.Characters;
import org.lede.layout.internal.byline.BylineTokens.Kind;
import org.lede.layout.internal.byline.BylineTokens.Word;
import org.lede.layout.internal.words.Agencies;
import org.lede.layout.internal.words.NameScript;
import org.lede.layout.internal.words.NameShape;
import org.lede.layout.internal.words.NameWords;

/** Finds the one name that begins at a word of a line: a person, an agency or a desk. */
final class BylineNames {

  /**
   * A name found.
   *
   * @param from offset in the line as shown
   * @param to offset after it
   * @param kind person or organization
   * @param score how much it looks like one
   * @param house whether it is an outlet that stands after its own people: CNN, BBC
   */
  record Found(int from, int to, Contributor.Kind kind, double score, boolean house) {}

  private static final int MOST_WORDS = 8;
  private static final int MOST_WORDS_TO_ROLE = 5;

  private final BylineWords words = BylineWords.all();
  private final NameWords nameWords = NameWords.all();
  private final Agencies agencies = Agencies.all();
  private final BylineTokens line;
  private final CharSequence shown;
  private final NameShape shape;

  BylineNames(BylineTokens line, NameShape shape) {
    this.line = line;
    this.shown = line.shown();
    this.shape = shape;
  }

  /** The name that begins at a word; a single word counts only where a name is expected. */
  Optional<Found> at(int index, boolean expected) {
    Optional<Found> organization = organization(index);
    if (organization.isPresent()) {
      return organization;
    }
    Optional<Found> person = person(index, expected);
    return person.isPresent() || !expected ? person : outlet(index);
  }

  /** Whether a desk of several words begins here: Staff Reporter is no role then. */
  boolean opensDesk(int index) {
    return BylineWords.end(words.desks, shown, word(index).from(), shown.length())
        > word(index).to();
  }

  /** Le Monde, The Observer: an article and a capitalised word, where a name is expected. */
  private Optional<Found> outlet(int index) {
    int from = word(index).from();
    int stop = afterArticle(index) > from ? runEnd(index + 1) : index;
    return stop > index + 1 && Character.isUpperCase(shown.charAt(from))
        ? Optional.of(organization(from, word(stop - 1).to()))
        : Optional.empty();
  }

  private Optional<Found> organization(int index) {
    int from = word(index).from();
    int stop = agencies.endAt(shown, afterArticle(index), shown.length());
    boolean agency = stop > afterArticle(index) && endsOrganization(stop);
    if (agency) {
      return Optional.of(organization(from, stop));
    }
    int house = BylineWords.end(words.houses, shown, from, shown.length());
    if (house > from && endsOrganization(house)) {
      return Optional.of(organization(from, house));
    }
    int desk = withAgency(deskEnd(index), from);
    return desk > from ? Optional.of(organization(from, desk)) : Optional.empty();
  }

  private Found organization(int from, int to) {
    int end = to;
    while (end > from && Characters.isBlank(shown.charAt(end - 1))) {
      end--;
    }
    boolean house = words.houses.has(shown, from, end);
    return new Found(from, end, Contributor.Kind.ORGANIZATION, 0.6, house);
  }

  /** Past The, Die, La before the name of an agency. */
  private int afterArticle(int index) {
    boolean article =
        index + 1 < line.words().size()
            && BylineWords.end(words.articles, shown, word(index).from(), word(index).to())
                == word(index).to();
    return word(article ? index + 1 : index).from();
  }

  /** AFP may not be the first word of a longer name, unless the rest is a time or a role. */
  private boolean endsOrganization(int stop) {
    int next = 0;
    while (next < line.words().size() && word(next).from() < stop) {
      next++;
    }
    if (next == line.words().size() || !isName(next) || isStop(next) || word(next).glued()) {
      return true;
    }
    return roleEnd(next) > next;
  }

  private int deskEnd(int index) {
    int from = word(index).from();
    if (opensNameBeforeDesk(index)) {
      return from;
    }
    int found = from;
    for (int n = index; n < line.words().size() && n < index + 5 && isDeskPart(n, index); n++) {
      boolean role = n > index && roleEnd(n) > n + 1;
      if ((!role && words.isDesk(shown, word(n).from(), word(n).to()))
          || words.desks.has(shown, from, word(n).to())) {
        found = word(n).to();
      }
    }
    boolean listed = BylineWords.end(words.desks, shown, from, shown.length()) > found;
    return listed ? BylineWords.end(words.desks, shown, from, shown.length()) : found;
  }

  /** Ann Lee Web Desk: the name comes first. */
  private boolean opensNameBeforeDesk(int index) {
    return isGiven(index)
        && index + 2 < line.words().size()
        && isName(index + 1)
        && isCapitalized(index + 1)
        && !words.isDesk(shown, word(index + 1).from(), word(index + 1).to())
        && isName(index + 2);
  }

  /** Redazione ANSA: the agency belongs to its desk. */
  private int withAgency(int desk, int from) {
    int next = Characters.skipBlanks(shown, desk, shown.length());
    int stop = desk > from && next > desk ? agencies.endAt(shown, next, shown.length()) : next;
    return stop > next ? stop : desk;
  }

  private boolean isDeskPart(int n, int index) {
    return word(n).kind() == Kind.WORD
        && (n == index || !word(n).glued())
        && (!Character.isLowerCase(shown.charAt(word(n).from()))
            || words.isDesk(shown, word(n).from(), word(n).to()));
  }

  private Optional<Found> person(int index, boolean expected) {
    if (isHonorific(index)) {
      return person(index + 1, expected);
    }
    int stop = runEnd(index);
    if (stop == index) {
      return Optional.empty();
    }
    int end = withoutSection(index, split(index, stop));
    if (!expected && isOneWord(index, end)) {
      return Optional.empty();
    }
    double score = shape.score(shown, word(index).from(), word(end - 1).to());
    boolean single = end - index == 1;
    if (score < (single ? 0.1 : expected ? 0.2 : 0.3) || (single && !expected)) {
      return Optional.empty();
    }
    int to = single ? word(end - 1).to() : withSuffix(end);
    return Optional.of(new Found(word(index).from(), to, Contributor.Kind.PERSON, score, false));
  }

  /** Sammy Davis, Jr.: the end of the name before a word, with what follows it by custom. */
  private int withSuffix(int end) {
    int last = end - 1;
    boolean comma =
        end + 1 < line.words().size()
            && shown.charAt(word(end).from()) == ','
            && isSuffix(end + 1)
            && !isDegree(end + 1);
    if (comma) {
      last = end + 1;
    }
    int to = word(last).to();
    boolean dot = isSuffix(last) && to < shown.length() && shown.charAt(to) == '.';
    return dot ? to + 1 : to;
  }

  /** Ann Lee, PhD: what she has, not how she is called; Jr. and III are. */
  private boolean isDegree(int n) {
    char c = shown.charAt(word(n).from());
    return c != 'J' && c != 'S' && c != 'I';
  }

  private boolean isSuffix(int n) {
    return nameWords.suffix(shown, word(n).from(), word(n).to());
  }

  /** Carola Beck Kultur: after a listed given name and a family name, the name of a section. */
  private int withoutSection(int index, int stop) {
    int end = stop;
    while (end > index + 2
        && isGiven(index)
        && nameWords.never(shown, word(end - 1).from(), word(end - 1).to())
        && !isGiven(end - 1)) {
      end--;
    }
    return end;
  }

  /** GoodMorning: two words that the page writes as one are an outlet's or a menu's. */
  private boolean isOneWord(int index, int end) {
    return end - index == 2 && word(index + 1).glued();
  }

  /** Dr. and Sir stand before a name of two words and are none of it. */
  private boolean isHonorific(int index) {
    return index + 2 < line.words().size()
        && nameWords.honorific(shown, word(index).from(), word(index).to())
        && isName(index + 1)
        && isName(index + 2);
  }

  /** The words that can belong to one name. */
  private int runEnd(int index) {
    int n = index;
    while (n < line.words().size() && n < index + MOST_WORDS && goesOn(n, index)) {
      n++;
    }
    while (n > index + 1 && isLowerParticle(n - 1)) {
      n--;
    }
    return n;
  }

  private boolean goesOn(int n, int index) {
    if (!isName(n) || (isStop(n) && !(n == index && opensKnownName(n)))) {
      return false;
    }
    if (n == index) {
      return true;
    }
    if (isJoinerInCapitals(n, index)) {
      return false;
    }
    boolean second = n == index + 1;
    return (second || !word(n).glued())
        && roleEnd(n) == n
        && !opensOther(n)
        && (n < index + 2 || !opensDesk(n))
        && (n < index + 2 || tailEnd(n) == word(n).from())
        && (n < index + 2
            || agencies.endAt(shown, word(n).from(), shown.length()) == word(n).from());
  }

  /** ADA FINCH AND TOM HALE, ANA RUIZ Y JUAN SOTO: in capitals an And looks like a name. */
  private boolean isJoinerInCapitals(int n, int index) {
    Word word = word(n);
    boolean joins = BylineWords.end(words.joiners, shown, word.from(), word.to()) == word.to();
    return joins
        && (n > index + 1 || !nameWords.given(shown, word.from(), word.to()))
        && isShouted(n)
        && isShouted(n - 1)
        && joins(n);
  }

  private boolean isShouted(int n) {
    return NameScript.isCapitals(shown, word(n).from(), word(n).to()) || isLetter(n);
  }

  private boolean isLetter(int n) {
    return word(n).to() - word(n).from() == 1 && Character.isLetter(shown.charAt(word(n).from()));
  }

  /** Whether a listed given name and a further name begin at a word. */
  boolean opensKnownName(int n) {
    return n + 1 < line.words().size()
        && isGiven(n)
        && isName(n + 1)
        && !word(n + 1).glued()
        && isCapitalized(n + 1)
        && BylineWords.end(words.others, shown, word(n).from(), shown.length()) <= word(n).to()
        && !opensLongerMark(n)
        && !(n == 0 && n + 2 < line.words().size() && isGiven(n + 1) && isName(n + 2));
  }

  private boolean opensLongerMark(int n) {
    return words
        .mark(shown, word(n).from(), shown.length())
        .filter(mark -> mark.end() > word(n).to())
        .isPresent();
  }

  private boolean isGiven(int n) {
    return isCapitalized(n)
        && word(n).kind() == Kind.WORD
        && nameWords.given(shown, word(n).from(), word(n).to());
  }

  private boolean isCapitalized(int n) {
    return !Character.isLowerCase(shown.charAt(word(n).from()));
  }

  /**
   * Z Warszawy Jan Kowalski: the index of the known name that follows a place at the head of the
   * line; 0 if the line does not begin like that.
   */
  int afterOpeningPlace() {
    int size = line.words().size();
    if (size < 4 || !isTail(0)) {
      return 0;
    }
    for (int n = 2; n <= 3 && n + 1 < size && isName(n - 1) && !isGiven(n - 1); n++) {
      if (isGiven(n) && isName(n + 1) && isCapitalized(n + 1)) {
        return n;
      }
    }
    return 0;
  }

  private boolean isTail(int n) {
    Word word = word(n);
    return word.kind() == Kind.WORD
        && BylineWords.end(words.tails, shown, word.from(), shown.length()) == word.to()
        && words.mark(shown, word.from(), shown.length()).isEmpty();
  }

  private boolean opensOther(int n) {
    return BylineWords.end(words.others, shown, word(n).from(), shown.length()) > word(n).from();
  }

  /** The end of a word such as for, in, with that opens what is no author, or the word's start. */
  int tailEnd(int n) {
    int from = word(n).from();
    boolean small = !Character.isUpperCase(shown.charAt(from)) || word(n).to() - from > 2;
    return small ? BylineWords.end(words.tails, shown, from, shown.length()) : from;
  }

  /** Whether an And at a word joins names: Dan and I are names when they have capitals. */
  boolean joins(int n) {
    int from = word(n).from();
    boolean capital = Character.isUpperCase(shown.charAt(from));
    boolean shouted = capital && n > 0 && isShouted(n) && isShouted(n - 1);
    if (n + 1 >= line.words().size() || (capital && !shouted)) {
      return false;
    }
    boolean letter = isLetter(n);
    boolean doubtful = letter || tailEnd(n) > from;
    return !doubtful
        || (n + 2 < line.words().size()
            && isName(n + 1)
            && isName(n + 2)
            && roleEnd(n + 2) == n + 2);
  }

  private boolean isName(int n) {
    Word word = word(n);
    return word.kind() == Kind.WORD
        && (NameScript.isNameWord(shown, word.from(), word.to())
            || nameWords.particle(shown, word.from(), word.to()));
  }

  private boolean isLowerParticle(int n) {
    return Character.isLowerCase(shown.charAt(word(n).from()))
        && nameWords.particle(shown, word(n).from(), word(n).to());
  }

  private boolean isStop(int n) {
    return words.stopEnd(shown, word(n).from(), shown.length()) >= word(n).to();
  }

  /** Several names without separator are told apart by their given names. */
  private int split(int index, int stop) {
    if (stop - index < 4) {
      return stop;
    }
    for (int n = index + 2; n < stop - 1; n++) {
      if (nameWords.given(shown, word(n).from(), word(n).to())
          && nameWords.given(shown, word(index).from(), word(index).to())
          && !isLowerParticle(n - 1)) {
        return n;
      }
    }
    return stop;
  }

  /** The index after a role that begins at a word, or the index itself if none does. */
  int roleEnd(int index) {
    int n = index;
    int limit = Math.min(line.words().size(), index + MOST_WORDS_TO_ROLE);
    while (n < limit && word(n).kind() == Kind.WORD && isOpener(n)) {
      n++;
    }
    for (int at = n; at < Math.min(limit, n + (n > index ? 3 : 1)); at++) {
      if (word(at).kind() != Kind.WORD) {
        return index;
      }
      int stop = words.roleEnd(shown, word(at).from(), word(at).to(), shown.length());
      if (stop > word(at).from()) {
        return afterRole(indexAfter(stop, at));
      }
    }
    return index;
  }

  private int afterRole(int index) {
    int n = index;
    while (n < line.words().size()
        && word(n).kind() == Kind.WORD
        && (isOpener(n)
            || words.roleEnd(shown, word(n).from(), word(n).to(), shown.length())
                > word(n).from())) {
      n++;
    }
    return n;
  }

  private boolean isOpener(int n) {
    return BylineWords.end(words.roleOpeners, shown, word(n).from(), word(n).to()) == word(n).to();
  }

  private int indexAfter(int offset, int from) {
    int n = from;
    while (n < line.words().size() && word(n).from() < offset) {
      n++;
    }
    return n;
  }

  private Word word(int index) {
    return line.words().get(index);
  }
}
