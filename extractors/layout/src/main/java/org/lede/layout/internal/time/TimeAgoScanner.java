package org.lede.layout.internal.time;

import java.util.Optional;

/** Reads times told from the moment of reading: "2 hours ago", "il y a 2 heures", "2時間前". */
final class TimeAgoScanner {

  private final TimeTokens tokens;

  TimeAgoScanner(TimeTokens tokens) {
    this.tokens = tokens;
  }

  /** The distance at a token; after a label it needs no word such as "ago". */
  Optional<TimeMatch<TimeAgo>> at(int i, boolean labelled) {
    TimeToken token = tokens.at(i);
    Optional<TimeMatch<TimeAgo>> ago = Optional.empty();
    if (token.means(TimeWord.Kind.AGO)) {
      String value = token.word(TimeWord.Kind.AGO).orElseThrow().value();
      ago = Optional.of(new TimeMatch<>(i + 1, TimeAgo.parse(value)));
    } else if (token.means(TimeWord.Kind.AGO_BEFORE)) {
      ago = amount(i + 1).map(this::passAgoAfter);
    } else if (token.isNumber(1, 2)) {
      ago =
          amount(i)
              .filter(match -> labelled || tokens.at(match.next()).means(TimeWord.Kind.AGO_AFTER))
              .map(this::passAgoAfter);
    }
    return ago;
  }

  private Optional<TimeMatch<TimeAgo>> amount(int i) {
    Optional<TimeWord> unit = tokens.at(i + 1).word(TimeWord.Kind.UNITS);
    return tokens.at(i).isNumber(1, 2)
        ? unit.map(
            word ->
                new TimeMatch<>(
                    tokens.skipMarks(i + 2, ".", 1),
                    new TimeAgo(tokens.at(i).value(), TimeAgo.unit(word.value()))))
        : Optional.empty();
  }

  private TimeMatch<TimeAgo> passAgoAfter(TimeMatch<TimeAgo> match) {
    return tokens.at(match.next()).means(TimeWord.Kind.AGO_AFTER)
        ? new TimeMatch<>(match.next() + 1, match.value())
        : match;
  }
}
