package org.lede.layout;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class TimeShapeTest {

  private static final TimeReader READER = TimeReader.create();

  private static TimeShape shape(String line) {
    return TimeShape.of(READER, line, 0, line.length());
  }

  @Test
  void aTimeLineIsCoveredByItsTime() {
    TimeShape shape = shape("Published: 3 May 2024, 16:05 | Updated: 4 May 2024");
    assertThat(shape.fullDate()).isTrue();
    assertThat(shape.timeOfDay()).isTrue();
    assertThat(shape.published()).isTrue();
    assertThat(shape.updated()).isTrue();
    assertThat(shape.share()).isEqualTo(1);
  }

  @Test
  void inProseADateCoversLittle() {
    TimeShape shape = shape("The old mill burned down on 14 July 2021, and nobody was hurt in it.");
    assertThat(shape.fullDate()).isTrue();
    assertThat(shape.share()).isLessThan(0.3);
  }

  @Test
  void relativeTimesAndLoneLabelsAreTold() {
    assertThat(shape("2 hours ago").relative()).isTrue();
    assertThat(shape("May 3").partialDate()).isTrue();
    assertThat(shape("Last updated:").labelOnly()).isTrue();
  }

  @Test
  void otherLinesHaveNothing() {
    assertThat(shape("Sign up for our newsletter").any()).isFalse();
    assertThat(shape("").any()).isFalse();
  }
}
