package org.lede.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class MarkupTest {

  private static Mark mark(Mark.Kind kind, int start, int end) {
    return new Mark(kind, start, end, 0, Optional.empty());
  }

  private static Statement statement(Statement.Property property, String value) {
    return new Statement(property, value, Statement.Source.META, 0, 1);
  }

  @Test
  void marksStandInTheOrderOfTheTextTheLongerFirst() {
    Mark whole = mark(Mark.Kind.CONTAINER, 0, 9);
    Mark outer = mark(Mark.Kind.ASIDE, 0, 4);
    Mark inner = mark(Mark.Kind.HEADING, 0, 4);
    Mark last = mark(Mark.Kind.LINK, 5, 9);
    Markup markup = new Markup(List.of(last, outer, inner, whole), List.of(), List.of());
    assertThat(markup.marks()).containsExactly(whole, outer, inner, last);
    assertThat(markup.marks(Mark.Kind.LINK)).containsExactly(last);
  }

  @Test
  void statementsAreFoundByWhatTheyState() {
    Statement title = statement(Statement.Property.HEADLINE, "Bridge");
    Statement site = statement(Statement.Property.SITE_NAME, "The Post");
    Markup markup = new Markup(List.of(), List.of(title, site), List.of());
    assertThat(markup.stated(Statement.Property.SITE_NAME)).containsExactly(site);
    assertThat(markup.stated(Statement.Property.URL)).isEmpty();
    assertThat(markup.isEmpty()).isFalse();
    assertThat(Markup.NONE.isEmpty()).isTrue();
  }

  @Test
  void aTextCarriesMarkupThatFitsIt() {
    Markup markup = new Markup(List.of(mark(Mark.Kind.LINK, 0, 3)), List.of(), List.of());
    ArticleText text = ArticleText.of("one").markup(markup);
    assertThat(text.markup()).isEqualTo(markup);
    assertThat(text).isNotEqualTo(ArticleText.of("one"));
    assertThat(ArticleText.of("one").markup()).isSameAs(Markup.NONE);
    assertThatExceptionOfType(IndexOutOfBoundsException.class)
        .isThrownBy(() -> ArticleText.of("on").markup(markup));
  }

  @Test
  void whatHoldsOrSaysNothingIsRefused() {
    assertThatIllegalArgumentException().isThrownBy(() -> mark(Mark.Kind.LINK, 3, 3));
    assertThatIllegalArgumentException().isThrownBy(() -> mark(Mark.Kind.LINK, -1, 3));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new Mark(Mark.Kind.HEADING, 0, 1, -1, Optional.empty()));
    assertThatIllegalArgumentException().isThrownBy(() -> statement(Statement.Property.URL, ""));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new Statement(Statement.Property.URL, "x", Statement.Source.LINK, 4, 4));
  }
}
