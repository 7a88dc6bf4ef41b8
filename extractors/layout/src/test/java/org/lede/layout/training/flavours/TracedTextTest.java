package org.lede.layout.training.flavours;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.lede.layout.internal.classifier.Role;
import org.lede.layout.internal.page.Page;
import org.lede.text.ArticleText;

class TracedTextTest {

  private static final String PAGE =
      """
      Menu

      Council opens a bridge
      By Ada Example

      The council opened a bridge on Monday after years of work, and many people came to see it.
      It is the third bridge over the river, and the mayor hopes that it will last for long.

      Contact
      """;

  private static float[][] roles() {
    float[][] roles = new float[6][Role.COUNT];
    roles[1][Role.HEADLINE.ordinal()] = 1;
    roles[2][Role.BYLINE.ordinal()] = 1;
    roles[3][Role.PARAGRAPH.ordinal()] = 1;
    roles[4][Role.PARAGRAPH.ordinal()] = 1;
    return roles;
  }

  @ParameterizedTest
  @EnumSource
  void everyCharacterIsThatOfItsOriginOrABlank(TextFlavour flavour) {
    Page page = Page.of(ArticleText.of(PAGE));
    TracedText traced = flavour.of(new Retyping(page, roles(), 7));
    IntStream.range(0, traced.text().length())
        .filter(i -> traced.origin(i) >= 0)
        .forEach(i -> assertThat(traced.text().charAt(i)).isEqualTo(PAGE.charAt(traced.origin(i))));
    assertThat(traced.text().replaceAll("\\s+", " ")).contains("The council opened");
  }

  @ParameterizedTest
  @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "ONE_STRING")
  void aLineHoldsWhatItWasMadeOf(TextFlavour flavour) {
    Page page = Page.of(ArticleText.of(PAGE));
    TracedText traced = flavour.of(new Retyping(page, roles(), 7));
    Page retyped = Page.of(ArticleText.of(traced.text()));
    float[][] found = TracedRoles.of(page, roles(), traced, retyped);
    for (int i = 0; i < retyped.size(); i++) {
      boolean headline = retyped.span(i).text().contains("opens a bridge");
      assertThat(found[i][Role.HEADLINE.ordinal()] == 1).isEqualTo(headline);
      boolean prose = retyped.span(i).text().matches(".*(on Monday|third bridge).*");
      assertThat(!prose || found[i][Role.PARAGRAPH.ordinal()] == 1).isTrue();
    }
  }
}
