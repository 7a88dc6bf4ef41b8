package org.lede;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FieldTest {

  private static final Field<Optional<String>> MOOD = Field.optional("com.acme.mood", String.class);

  @Test
  void fieldsOfOneNameTypeAndShapeAreEqual() {
    assertThat(MOOD)
        .isEqualTo(Field.optional("com.acme.mood", String.class))
        .hasSameHashCodeAs(Field.optional("com.acme.mood", String.class))
        .isNotEqualTo(Field.optional("com.acme.tone", String.class))
        .isNotEqualTo(Field.optional("com.acme.mood", Integer.class))
        .isNotEqualTo(Field.list("com.acme.mood", String.class))
        .isNotEqualTo("com.acme.mood");
  }

  @Test
  void aFieldIsHashedByItsNameAndShownAsIt() {
    assertThat(MOOD.hashCode()).isEqualTo("com.acme.mood".hashCode());
    assertThat(MOOD).hasToString("com.acme.mood");
  }

  @Test
  void aFieldHoldsAListOrAtMostOneValue() {
    assertThat(Field.BODY.isList()).isTrue();
    assertThat(Field.BODY.absent()).isEqualTo(List.of());
    assertThat(Field.HEADLINE.isList()).isFalse();
    assertThat(Field.HEADLINE.absent()).isEqualTo(Optional.empty());
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "mood", ".mood", "com.", "com..mood", "Com.acme", "com.9", "com.a b"})
  void aNameOfOthersIsDottedAndOpensWithALowerCaseDomain(String name) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Field.optional(name, String.class))
        .withMessage("a field's name is dotted, like com.acme.tickers: " + name);
  }
}
