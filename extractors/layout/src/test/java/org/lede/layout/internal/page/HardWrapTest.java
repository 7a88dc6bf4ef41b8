package org.lede.layout.internal.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.lede.text.ArticleText;

class HardWrapTest {

  private static List<String> lines(String text) {
    Page page = Page.of(ArticleText.of(text));
    return IntStream.range(0, page.size()).mapToObj(i -> page.span(i).text()).toList();
  }

  @Test
  void linesBrokenAtAFixedWidthAreJoinedIntoParagraphs() {
    String wrapped =
        """
        River reaches its highest mark

        The river rose by more than two metres during the night and
        flooded the lower part of the town, where some two hundred
        families had to leave their homes before the sun came up on
        Friday.

        Volunteers filled sandbags until noon. The fire brigade said
        that the worst was over, but that nobody should go back into
        the old town before Sunday.
        """;
    List<String> lines = lines(wrapped);
    assertThat(lines).hasSize(3);
    assertThat(lines.get(0)).isEqualTo("River reaches its highest mark");
    assertThat(lines.get(1)).startsWith("The river rose").endsWith("Friday.");
    assertThat(lines.get(2)).endsWith("before Sunday.");
  }

  @Test
  void linesThatHadRoomForTheNextWordStayAsTheyAre() {
    String menu =
        "Home\nWorld\nBusiness\nSport\nCulture and everything else that is in the menu of it\n";
    assertThat(lines(menu)).hasSize(5);
  }

  @Test
  void theHeadersOfAMailStayLinesOfTheirOwn() {
    String mail =
        """
        From: Press office of the port of Halden <press@port.example>
        To: Newsrooms

        The bridge over the harbour of Halden will close in May for a
        whole year. Rust has weakened two of its seven arches, so that
        repairs under traffic would take four years and cost too much.
        Ferries will run every ten minutes from early in the morning
        until midnight, and children travel free on all of them during
        the works.
        """;
    assertThat(lines(mail)).hasSize(3);
  }

  @Test
  void longLinesAreNoHardWrap() {
    String paragraph = "word ".repeat(60).strip();
    assertThat(lines(paragraph + "\n" + paragraph + "\n" + paragraph)).hasSize(3);
  }

  /** Lines of one width, whose every next word had no room. */
  private static String block(int lines, int width) {
    return ("x".repeat(width - 4) + " yyy\n").repeat(lines);
  }

  @Test
  void twoBreaksInsideASentenceAreAHabitAndFourOthers() {
    assertThat(lines(block(3, 60))).hasSize(1);
    assertThat(lines(block(2, 60))).hasSize(2);
  }

  @Test
  void aWrapIsFortyToAHundredAndTenCharactersWide() {
    assertThat(lines(block(5, 40))).hasSize(1);
    assertThat(lines("yyyy yyyy yyyy yyyy yyyy yyyy\n".repeat(5))).hasSize(5);
    assertThat(lines(block(5, 110))).hasSize(1);
    assertThat(lines(block(5, 111))).hasSize(5);
  }

  @Test
  void sentencesOnLinesOfTheirOwnAreNoWrap() {
    String line = "We have stayed at the cabins by the lake for years.\n";
    assertThat(lines(line.repeat(8))).hasSize(8);
  }

  @Test
  void mostLinesThatFillTheWidthMustBreakForWantOfRoom() {
    String wrapped = block(6, 60) + "x".repeat(60) + "\n";
    String room = ("x".repeat(50) + "\nA b\n\n");
    assertThat(lines(wrapped + room.repeat(3))).hasSize(6);
    assertThat(lines(wrapped + room.repeat(6))).hasSize(19);
  }
}
