package org.lede.layout.training;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.time.MonthDay;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.lede.Dateline;
import org.lede.text.ArticleText;
import org.lede.text.Span;

class DatelineScoresTest {

  private static final String LEAD = "HALDEN, Norway, May 3 (Reuters) - A ferry sank.";
  private static final String GOLD =
      """
      {"lead": "%s", "lang": "en",
       "dateline": {"start": 0, "end": 31, "places": ["HALDEN, Norway"],
                    "sources": ["Reuters"], "date": "--05-03"}}
      """
          .formatted(LEAD);
  private static final String NO_DATELINE =
      "{\"lead\": \"A ferry sank.\", \"lang\": \"en\", \"dateline\": null}";

  @Test
  void theFirstNameOfAPlaceIsEnoughButNotInFull() {
    Map<String, Double> measures =
        measures(GOLD, Optional.of(dateline(31, List.of("Halden"), List.of("reuters"))));
    assertThat(measures.get("exact")).isEqualTo(100);
    assertThat(measures.get("places")).isEqualTo(100);
    assertThat(measures.get("places-in-full")).isZero();
    assertThat(measures.get("sources")).isEqualTo(100);
    assertThat(measures.get("date")).isEqualTo(100);
  }

  @Test
  void aMissedDatelineIsWrongInEachPart() {
    Map<String, Double> measures = measures(GOLD, Optional.empty());
    assertThat(measures.values()).containsOnly(0.0);
  }

  @Test
  void aDatelineWhereThereIsNoneCostsPrecisionOnly() {
    Map<String, Double> measures =
        measures(NO_DATELINE, Optional.of(dateline(31, List.of("Halden"), List.of())));
    assertThat(measures.get("presence-precision")).isZero();
    assertThat(measures.get("exact")).isNaN();
  }

  private static Dateline dateline(int end, List<String> places, List<String> sources) {
    return new Dateline(
        ArticleText.of(LEAD).span(0, end),
        spans(places),
        spans(sources),
        Optional.of(MonthDay.of(5, 3)),
        1);
  }

  private static List<Span> spans(List<String> words) {
    return words.stream().map(word -> new Span(0, word)).toList();
  }

  private static Map<String, Double> measures(String gold, Optional<Dateline> given) {
    try {
      DatelineScores scores = new DatelineScores();
      scores.add(new GoldDateline(new ObjectMapper().readTree(gold)), given);
      return scores.measures().stream().collect(Collectors.toMap(Measure::name, Measure::percent));
    } catch (JsonProcessingException e) {
      throw new IllegalStateException(e);
    }
  }
}
