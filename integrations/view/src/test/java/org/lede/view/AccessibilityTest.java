package org.lede.view;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.openqa.selenium.Keys;

/** Whether everybody can read the page, in a real browser. */
@Timeout(120)
class AccessibilityTest extends InBrowser {

  /** The text on the poorest contrast with what lies behind it, and that contrast in hundredths. */
  private static final String POOREST_CONTRAST =
      """
      (() => {
        const channels = colour => {
          const numbers = colour.match(/[\\d.]+/g).map(Number);
          return numbers.length < 4 ? [...numbers, 1] : numbers;
        };
        const over = (top, below) =>
            [0, 1, 2].map(i => top[i] * top[3] + below[i] * (1 - top[3])).concat(1);
        const luminance = colour => [0.2126, 0.7152, 0.0722].reduce((sum, weight, i) => {
          const c = colour[i] / 255;
          return sum + weight * (c <= 0.04045 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4);
        }, 0);
        const behind = element => {
          const layers = [];
          for (let e = element; e; e = e.parentElement) {
            layers.unshift(channels(getComputedStyle(e).backgroundColor));
          }
          return layers.reduce((below, top) => over(top, below), [255, 255, 255, 1]);
        };
        const contrast = element => {
          const ground = behind(element);
          const a = luminance(over(channels(getComputedStyle(element).color), ground));
          const b = luminance(ground);
          return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
        };
        const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
        let poorest = ['', 99];
        while (texts.nextNode()) {
          if (texts.currentNode.data.trim()) {
            const found = contrast(texts.currentNode.parentElement);
            if (found < poorest[1]) poorest = [texts.currentNode.data.trim(), found];
          }
        }
        return Math.floor(poorest[1] * 100) + ' ' + poorest[0];
      })()
      """
          .strip();

  /**
   * All rules but one: of a link within a text that rule sees the link's own style only, not that
   * of the mark around it, which {@link #noColourIsTheOnlySign} looks at.
   */
  private static final String AXE =
      """
      const done = arguments[arguments.length - 1];
      document.querySelectorAll('details').forEach(details => details.open = true);
      axe.run(document, {rules: {'link-in-text-block': {enabled: false}}}).then(found =>
          done(found.violations.map(rule => rule.id + ': ' + rule.nodes[0].html)));
      """;

  private static final String SIGNS =
      """
      [...document.querySelectorAll('.text .mark')].filter(mark => {
        const style = getComputedStyle(mark);
        const line = mark.closest('.line').textContent;
        const label = mark.closest('.line').querySelector('.label');
        const whole = line === (label ? label.textContent : '') + mark.textContent;
        return !whole && !mark.matches('.paragraph,.subheading,.list-item')
            && style.borderBottomStyle === 'none' && style.textDecorationLine === 'none'
            && style.fontStyle === 'normal' && style.fontWeight < 600;
      }).map(mark => mark.className + ': ' + mark.textContent)
      """
          .strip();

  private static String axe() throws IOException {
    try (InputStream in =
        Objects.requireNonNull(ClassLoader.getSystemResourceAsStream("axe.min.js"), "axe")) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }
  }

  @ParameterizedTest
  @EnumSource(names = "LONG", mode = EnumSource.Mode.EXCLUDE)
  void theRulesOfWcagAreKept(Pages page) throws IOException {
    for (Map.Entry<Integer, String> window : Map.of(360, "light", 1280, "dark").entrySet()) {
      browser.show(page.page(), window.getKey(), window.getValue());
      browser.run(axe());
      assertThat((List<?>) browser.later(AXE)).as("at %s", window).isEmpty();
    }
  }

  @ParameterizedTest
  @EnumSource(names = "LONG", mode = EnumSource.Mode.EXCLUDE)
  void everyTextHasAContrastOfFourAndAHalf(Pages page) throws IOException {
    for (String scheme : List.of("light", "dark")) {
      browser.show(page.page(), 1280, scheme);
      assertThat(poorestContrast()).as(scheme).isGreaterThanOrEqualTo(450);
    }
  }

  @ParameterizedTest
  @EnumSource(names = {"BRIDGE", "MAIL"})
  void soHasEveryTextThatIsLitUp(Pages page) throws IOException {
    for (String scheme : List.of("light", "dark")) {
      browser.show(page.page(), 1280, scheme);
      List<String> links =
          browser.strings(
              "[...document.querySelectorAll('.text a')].map(a => a.getAttribute('href'))");
      assertThat(links).isNotEmpty();
      for (String link : links.stream().distinct().toList()) {
        browser.run("location.hash = '" + link + "'");
        assertThat(poorestContrast()).as("%s in %s", link, scheme).isGreaterThanOrEqualTo(450);
      }
    }
  }

  private static int poorestContrast() {
    return Integer.parseInt(browser.string(POOREST_CONTRAST).split(" ", 2)[0]);
  }

  @ParameterizedTest
  @EnumSource(names = {"BRIDGE", "MAIL", "FERRY", "ARABIC"})
  void noColourIsTheOnlySign(Pages page) throws IOException {
    browser.show(page.page(), 1280, "light");
    assertThat(browser.number("document.querySelectorAll('.text .mark').length")).isPositive();
    assertThat(browser.strings(SIGNS)).isEmpty();
  }

  /** The first stop leads past the text; every stop has a ring that can be seen. */
  @Test
  void theKeyboardReachesEveryMarkAndShowsWhereItIs() throws IOException {
    browser.show(Pages.BRIDGE.page(), 1280, "light");
    browser.press(Keys.TAB);
    assertThat(browser.string("document.activeElement.textContent"))
        .isEqualTo("Skip to the values");
    assertThat(browser.string("getComputedStyle(document.activeElement).clipPath"))
        .isEqualTo("none");
    long marks = browser.number("document.querySelectorAll('.text a[tabindex=\"0\"]').length");
    long chips = browser.number("document.querySelectorAll('.chip').length");
    for (int i = 0; i < chips + marks; i++) {
      browser.press(Keys.TAB);
      assertThat(browser.string("getComputedStyle(document.activeElement).outlineStyle"))
          .isEqualTo("solid");
    }
    assertThat(
            browser.number(
                "[...document.querySelectorAll('.text a[tabindex=\"0\"]')]"
                    + ".indexOf(document.activeElement)"))
        .isEqualTo(marks - 1);
  }

  @Test
  void headingsGoDownByOneAndTheTextHasItsLanguage() throws IOException {
    browser.show(Pages.FERRY.page(), 1280, "light");
    List<String> headings =
        browser.strings("[...document.querySelectorAll('h1,h2,h3')].map(h => h.tagName)");
    assertThat(headings).startsWith("H1", "H2", "H2", "H3");
    assertThat(browser.string("document.documentElement.lang")).isEqualTo("en");
    assertThat(browser.string("document.querySelector('.text').lang")).isEqualTo("he");
    assertThat(browser.string("document.querySelector('h1').lang")).isEqualTo("he");
  }
}
