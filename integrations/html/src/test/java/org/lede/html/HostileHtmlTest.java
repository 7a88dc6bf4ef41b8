package org.lede.html;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.lede.text.Mark;

/** Pages that nobody would write in good faith. */
class HostileHtmlTest {

  private static final Duration SOON = Duration.ofSeconds(30);

  private static String text(String html) {
    return assertTimeoutPreemptively(SOON, () -> HtmlPage.of(html).text().text());
  }

  @Test
  void depth() {
    assertThat(text("<div>".repeat(100_000) + "deep")).isEqualTo("deep");
    assertThat(text("<b>".repeat(100_000) + "deep")).isEqualTo("deep");
    assertThat(text("<table><tr><td>".repeat(20_000) + "deep")).isEqualTo("deep");
    assertThat(text("<ul><li>".repeat(50_000) + "deep")).isEqualTo("deep");
  }

  @Test
  void length() {
    assertThat(text("a<br>".repeat(1_000_000) + "b")).hasSize(2_000_001);
    assertThat(text("<p title='" + "x".repeat(50_000_000) + "'>short")).isEqualTo("short");
    assertThat(text("<p class='" + "x-y ".repeat(5_000_000) + "'>short")).isEqualTo("short");
    assertThat(text("<p" + " a=b".repeat(200_000) + ">short")).isEqualTo("short");
    assertThat(text("&amp;".repeat(500_000))).hasSize(500_000);
    assertThat(text("<i hidden>no</i>".repeat(200_000) + "yes")).isEqualTo("yes");
    assertThat(text("<div style='display:none'>".repeat(100_000) + "no")).isEmpty();
  }

  @Test
  void statements() {
    text("<script type='application/ld+json'>" + "[".repeat(200_000) + "</script>");
    text("<script type='application/ld+json'>" + "{\"@graph\":".repeat(200_000) + "</script>");
    text("<script type='application/ld+json'>{\"@type\":\"Article\"}</script>".repeat(50_000));
    text("<meta name=author content=x>".repeat(200_000));
    text("<i itemscope itemtype=Article>".repeat(50_000) + "<b itemprop=author>x".repeat(50_000));
    text("<h1 itemprop=headline itemscope typeof=Article property=name>".repeat(20_000));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "<",
        "<!",
        "<!--",
        "<![CDATA[",
        "</",
        "&",
        "&#",
        "&#xFFFFFFFF;",
        "<a href",
        "\0",
        "<svg><![CDATA[x]]></svg>",
        "<template><p>",
        "<title>",
        "<plaintext>x",
        "<script>",
        "<p\0>",
        "\uD800",
        "<p>\uDC00",
        "<math><mi><p>x",
        "<select><option><p>",
        "<frameset><frame>"
      })
  void scraps(String html) {
    HtmlPage page = HtmlPage.of(html);
    for (int i = 0; i < page.text().text().length(); i++) {
      SourceRange range = page.source(page.text().span(i, i + 1));
      assertThat(range.end()).isBetween(range.start(), html.length());
    }
  }

  @Test
  void tagsInAnyOrder() {
    List<String> pieces =
        List.of(
            "<p>",
            "</p>",
            "<div class=byline>",
            "</div>",
            "<table>",
            "<tr>",
            "<td>",
            "</table>",
            "word ",
            "&amp;",
            "&",
            "<b>",
            "</b>",
            "<li>",
            "<h1>",
            "</h2>",
            "<br>",
            "\0",
            "\r\n",
            "<pre>",
            "<time datetime=x>",
            "<a href=y>",
            "</a>",
            "<figcaption>",
            "<svg>",
            "</svg>",
            "<select>",
            "<template>",
            "</template>",
            "<p hidden>",
            "<![CDATA[",
            "]]>",
            "<!--",
            "-->");
    Random random = new Random(7);
    for (int round = 0; round < 2_000; round++) {
      StringBuilder html = new StringBuilder();
      for (int i = random.nextInt(40); i >= 0; i--) {
        html.append(pieces.get(random.nextInt(pieces.size())));
      }
      check(HtmlPage.of(html.toString()));
    }
  }

  private static void check(HtmlPage page) {
    String text = page.text().text();
    assertThat(text).isEqualTo(text.strip());
    assertThat(text).doesNotContain("\n\n\n").doesNotContain(" \n\n");
    for (Mark mark : page.text().markup().marks()) {
      SourceRange range = page.source(page.text().span(mark.start(), mark.end()));
      assertThat(range.start()).isBetween(0, range.end());
      assertThat(range.end()).isLessThanOrEqualTo(page.html().length());
    }
  }
}
