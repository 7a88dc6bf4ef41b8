package org.lede.view;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.openqa.selenium.By;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.chrome.ChromeDriverService;
import org.openqa.selenium.chrome.ChromeOptions;
import org.openqa.selenium.interactions.Actions;
import org.openqa.selenium.logging.LogEntry;
import org.openqa.selenium.logging.LogType;

/** A headless Chromium that shows pages. */
final class Browser implements AutoCloseable {

  private static final Path BROWSER = Path.of("/usr/bin/chromium");
  private static final Path DRIVER = Path.of("/usr/bin/chromedriver");

  private final ChromeDriver chrome;
  private final Path folder;

  private Browser(ChromeDriver chrome, Path folder) {
    this.chrome = chrome;
    this.folder = folder;
  }

  /** Starts the browser; the tests that want it are skipped where there is none. */
  static Browser start(Path folder) {
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
    ChromeDriverService service =
        new ChromeDriverService.Builder().usingDriverExecutable(DRIVER.toFile()).build();
    return new Browser(new ChromeDriver(service, options), folder);
  }

  /** Shows a page in a window of a width, in a light or dark scheme. */
  void show(ArticlePage page, int width, String scheme) throws IOException {
    chrome.executeCdpCommand(
        "Emulation.setDeviceMetricsOverride",
        Map.of("width", width, "height", 900, "deviceScaleFactor", 1, "mobile", false));
    medium("screen", scheme);
    Path file = Files.writeString(folder.resolve("page.html"), page.toString());
    chrome.get(file.toUri().toString());
  }

  void medium(String medium, String scheme) {
    Map<String, String> preferred = Map.of("name", "prefers-color-scheme", "value", scheme);
    chrome.executeCdpCommand(
        "Emulation.setEmulatedMedia", Map.of("media", medium, "features", List.of(preferred)));
  }

  String title() {
    return chrome.getTitle();
  }

  List<LogEntry> complaints() {
    return chrome.manage().logs().get(LogType.BROWSER).getAll();
  }

  /** By how many pixels the page is wider than the window. */
  long overflow() {
    return number("document.documentElement.scrollWidth - window.innerWidth");
  }

  long number(String expression) {
    return ((Number) value(expression)).longValue();
  }

  String string(String expression) {
    return (String) value(expression);
  }

  @SuppressWarnings("unchecked") // an expression of the tests, which gives an array of strings
  List<String> strings(String expression) {
    return (List<String>) value(expression);
  }

  private Object value(String expression) {
    return chrome.executeScript("return " + expression);
  }

  void run(String script) {
    chrome.executeScript(script);
  }

  /** What a script gives that calls back when it is done. */
  Object later(String script) {
    return chrome.executeAsyncScript(script);
  }

  void pointAt(String selector) {
    WebElement element = chrome.findElement(By.cssSelector(selector));
    new Actions(chrome).moveToElement(element).perform();
  }

  void press(CharSequence key) {
    new Actions(chrome).sendKeys(key).perform();
  }

  @Override
  public void close() {
    chrome.quit();
  }
}
