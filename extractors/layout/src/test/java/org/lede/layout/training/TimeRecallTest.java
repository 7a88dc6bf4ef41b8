package org.lede.layout.training;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.lede.Timestamp;
import org.lede.layout.internal.decisions.times.TimestampResolver;
import org.lede.layout.internal.time.DateEvidence;
import org.lede.layout.internal.time.TimeMention;
import org.lede.layout.internal.time.TimeReader;
import org.lede.text.ArticleText;

/** Finds the publication day of real pages, where the evaluation set is at hand. */
class TimeRecallTest {

  private static final TimeReader READER = TimeReader.create();

  /** Lines from this length on are taken for prose. */
  private static final int PROSE = 200;

  @Test
  void almostEveryShownDayIsFound() throws IOException {
    Path set = Path.of(System.getProperty("lede.shared", "shared"), "bench", "structure", "dev");
    assumeTrue(Files.isDirectory(set), "no evaluation set at " + set);
    List<String> missed = new ArrayList<>();
    int pages = 0;
    try (Stream<Path> gold = Files.list(set.resolve("gold"))) {
      for (Path file : gold.sorted().toList()) {
        String json = Files.readString(file);
        if (isRecoverable(json)) {
          pages++;
          String name = file.getFileName().toString().replace(".json", ".txt");
          if (!isFound(json, Files.readString(set.resolve("texts").resolve(name)))) {
            missed.add(name);
          }
        }
      }
    }
    assertThat(pages).isGreaterThan(100);
    assertThat(missed).hasSizeLessThanOrEqualTo(pages / 50);
  }

  @Test
  void theProseSettlesTheOrderOfTheSample() throws IOException {
    Path sample =
        Path.of(System.getProperty("lede.shared", "shared"), "golden", "ynet-north-korea.txt");
    assumeTrue(Files.isRegularFile(sample), "no sample at " + sample);
    ArticleText page = ArticleText.of(Files.readString(sample));
    int start = page.text().lastIndexOf('\n') + 1;
    List<TimeMention> mentions = READER.read(page.text(), start, page.text().length());
    DateEvidence evidence =
        DateEvidence.of(READER, page, mentions, List.of(new DateEvidence.Stretch(0, start)), "en");
    Timestamp published =
        new TimestampResolver(page, evidence)
            .read(mentions.get(0), Optional.empty())
            .orElseThrow()
            .timestamp();
    assertThat(published.value()).hasToString("2018-08-04T09:07");
    assertThat(published.otherReading().map(Object::toString)).contains("2018-04-08T09:07");
  }

  private static boolean isRecoverable(String json) {
    int published = json.indexOf("\"published\": {");
    return published >= 0 && json.startsWith("true", json.indexOf(':', at(json, published)) + 2);
  }

  private static int at(String json, int from) {
    return json.indexOf("\"recoverable\"", from);
  }

  private static boolean isFound(String json, String text) {
    ArticleText page = page(json, text);
    List<TimeMention> mentions = new ArrayList<>();
    List<DateEvidence.Stretch> prose = new ArrayList<>();
    for (int start = 0; start < text.length(); ) {
      int end = text.indexOf('\n', start) < 0 ? text.length() : text.indexOf('\n', start);
      if (end - start < PROSE) {
        mentions.addAll(READER.read(text, start, end));
      } else {
        prose.add(new DateEvidence.Stretch(start, end));
      }
      start = end + 1;
    }
    DateEvidence evidence = DateEvidence.of(READER, page, mentions, prose, value(json, "language"));
    TimestampResolver reading = new TimestampResolver(page, evidence);
    int days = json.indexOf("\"days\"");
    String expected = json.substring(days, json.indexOf(']', days));
    return mentions.stream()
        .flatMap(mention -> reading.read(mention, Optional.empty()).stream())
        .anyMatch(read -> expected.contains(read.timestamp().date().toString()));
  }

  private static ArticleText page(String json, String text) {
    ArticleText page = ArticleText.of(text);
    String crawled = value(json, "crawled");
    if (!crawled.isEmpty()) {
      page = page.retrieved(LocalDateTime.parse(crawled).toInstant(ZoneOffset.UTC));
    }
    String url = value(json, "url");
    return url.isEmpty() ? page : page.url(URI.create(url));
  }

  /** A string member at the top of the file, empty if it is null or missing. */
  private static String value(String json, String member) {
    String key = "\n \"" + member + "\": \"";
    int start = json.indexOf(key);
    return start < 0
        ? ""
        : json.substring(start + key.length(), json.indexOf('"', start + key.length()));
  }
}
