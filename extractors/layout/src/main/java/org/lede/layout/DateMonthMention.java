package org.lede.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;

/**
 * A month that is named without a day, as prose does.
 *
 * @param start UTF-16 offset of the name
 * @param month 1 to 12
 * @param year the year beside it, empty in "in June"
 */
record DateMonthMention(int start, int month, OptionalInt year) {

  static List<DateMonthMention> all(TimeTokens tokens) {
    List<DateMonthMention> mentions = new ArrayList<>();
    for (int i = 0; i < tokens.size(); i++) {
      if (tokens.at(i).means(TimeWord.Kind.MONTHS) && !isDay(tokens, i)) {
        addIfSure(tokens, i, mentions);
      }
    }
    return mentions;
  }

  private static boolean isDay(TimeTokens tokens, int i) {
    return tokens.at(i + 1).isNumber(1, 2) || tokens.at(i - 1).isNumber(1, 2);
  }

  /** "May" and "März" may be names: a preposition or a year makes them months. */
  private static void addIfSure(TimeTokens tokens, int i, List<DateMonthMention> mentions) {
    int month = tokens.at(i).word(TimeWord.Kind.MONTHS).orElseThrow().number();
    int year = tokens.at(i + 1).means(TimeWord.Kind.DATE_JOINERS) ? i + 2 : i + 1;
    TimeToken number = tokens.at(year);
    if (number.isNumber(4, 4) && number.value() > 1900 && number.value() < 2100) {
      mentions.add(
          new DateMonthMention(tokens.at(i).start(), month, OptionalInt.of(number.value())));
    } else if (tokens.at(i - 1).means(TimeWord.Kind.MONTH_PREPOSITIONS)) {
      mentions.add(new DateMonthMention(tokens.at(i).start(), month, OptionalInt.empty()));
    }
  }
}
