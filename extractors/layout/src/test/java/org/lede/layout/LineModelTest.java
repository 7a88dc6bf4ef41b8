package org.lede.layout;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import org.junit.jupiter.api.Test;
import org.lede.contract.SampleTexts;
import org.lede.text.ArticleText;

class LineModelTest {

  @Test
  void theShippedModelFitsTheFactsAndRolesOfThisVersion() {
    Page page = Page.of(ArticleText.of(SampleTexts.all().get(0)));
    float[][] roles = LineModel.shipped().roles(page, LineFacts.of(page));
    assertThat(roles).hasDimensions(page.size(), Role.COUNT);
    for (float[] line : roles) {
      for (float probability : line) {
        assertThat(probability).isBetween(0f, 1f);
      }
    }
    assertThat(LineModel.shipped().fits(FirstGlance.WIDTH, SecondLook.WIDTH)).isTrue();
  }

  @Test
  void aModelReadsBackAsItWasWritten() throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    LineModel.shipped().write(out);
    LineModel again = LineModel.read(new ByteArrayInputStream(out.toByteArray()));
    Page page = Page.of(ArticleText.of(SampleTexts.all().get(1)));
    LineFacts facts = LineFacts.of(page);
    assertThat(again.roles(page, facts)).isDeepEqualTo(LineModel.shipped().roles(page, facts));
  }

  @Test
  void anotherFileIsNoModel() {
    assertThatThrownBy(() -> LineModel.read(new ByteArrayInputStream(new byte[64])))
        .isInstanceOf(IOException.class)
        .hasMessageContaining("not a model");
  }

  @Test
  void anEmptyPageHasNoRoles() {
    Page page = Page.of(ArticleText.of(" \n "));
    assertThat(LineModel.shipped().roles(page, LineFacts.of(page))).isEmpty();
  }
}
