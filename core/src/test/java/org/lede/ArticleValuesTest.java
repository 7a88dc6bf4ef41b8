package org.lede;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.MonthDay;
import java.time.OffsetDateTime;
import java.time.YearMonth;
import java.time.temporal.Temporal;
import java.time.temporal.TemporalAccessor;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.DoubleFunction;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.lede.text.Span;

/** What no value of an article can be. */
class ArticleValuesTest {

  private static final Span RAIN = new Span(0, "Rain");
  private static final Span OSLO = new Span(10, "Oslo");
  private static final LocalDate DAY = LocalDate.of(2026, 3, 1);

  static Stream<Arguments> confident() {
    return Stream.of(
        Arguments.of("origin", (DoubleFunction<Object>) c -> new Origin("x", c)),
        Arguments.of("block", (DoubleFunction<Object>) ArticleValuesTest::block),
        Arguments.of("note", (DoubleFunction<Object>) ArticleValuesTest::note),
        Arguments.of("photo", (DoubleFunction<Object>) ArticleValuesTest::photo),
        Arguments.of("quote", (DoubleFunction<Object>) ArticleValuesTest::quote));
  }

  private static BodyBlock block(double confidence) {
    return new BodyBlock(RAIN, BodyBlock.Kind.PARAGRAPH, confidence);
  }

  private static Note note(double confidence) {
    return new Note(RAIN, Note.Kind.UPDATE, confidence);
  }

  private static Photo photo(double confidence) {
    return new Photo(Optional.of(RAIN), Optional.empty(), List.of(), List.of(), confidence);
  }

  private static Quote quote(double confidence) {
    return quote(List.of(RAIN), confidence);
  }

  private static Quote quote(List<Span> parts, double confidence) {
    return new Quote(
        Quote.Kind.DIRECT, parts, Optional.empty(), Optional.empty(), Optional.empty(), confidence);
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("confident")
  void aConfidenceIsAtLeastZeroAndAtMostOne(String name, DoubleFunction<Object> make) {
    assertThat(make.apply(0)).isEqualTo(make.apply(0)).isNotEqualTo(make.apply(1));
    for (double wrong : List.of(-0.01, 1.01, Double.NaN)) {
      assertThatIllegalArgumentException()
          .isThrownBy(() -> make.apply(wrong))
          .withMessage("confidence is not between 0 and 1: " + wrong);
    }
  }

  @ParameterizedTest
  @ValueSource(doubles = {-0.01, 1.01, Double.NaN})
  void theProbabilityOfAnArticleIsAtLeastZeroAndAtMostOne(double wrong) {
    Article.Builder builder = Article.builder();
    Origin origin = new Origin("x", 1);
    assertThatIllegalArgumentException()
        .isThrownBy(() -> builder.put(Field.ARTICLE_PROBABILITY, Optional.of(wrong), origin))
        .withMessage("articleProbability is not between 0 and 1: " + wrong);
    for (double right : List.of(0.0, 0.5, 1.0)) {
      builder.put(Field.ARTICLE_PROBABILITY, Optional.of(right), origin);
      assertThat(builder.build().articleProbability()).contains(right);
    }
  }

  @Test
  void aBylineNamesAnAuthor() {
    Contributor author =
        new Contributor(RAIN, "Rain", Contributor.Kind.PERSON, Optional.empty(), 1);
    assertThat(new Byline(RAIN, List.of(author), 1).authors()).containsExactly(author);
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new Byline(RAIN, List.of(), 1))
        .withMessage("a byline names at least one author");
  }

