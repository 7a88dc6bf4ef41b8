package org.lede.view;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.lede.Article;

/** Which side things stand on, in a real browser. */
@Timeout(120)
class DirectionTest extends InBrowser {

  private static long left(String selector) {
    return edge(selector, "left");
  }

  private static long right(String selector) {
    return edge(selector, "right");
  }

  private static long edge(String selector, String side) {
    return browser.number(
        "document.querySelector('%s').getBoundingClientRect().%s".formatted(selector, side));
  }

  /** The left edge of a piece of the text of an element. */
  private static long leftOf(String words, String selector) {
    return edgeOf(words, selector, "left");
  }

  private static long rightOf(String words, String selector) {
    return edgeOf(words, selector, "right");
  }

  /** An edge of the first letter of the words. */
  private static long edgeOf(String words, String selector, String side) {
    return browser.number(
        """
        (() => {
          const texts = document.createTreeWalker(
              document.querySelector('%s'), NodeFilter.SHOW_TEXT);
          while (texts.nextNode()) {
            const at = texts.currentNode.data.indexOf('%s');
            if (at >= 0) {
              const range = new Range();
              range.setStart(texts.currentNode, at);
              range.setEnd(texts.currentNode, at + 1);
              return range.getBoundingClientRect().%s;
            }
          }
        })()
        """
            .formatted(selector, words, side)
            .strip());
  }

  @ParameterizedTest
  @EnumSource(names = {"FERRY", "ARABIC"})
  void aTextFromRightToLeftHasItsMarginOnTheRight(Pages page) throws IOException {
    browser.show(page.page(), 1280, "light");
    assertThat(browser.string("getComputedStyle(document.querySelector('.text')).direction"))
        .isEqualTo("rtl");
    assertThat(left(".is-headline .label")).isGreaterThan(right(".is-headline .mark"));
    assertThat(left(".text")).isGreaterThan(right(".values"));
    assertThat(left(".entry dt")).isGreaterThan(right(".entry dd a"));
    assertThat(left("#body-title")).isGreaterThan(right("#body .sure"));
    assertThat(right("h1")).isGreaterThan(1200);
  }

  @Test
  void aTextFromLeftToRightHasItsMarginOnTheLeft() throws IOException {
    browser.show(Pages.BRIDGE.page(), 1280, "light");
    assertThat(right(".is-headline .label")).isLessThan(left(".is-headline .mark"));
    assertThat(right(".text")).isLessThan(left(".values"));
    assertThat(right(".entry dt")).isLessThanOrEqualTo(left(".entry dd a"));
  }

  /** Our own labels are English, whatever the text: a number stands before its word. */
  @Test
  void latinLettersAndLabelsKeepTheirOrder() throws IOException {
    browser.show(Pages.ARABIC.page(), 1280, "light");
    assertThat(leftOf("Ina", ".text .credit")).isLessThan(leftOf("AP", ".text .credit"));
    assertThat(leftOf("Nordic", ".text")).isLessThan(leftOf("Rail", ".text"));
    assertThat(leftOf("3 blocks", "summary")).isLessThan(leftOf("blocks", "summary"));
  }

  @Test
  void anOverrideTurnsNothingRound() throws IOException {
    String text = "Menu\nabc\u202Edef\u202C ghi\n";
    browser.show(ArticlePage.of(Article.builder().build(), text), 1280, "light");
    assertThat(leftOf("d", "[data-line=\"2\"]")).isLessThan(leftOf("f", "[data-line=\"2\"]"));
    assertThat(browser.string("document.querySelector('.odd').title")).isEqualTo("U+202E");
  }

  /** Whichever way a line runs, it begins or ends as far from the margin as the others. */
  @Test
  void linesOfBothDirectionsAlignInANarrowWindow() throws IOException {
    browser.show(nothingOf("Most of it runs this way\nנמל\n"), 390, "light");
    assertThat(leftOf("ל", "[data-line=\"2\"]")).isEqualTo(leftOf("M", "[data-line=\"1\"]"));
    browser.show(nothingOf("רוב הטקסט בעברית\nabc\n"), 390, "light");
    assertThat(rightOf("c", "[data-line=\"2\"]")).isEqualTo(rightOf("ר", "[data-line=\"1\"]"));
  }

  private static ArticlePage nothingOf(String text) {
    return ArticlePage.of(Article.builder().build(), text);
  }

  @Test
  void aNoteOnAPageFromRightToLeftKeepsItsOrder() throws IOException {
    browser.show(Pages.ARABIC.page(), 1280, "light");
    assertThat(leftOf("entities", ".diagnostics li"))
        .isLessThan(leftOf("no entities", ".diagnostics li"));
    assertThat(right(".diagnostics li span")).isEqualTo(right(".diagnostics li"));
  }
}
