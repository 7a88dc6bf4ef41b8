package org.lede;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ExtrasTest {

  private static final Field<Optional<String>> MOOD = Field.optional("com.acme.mood", String.class);
  private static final Field<List<String>> MOODS = Field.list("com.acme.mood", String.class);
  private static final Field<Optional<Integer>> LENGTH =
      Field.optional("com.acme.length", Integer.class);
  private static final Origin ORIGIN = new Origin("x", 1);

  private static final Extras CALM = Extras.of(Map.of(MOOD, Optional.of("calm")));

  @Test
  void extrasWithTheSameValuesAreEqual() {
    Extras same = Extras.of(Map.of(MOOD, Optional.of("calm")));
    assertThat(CALM)
        .isEqualTo(same)
        .hasSameHashCodeAs(same)
        .isNotEqualTo(Extras.of(Map.of(MOOD, Optional.of("glad"))))
        .isNotEqualTo(Extras.of(Map.of()))
        .isNotEqualTo(Map.of(MOOD, Optional.of("calm")));
    assertThat(CALM.hashCode()).isNotEqualTo(Extras.of(Map.of()).hashCode());
  }

  @Test
  void extrasAreShownByNameInItsOrder() {
    Extras both = Extras.of(Map.of(MOOD, Optional.of("calm"), LENGTH, Optional.of(4)));
    assertThat(both).hasToString("{com.acme.length=Optional[4], com.acme.mood=Optional[calm]}");
    assertThat(both.fields()).containsExactly(LENGTH, MOOD);
  }

  @Test
  void aFieldOfTheSameNameAndAnotherTypeOrShapeIsAbsent() {
    assertThat(CALM.get(MOODS)).isEmpty();
    assertThat(CALM.get(Field.optional("com.acme.mood", Integer.class))).isEmpty();
  }

  @Test
  void oneNameStandsForOneField() {
    Article.Builder builder = Article.builder().put(MOOD, Optional.of("calm"), ORIGIN);
    assertThatIllegalArgumentException()
        .isThrownBy(() -> builder.put(MOODS, List.of("calm", "glad"), ORIGIN))
        .withMessage("the field name 'com.acme.mood' is taken by a field of another type or shape");
    builder.put(MOOD, Optional.of("glad"), ORIGIN);
    assertThat(builder.build().get(MOOD)).contains("glad");
  }

  @Test
  void aFieldOfTheSameNameAndAnotherTypeHasNoOriginHere() {
    Article article = Article.builder().put(MOOD, Optional.of("calm"), ORIGIN).build();
    assertThat(article.origin(MOOD)).contains(ORIGIN);
    assertThat(article.origin(Field.optional("com.acme.mood", Integer.class))).isEmpty();
  }
}
