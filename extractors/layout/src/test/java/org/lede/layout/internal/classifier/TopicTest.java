package org.lede.layout.internal.classifier;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.lede.layout.internal.page.Page;
import org.lede.text.ArticleText;

class TopicTest {

  private static final Page PAGE =
      Page.of(
          ArticleText.of(
              """
              Subscribe now for unlimited access
              The harbour bridge will close in May, the port said.
              The port expects ferries across the harbour to replace the bridge.
              Traders near the bridge fear for their harbour.
              Subscribe now and get unlimited puzzles
              Harbour bridge
              """));

  private static Topic topic() {
    float[][] roles = new float[PAGE.size()][Role.COUNT];
    for (int line = 1; line <= 3; line++) {
      roles[line][Role.PARAGRAPH.ordinal()] = 0.9f;
    }
    return Topic.of(PAGE, roles);
  }

  @Test
  void wordsOfTheParagraphsSpeakForALineAndWordsOfOffersAgainstIt() {
    Topic topic = topic();
    assertThat(topic.of(5)).isPositive();
    assertThat(topic.of(4)).isNegative();
  }

  @Test
  void aParagraphIsJudgedByTheOthersAlone() {
    assertThat(topic().of(3)).isPositive();
    float[][] alone = new float[PAGE.size()][Role.COUNT];
    alone[0][Role.PARAGRAPH.ordinal()] = 0.9f;
    assertThat(Topic.of(PAGE, alone).of(0)).isNegative();
  }
}
