package org.lede.html;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.lede.Article;
import org.lede.ArticleParser;
import org.lede.Field;
import org.lede.Origin;
import org.lede.text.Passage;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.chrome.ChromeDriverService;
import org.openqa.selenium.chrome.ChromeOptions;
import org.openqa.selenium.logging.LogType;

/** The page in a real browser. */
@Timeout(120)
class BrowserTest {

  private static final Path BROWSER = Path.of("/usr/bin/chromium");
  private static final Path DRIVER = Path.of("/usr/bin/chromedriver");
  private static final String HOSTILE =
      "<script>document.title='run'</script><img src=http://127.0.0.1:9/x onerror=alert(1)>"
          + "\" onmouseover=\"alert(1)</style></title>\u202E"
          + "x".repeat(500);

  @TempDir static Path folder;

  private static ChromeDriver chrome;

  @BeforeAll
  static void start() {
    assumeTrue(
        Files.isExecutable(BROWSER) && Files.isExecutable(DRIVER),
        "no Chromium here: install chromium and chromium-driver to see the page in a browser");
    ChromeOptions options = new ChromeOptions();
    options.setBinary(BROWSER.toFile());
    options.addArguments(
        "--headless",
        "--no-sandbox",
        "--disable-gpu",
        "--disable-quic",
        "--no-first-run",
        "--disable-background-networking",
        "--disable-component-update",
        "--disable-sync",
        "--user-data-dir=" + folder.resolve("profile"));
    options.setCapability("goog:loggingPrefs", Map.of(LogType.BROWSER, "ALL"));
    File driver = DRIVER.toFile();
    chrome =
        new ChromeDriver(
            new ChromeDriverService.Builder().usingDriverExecutable(driver).build(), options);
  }

  @AfterAll
  static void stop() {
    if (chrome != null) {
      chrome.quit();
    }
  }

  @ParameterizedTest
  @CsvSource({"360, light", "360, dark", "1280, light", "1280, dark"})
  void thePageFitsAndNothingOfTheTextIsRun(int width, String scheme) throws IOException {
    show(hostile(), width, scheme);
    assertThat(chrome.getTitle()).startsWith("<script>");
    assertThat(number("document.scripts.length + document.images.length")).isZero();
    assertThat(number("performance.getEntriesByType('resource').length")).isZero();
    assertThat(overflow()).isLessThanOrEqualTo(0);
    assertThat(chrome.manage().logs().get(LogType.BROWSER).getAll()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({"360, light", "360, dark", "1280, light", "1280, dark"})
  void aRealArticleFits(int width, String scheme) throws IOException {
    Path golden = Path.of("../../extractors/all/src/test/resources/golden/bridge/article.txt");
    String text = Files.readString(golden);
    show(ArticlePage.of(ArticleParser.discovered().parse(text), text), width, scheme);
    assertThat(overflow()).isLessThanOrEqualTo(0);
    assertThat(number("document.querySelectorAll('.entry.quote').length")).isPositive();
    assertThat(chrome.manage().logs().get(LogType.BROWSER).getAll()).isEmpty();
  }

  private static ArticlePage hostile() {
    Article article =
        Article.builder()
            .put(
                Field.HEADLINE,
                Optional.of(new Passage(0, HOSTILE)),
                new Origin("<i onclick=alert(1)>", 0.9))
            .build();
    return ArticlePage.of(article, HOSTILE);
  }

  private static void show(ArticlePage page, int width, String scheme) throws IOException {
    Map<String, String> preferred = Map.of("name", "prefers-color-scheme", "value", scheme);
    chrome.executeCdpCommand("Emulation.setEmulatedMedia", Map.of("features", List.of(preferred)));
    chrome.executeCdpCommand(
        "Emulation.setDeviceMetricsOverride",
        Map.of("width", width, "height", 900, "deviceScaleFactor", 1, "mobile", false));
    Path file = Files.writeString(folder.resolve("page.html"), page.toString());
    chrome.get(file.toUri().toString());
  }

  private static long overflow() {
    return number("document.documentElement.scrollWidth - window.innerWidth");
  }

  private static long number(String expression) {
    return ((Number) chrome.executeScript("return " + expression)).longValue();
  }
}
