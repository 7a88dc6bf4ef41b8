package org.lede.view;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** The page in a real browser. */
@Timeout(120)
class BrowserTest extends InBrowser {

  private static final String LIT =
      "[...document.querySelectorAll('.mark,.entry')]"
          + ".filter(e => getComputedStyle(e).outlineStyle === 'solid')"
          + ".map(e => e.classList[1] + ': '"
          + " + (e.classList[0] === 'mark' ? e : e.querySelector('h3')).textContent)";

  /** Speakers whose lower edge lies below something else. */
  private static final String COVERED_SPEAKERS =
      """
      [...document.querySelectorAll('.text .speaker')].filter(speaker => {
        speaker.scrollIntoView({block: 'center', behavior: 'instant'});
        return [...speaker.getClientRects()].some(box =>
          [box.left + 2, (box.left + box.right) / 2, box.right - 2].some(x =>
            !speaker.contains(document.elementFromPoint(x, box.bottom - 1))));
      }).map(speaker => speaker.textContent)
      """
          .strip();

  @ParameterizedTest
  @CsvSource({"360, light", "360, dark", "1280, light", "1280, dark"})
  void nothingOfTheTextIsRun(int width, String scheme) throws IOException {
    browser.show(Pages.HOSTILE.page(), width, scheme);
    assertThat(browser.title()).startsWith("<script>");
    assertThat(browser.number("document.scripts.length + document.images.length")).isZero();
    assertThat(browser.number("performance.getEntriesByType('resource').length")).isZero();
    assertThat(browser.complaints()).isEmpty();
  }

  @ParameterizedTest
  @EnumSource
  void aPageFitsAnyWindow(Pages page) throws IOException {
    for (int width : new int[] {320, 360, 768, 1087, 1088, 1280, 1920}) {
      browser.show(page.page(), width, "light");
      assertThat(browser.overflow()).as("at %d pixels", width).isLessThanOrEqualTo(0);
      assertThat(browser.number("document.scrollingElement.scrollLeft")).isZero();
    }
    assertThat(browser.complaints()).isEmpty();
  }

  @Test
  void allPlacesOfAQuoteLightUpAndNothingElse() throws IOException {
    browser.show(Pages.BRIDGE.page(), 1280, "light");
    assertThat(browser.strings(LIT)).isEmpty();
    browser.pointAt(".text .quote.q3");
    assertThat(browser.strings(LIT))
        .containsExactly(
            "quote: We looked at every other way,",
            "cue: said",
            "speaker: Ruth Adeyemi",
            "quote: Ruth Adeyemi");
  }

  @Test
  void aCaptionLightsUpItsCredit() throws IOException {
    browser.show(Pages.BRIDGE.page(), 1280, "dark");
    browser.pointAt(".text .caption");
    assertThat(browser.strings(LIT))
        .containsExactly(
            "caption: The bridge at dusk.",
            "credit: Ina Roth/AP",
            "copy: The bridge at dusk. (Photo: Ina Roth/AP)",
            "caption: photo 1");
  }

  @Test
  void anEntryLightsUpAllMentionsOfItsEntity() throws IOException {
    browser.show(Pages.LONG.page(), 1280, "light");
    browser.pointAt(".entry.organization .head");
    long mentions = browser.number("document.querySelectorAll('.entry:hover .slices li').length");
    String name = browser.string("document.querySelector('.entry:hover h3').textContent");
    assertThat(mentions).isGreaterThan(20);
    assertThat(browser.strings(LIT))
        .hasSize((int) mentions + 1)
        .allSatisfy(lit -> assertThat(lit).isEqualTo("organization: " + name));
  }

  @Test
  void onPaperEverythingIsOpenAndNothingIsCut() throws IOException {
    browser.show(Pages.BRIDGE.page(), 720, "light");
    browser.medium("print", "light");
    assertThat(browser.overflow()).isLessThanOrEqualTo(0);
    assertThat(browser.number("document.querySelector('#b1').offsetHeight")).isPositive();
    assertThat(browser.string("getComputedStyle(document.querySelector('nav')).display"))
        .isEqualTo("none");
    assertThat(browser.string("getComputedStyle(document.querySelector('.values')).overflowY"))
        .isEqualTo("visible");
  }

  /** A speaker's line hangs low; the tint of a quote in the next line must not cover it. */
  @Test
  void theLineUnderASpeakerIsSeenAboveTheNextLine() throws IOException {
    for (int width : new int[] {390, 900, 1280}) {
      browser.show(Pages.BRIDGE.page(), width, "light");
      assertThat(browser.strings(COVERED_SPEAKERS)).as("at %d pixels", width).isEmpty();
    }
  }
}
