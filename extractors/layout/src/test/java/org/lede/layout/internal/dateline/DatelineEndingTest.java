package org.lede.layout.internal.dateline;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What speaks for or against a dateline in what closes it and in what follows. */
class DatelineEndingTest {

  private static final DatelineEnding ENDING = new DatelineEnding(DatelineWords.create());
  private static final List<DatelinePart> CITY = List.of(part(DatelinePart.Kind.CITY));
  private static final String RAIN = "Rain fell on the old town for nine days.";

  private static DatelinePart part(DatelinePart.Kind kind) {
    return DatelinePart.of(kind, 0, 4, true);
  }

  /** The clues of a run that is the first word, given what is known of it. */
  private static Set<DatelineClue> clues(
      String line, String below, List<DatelinePart> parts, DatelineClue... known) {
    Set<DatelineClue> clues = EnumSet.noneOf(DatelineClue.class);
    clues.addAll(List.of(known));
    String text = line + below;
    DatelineSeparator separator = DatelineSeparator.at(text, 4, line.length()).orElseThrow();
    ENDING.addClues(text, new DatelineRun(0, 4, parts, separator), line.length(), clues);
    return clues;
  }

  private static Set<DatelineClue> city(String line, DatelineClue... known) {
    return clues(line, "", List.of(part(DatelinePart.Kind.CITY)), known);
  }

  @ParameterizedTest
  @CsvSource({
    "UNKNOWN_PLACE, COLON_AFTER_UNKNOWN",
    "HOUSE, COLON_AFTER_HOUSE",
    "KNOWN_REGION_ALONE, COLON_AFTER_REGION"
  })
  void aColonIsWeighedByWhatStandsBeforeIt(DatelineClue before, DatelineClue clue) {
    assertThat(city("OSLO: " + RAIN, before)).contains(clue);
    assertThat(city("OSLO: " + RAIN)).contains(DatelineClue.COLON).doesNotContain(clue);
    assertThat(city("OSLO - " + RAIN, before)).doesNotContain(clue);
  }

  @Test
  void aColonAfterSmallLettersCountsAgainstAPlaceAlone() {
    DatelineClue clue = DatelineClue.COLON_IN_OTHER_PROSE;
    assertThat(city("Oslo: Abc abc abc.")).contains(clue);
    assertThat(city("OSLO: Abc abc abc.")).doesNotContain(clue);
    List<DatelinePart> two = List.of(part(DatelinePart.Kind.CITY), part(DatelinePart.Kind.SOURCE));
    assertThat(clues("Oslo: Abc abc abc.", "", two)).doesNotContain(clue);
  }

  @Test
  void aCommaClosesACityInCapitalsWithAKnownRegion() {
    DatelineClue clue = DatelineClue.COMMA_AFTER_QUALIFIED;
    DatelineClue capitals = DatelineClue.CAPITALS;
    DatelineClue region = DatelineClue.KNOWN_QUALIFIER;
    assertThat(city("OSLO, " + RAIN, capitals, region)).contains(clue);
    assertThat(city("OSLO, " + RAIN, capitals)).doesNotContain(clue);
    assertThat(city("OSLO, " + RAIN, region)).doesNotContain(clue);
    assertThat(city("OSLO, " + RAIN, capitals, region, DatelineClue.UNKNOWN_QUALIFIER))
        .doesNotContain(clue);
    assertThat(city("OSLO - " + RAIN, capitals, region)).doesNotContain(clue);
  }

  private static Set<DatelineClue> stop(DatelinePart.Kind last, DatelineClue... known) {
    return clues("OSLO. " + RAIN, "", List.of(part(last)), known);
  }

  @Test
  void aStopClosesAnAgencyADateOrAKnownCityAtTheHead() {
    assertThat(stop(DatelinePart.Kind.SOURCE)).contains(DatelineClue.STOP_AFTER_SOURCE);
    assertThat(stop(DatelinePart.Kind.REPORTER)).contains(DatelineClue.STOP_AFTER_SOURCE);
    assertThat(stop(DatelinePart.Kind.CITY)).doesNotContain(DatelineClue.STOP_AFTER_SOURCE);
    assertThat(stop(DatelinePart.Kind.DATE, DatelineClue.KNOWN_CITY))
        .contains(DatelineClue.STOP_AFTER_DATE);
    assertThat(stop(DatelinePart.Kind.DATE)).doesNotContain(DatelineClue.STOP_AFTER_DATE);
    assertThat(stop(DatelinePart.Kind.CITY, DatelineClue.KNOWN_CITY, DatelineClue.AT_HEAD))
        .contains(DatelineClue.STOP_AFTER_KNOWN_CITY)
        .doesNotContain(DatelineClue.STOP_AFTER_DATE);
    assertThat(stop(DatelinePart.Kind.CITY, DatelineClue.KNOWN_CITY))
        .doesNotContain(DatelineClue.STOP_AFTER_KNOWN_CITY);
  }

  @Test
  void nothingClosesAnAgencyThatStandsApart() {
    DatelinePart agency = part(DatelinePart.Kind.SOURCE);
    String line = "OSLO " + RAIN;
    assertThat(clues(line, "", List.of(agency.inBrackets())))
        .contains(DatelineClue.NOTHING_AFTER_BRACKET);
    assertThat(clues(line, "", List.of(agency), DatelineClue.DATE))
        .contains(DatelineClue.NOTHING_AFTER_BRACKET);
    assertThat(clues(line, "", List.of(agency))).contains(DatelineClue.NOTHING_AFTER_PLACE);
    assertThat(city(line, DatelineClue.DATE)).contains(DatelineClue.NOTHING_AFTER_PLACE);
    DatelinePart unknown =
        new DatelinePart(DatelinePart.Kind.SOURCE, 0, 4, false, true, Optional.empty());
    assertThat(clues(line, "", List.of(unknown))).contains(DatelineClue.NOTHING_AFTER_PLACE);
  }

