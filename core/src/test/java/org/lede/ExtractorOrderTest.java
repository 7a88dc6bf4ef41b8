package org.lede;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.lede.spi.Draft;
import org.lede.spi.Extractor;

class ExtractorOrderTest {

  private record Fake(String id, Set<Field<?>> reads, Set<Field<?>> writes) implements Extractor {
    @Override
    public void extract(Draft draft) {}
  }

  @Test
  void writersRunBeforeReadersWhateverTheOrderOfAdding() {
    Extractor body = new Fake("body", Set.of(Field.PHOTOS), Set.of(Field.BODY));
    Extractor photos = new Fake("photos", Set.of(), Set.of(Field.PHOTOS));
    assertThat(ExtractorOrder.of(List.of(body, photos))).containsExactly(photos, body);
    assertThat(ExtractorOrder.of(List.of(photos, body))).containsExactly(photos, body);
  }

  @Test
  void tiesAreBrokenById() {
    Extractor b = new Fake("b", Set.of(), Set.of(Field.BODY));
    Extractor a = new Fake("a", Set.of(), Set.of(Field.PHOTOS));
    assertThat(ExtractorOrder.of(List.of(b, a))).containsExactly(a, b);
  }

  @Test
  void twoWritersOfOneFieldAreRefusedByName() {
    Extractor one = new Fake("one", Set.of(), Set.of(Field.BODY));
    Extractor two = new Fake("two", Set.of(), Set.of(Field.BODY));
    assertThatThrownBy(() -> ExtractorOrder.of(List.of(one, two)))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("extractors 'one' and 'two' both write the field 'body'");
  }

  @Test
  void circlesAreRefusedByName() {
    Extractor a = new Fake("a", Set.of(Field.BODY), Set.of(Field.PHOTOS));
    Extractor b = new Fake("b", Set.of(Field.PHOTOS), Set.of(Field.BODY));
    assertThatThrownBy(() -> ExtractorOrder.of(List.of(a, b)))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("extractors wait for one another in a circle: 'a' -> 'b' -> 'a'");
  }

  @Test
  void twoExtractorsWithOneIdAreRefused() {
    Extractor one = new Fake("same", Set.of(), Set.of(Field.BODY));
    Extractor two = new Fake("same", Set.of(), Set.of(Field.PHOTOS));
    assertThatThrownBy(() -> ExtractorOrder.of(List.of(one, two)))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("two extractors have the id 'same'");
  }

  @Test
  void anExtractorThatWritesNothingIsRefused() {
    Extractor idle = new Fake("idle", Set.of(), Set.of());
    assertThatThrownBy(() -> ExtractorOrder.of(List.of(idle)))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("extractor 'idle' writes no field");
  }

  @Test
  void oneFieldNameWithTwoTypesIsRefused() {
    Extractor writer = new Fake("writer", Set.of(), Set.of(Field.list("com.acme.x", String.class)));
    Extractor reader =
        new Fake("reader", Set.of(Field.optional("com.acme.x", Integer.class)), Set.of(Field.BODY));
    assertThatThrownBy(() -> ExtractorOrder.of(List.of(writer, reader)))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("'writer' and 'reader'")
        .hasMessageContaining("'com.acme.x'");
  }
}