  @Test
  void anEntityIsMentioned() {
    assertThat(new Entity("e1", "person", "Rain", List.of(RAIN), 1).mentions())
        .containsExactly(RAIN);
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new Entity("e1", "person", "Rain", List.of(), 1))
        .withMessage("an entity has at least one mention");
  }

  @Test
  void aQuoteHasWords() {
    assertThat(quote(List.of(RAIN), 1).parts()).containsExactly(RAIN);
    assertThatIllegalArgumentException()
        .isThrownBy(() -> quote(List.of(), 1))
        .withMessage("a quote has at least one part");
  }

  @Test
  void aPhotoHasACaptionOrACredit() {
    Optional<Span> rain = Optional.of(RAIN);
    assertThat(new Photo(rain, Optional.empty(), List.of(), List.of(), 1).caption()).contains(RAIN);
    assertThat(new Photo(Optional.empty(), rain, List.of(), List.of(), 1).credit()).contains(RAIN);
    assertThatIllegalArgumentException()
        .isThrownBy(
            () ->
                new Photo(
                    Optional.empty(),
                    Optional.empty(),
                    List.of(Contributor.person(RAIN)),
                    List.of(),
                    1))
        .withMessage("a photo has a caption or a credit");
  }

  private static Dateline dateline(
      List<Span> places, List<Span> sources, Optional<TemporalAccessor> date) {
    return new Dateline(RAIN, places, sources, date, 1);
  }

  @Test
  void aDatelineNamesAPlaceASourceOrADate() {
    assertThat(dateline(List.of(OSLO), List.of(), Optional.empty()).places()).contains("Oslo");
    assertThat(dateline(List.of(), List.of(OSLO), Optional.empty()).sources()).contains("Oslo");
    assertThat(dateline(List.of(), List.of(), Optional.of(DAY)).date()).contains(DAY);
    assertThatIllegalArgumentException()
        .isThrownBy(() -> dateline(List.of(), List.of(), Optional.empty()))
        .withMessage("a dateline names a place, a source or a date");
  }

  @Test
  void aDatelineIsOfADayWithOrWithoutItsYearOrOfAMonth() {
    for (TemporalAccessor date : List.of(DAY, MonthDay.of(3, 1), YearMonth.of(2026, 3))) {
      assertThat(dateline(List.of(), List.of(), Optional.of(date)).date()).contains(date);
    }
    assertThatIllegalArgumentException()
        .isThrownBy(() -> dateline(List.of(OSLO), List.of(), Optional.of(LocalTime.NOON)))
        .withMessageContaining("LocalDate, MonthDay or YearMonth, not a java.time.LocalTime");
  }

  @Test
  void aTimestampIsADayOrATimeWithOrWithoutAZone() {
    LocalDateTime noon = DAY.atTime(12, 0);
    OffsetDateTime zoned = OffsetDateTime.parse("2026-03-01T23:00:00-05:00");
    for (Temporal value : List.of(DAY, noon, zoned)) {
      assertThat(new Timestamp(RAIN, value, Optional.of(value), 1).date()).isEqualTo(DAY);
    }
  }

  @Test
  void neitherReadingOfATimestampIsOfAnotherType() {
    String message = "LocalDate, LocalDateTime or OffsetDateTime, not a java.time.Instant";
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new Timestamp(RAIN, Instant.EPOCH, Optional.empty(), 1))
        .withMessageContaining(message);
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new Timestamp(RAIN, DAY, Optional.of(Instant.EPOCH), 1))
        .withMessageContaining(message);
    assertThatThrownBy(() -> new Timestamp(RAIN, null, Optional.empty(), 1))
        .isInstanceOf(NullPointerException.class)
        .hasMessage("value");
  }

  @Test
  @SuppressWarnings({"unchecked", "rawtypes"}) // what a caller without generics could do
  void theBuilderRefusesAValueThatIsNotOfItsField() {
    Article.Builder builder = Article.builder();
    Origin origin = new Origin("x", 1);
    assertThatThrownBy(() -> builder.put((Field) Field.HEADLINE, Optional.of("Rain"), origin))
        .isInstanceOf(ClassCastException.class)
        .hasMessage("the field 'headline' holds org.lede.text.Span, not java.lang.String");
    assertThatThrownBy(() -> builder.put((Field) Field.BODY, List.of(block(1), RAIN), origin))
        .isInstanceOf(ClassCastException.class)
        .hasMessage("the field 'body' holds org.lede.BodyBlock, not org.lede.text.Span");
    assertThat(builder.build()).isEqualTo(Article.builder().build());
  }

  @Test
  void anAbsentValueClearsTheFieldAndItsOrigin() {
    Origin origin = new Origin("x", 1);
    Article.Builder builder = Article.builder().put(Field.BODY, List.of(block(1)), origin);
    assertThat(builder.build().origins()).isEqualTo(Map.of(Field.BODY, origin));
    builder.put(Field.BODY, List.of(), origin);
    assertThat(builder.build()).isEqualTo(Article.builder().build());
  }
}
