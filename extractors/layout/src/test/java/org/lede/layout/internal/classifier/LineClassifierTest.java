package org.lede.layout.internal.classifier;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import org.junit.jupiter.api.Test;
import org.lede.contract.SampleTexts;
import org.lede.layout.internal.features.LineFeatures;
import org.lede.layout.internal.page.Page;
import org.lede.text.ArticleText;

class LineClassifierTest {

  @Test
  void theShippedModelFitsTheFactsAndRolesOfThisVersion() {
    Page page = Page.of(ArticleText.of(SampleTexts.all().get(0)));
    float[][] roles = LineClassifier.shipped().roles(page, LineFeatures.of(page));
    assertThat(roles).hasDimensions(page.size(), Role.COUNT);
    for (float[] line : roles) {
      for (float probability : line) {
        assertThat(probability).isBetween(0f, 1f);
      }
    }
    assertThat(LineClassifier.shipped().fits(FirstPassFeatures.WIDTH, SecondPassFeatures.WIDTH))
        .isTrue();
  }

  @Test
  void aModelReadsBackAsItWasWritten() throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    LineClassifier.shipped().write(out);
    LineClassifier again = LineClassifier.read(new ByteArrayInputStream(out.toByteArray()));
    Page page = Page.of(ArticleText.of(SampleTexts.all().get(1)));
    LineFeatures facts = LineFeatures.of(page);
    assertThat(again.roles(page, facts)).isDeepEqualTo(LineClassifier.shipped().roles(page, facts));
  }

  @Test
  void anotherFileIsNoModel() {
    assertThatThrownBy(() -> LineClassifier.read(new ByteArrayInputStream(new byte[64])))
        .isInstanceOf(IOException.class)
        .hasMessageContaining("not a model");
  }

  @Test
  void anEmptyPageHasNoRoles() {
    Page page = Page.of(ArticleText.of(" \n "));
    assertThat(LineClassifier.shipped().roles(page, LineFeatures.of(page))).isEmpty();
  }
}