  private static Set<DatelineClue> alone(String below, DatelineClue... known) {
    return clues("OSLO", below, List.of(part(DatelinePart.Kind.CITY)), known);
  }

  @Test
  void aKnownCityOnItsOwnLineStandsAboveAParagraph() {
    DatelineClue clue = DatelineClue.KNOWN_CITY_ABOVE_PARAGRAPH;
    String eighty = "\n" + "x".repeat(80);
    assertThat(alone(eighty, DatelineClue.KNOWN_CITY)).contains(clue);
    assertThat(alone(eighty)).doesNotContain(clue);
    assertThat(alone("\n" + "x".repeat(79), DatelineClue.KNOWN_CITY)).doesNotContain(clue);
    assertThat(alone("\n" + "x".repeat(79) + "\nand more", DatelineClue.KNOWN_CITY))
        .doesNotContain(clue);
    assertThat(alone(eighty, DatelineClue.KNOWN_QUALIFIER))
        .contains(DatelineClue.LINE_END_AFTER_QUALIFIER);
  }

  @Test
  void lessThanFortyCharactersAreLittle() {
    assertThat(city("OSLO - " + "x".repeat(39))).contains(DatelineClue.LITTLE_FOLLOWS);
    assertThat(city("OSLO - " + "x".repeat(40))).doesNotContain(DatelineClue.LITTLE_FOLLOWS);
  }

  @Test
  void aSentenceBeginsWithACapitalOrANameThatHasOne() {
    assertThat(city("OSLO - Rain fell.")).contains(DatelineClue.SENTENCE_FOLLOWS);
    assertThat(city("OSLO - eTrade fell.")).contains(DatelineClue.SENTENCE_FOLLOWS);
    assertThat(city("OSLO - rain fell.")).contains(DatelineClue.LOWER_CASE_FOLLOWS);
    assertThat(city("OSLO -")).doesNotContain(DatelineClue.SENTENCE_FOLLOWS);
  }

  @Test
  void aShortLineWithoutStopAboveOthersIsAHeadline() {
    DatelineClue clue = DatelineClue.HEADLINE_FOLLOWS;
    List<DatelinePart> city = List.of(part(DatelinePart.Kind.CITY));
    assertThat(clues("OSLO - Rain fell", "\nMore", city)).contains(clue);
    assertThat(clues("OSLO - Rain fell ", "\nMore", city)).contains(clue);
    assertThat(clues("OSLO - " + "x".repeat(139), "\nMore", city)).contains(clue);
    assertThat(clues("OSLO - " + "x".repeat(140), "\nMore", city)).doesNotContain(clue);
    assertThat(clues("OSLO - Rain fell.", "\nMore", city)).doesNotContain(clue);
    assertThat(clues("OSLO - Rain fell\u3002", "\nMore", city)).doesNotContain(clue);
    assertThat(clues("OSLO - Rain fell", "", city)).doesNotContain(clue);
  }

  @Test
  void aSecondDashInTheSentenceMakesTheFirstARemarks() {
    DatelineClue clue = DatelineClue.SECOND_DASH_FOLLOWS;
    String line = "OSLO - the old town - is wet";
    assertThat(city(line)).contains(clue);
    assertThat(city(line, DatelineClue.KNOWN_CITY)).contains(clue);
    assertThat(city(line, DatelineClue.CAPITALS)).contains(clue);
    assertThat(city(line, DatelineClue.KNOWN_CITY, DatelineClue.CAPITALS)).doesNotContain(clue);
    assertThat(city(line, DatelineClue.DATE)).doesNotContain(clue);
    assertThat(city(line, DatelineClue.KNOWN_AGENCY_ENCLOSED)).doesNotContain(clue);
    assertThat(city("OSLO - It is wet. The town - is old")).doesNotContain(clue);
    assertThat(city("OSLO - Is it wet? The town - is old")).doesNotContain(clue);
    assertThat(city("OSLO - It is wet! The town - is old")).doesNotContain(clue);
    assertThat(city("OSLO - the well-known town- is wet -so")).doesNotContain(clue);
    assertThat(city("OSLO - " + "x".repeat(50) + " - is wet")).doesNotContain(clue);
  }

  /** What stands two lines below does not follow a place on a line of its own. */
  @ParameterizedTest
  @ValueSource(strings = {"\n", "\r", "\r\n", "\u2028", "\u2029", "\u0085", "\f"})
  void whatFollowsEndsWithItsLine(String lineBreak) {
    assertThat(clues("OSLO", lineBreak + "Rain fell." + lineBreak + RAIN, CITY))
        .contains(DatelineClue.LITTLE_FOLLOWS);
    assertThat(clues("OSLO", lineBreak + RAIN, CITY)).doesNotContain(DatelineClue.LITTLE_FOLLOWS);
  }

  @ParameterizedTest
  @ValueSource(strings = {"\n", "\r", "\r\n", "\u2028", "\u2029", "\u0085", "\f"})
  void noBracketReachesOverALineBreak(String lineBreak) {
    DatelineWords words = DatelineWords.create();
    AgencyReader agencies = new AgencyReader(words, new DatelineDate(words));
    String broken = "(AP" + lineBreak + ")";
    assertThat(agencies.enclosedAt("(AP)", 0, 4, Optional.empty())).isPresent();
    assertThat(agencies.enclosedAt(broken, 0, broken.length(), Optional.empty())).isEmpty();
  }
}
