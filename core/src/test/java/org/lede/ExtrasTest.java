package org.lede;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** The fields that other parties add to an article. */
class ExtrasTest {

  private static final Field<Optional<String>> MOOD = Field.optional("com.acme.mood", String.class);
  private static final Field<List<String>> MOODS = Field.list("com.acme.mood", String.class);
  private static final Field<Optional<Integer>> LENGTH =
      Field.optional("com.acme.length", Integer.class);
  private static final Origin ORIGIN = new Origin("x", 1);

  private static final Article CALM = with(Map.of(MOOD, Optional.of("calm")));

  private static Article with(Map<Field<?>, Object> extras) {
    return new Article(
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        Optional.empty(),
        List.of(),
        List.of(),
        extras,
        Map.of());
  }

  @Test
  void extrasAreShownByNameInItsOrder() {
    Article both = with(Map.of(MOOD, Optional.of("calm"), LENGTH, Optional.of(4)));
    assertThat(both.extras())
        .hasToString("{com.acme.length=Optional[4], com.acme.mood=Optional[calm]}");
    assertThat(both.fields()).containsExactly(LENGTH, MOOD);
  }

  @Test
  void aFieldOfTheSameNameAndAnotherTypeOrShapeIsAbsent() {
    assertThat(CALM.get(MOOD)).contains("calm");
    assertThat(CALM.get(MOODS)).isEmpty();
    assertThat(CALM.get(Field.optional("com.acme.mood", Integer.class))).isEmpty();
  }

  @Test
  void anExtraIsOfItsFieldsTypeAndHoldsSomething() {
    assertThatThrownBy(() -> with(Map.of(MOOD, Optional.of(4))))
        .isInstanceOf(ClassCastException.class)
        .hasMessage("the field 'com.acme.mood' holds java.lang.String, not java.lang.Integer");
    assertThatThrownBy(() -> with(Map.of(MOOD, List.of("calm"))))
        .isInstanceOf(ClassCastException.class);
    assertThatIllegalArgumentException()
        .isThrownBy(() -> with(Map.of(MOODS, List.of())))
        .withMessage("the extra 'com.acme.mood' holds nothing");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> with(Map.of(Field.BODY, List.of())))
        .withMessage("the field 'body' is no extra");
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
