package org.lede.spark;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.channels.Channels;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.netpreserve.jwarc.MediaType;
import org.netpreserve.jwarc.WarcCompression;
import org.netpreserve.jwarc.WarcConversion;
import org.netpreserve.jwarc.WarcMetadata;
import org.netpreserve.jwarc.WarcWriter;
import org.netpreserve.jwarc.Warcinfo;

/**
 * Writes WET files as a crawl does: what the file is, a page, a page, and other records between.
 */
final class WetWriter {

  static final Instant FETCHED = Instant.parse("2025-03-15T08:00:00Z");

  private WetWriter() {}

  /** Sample files in a folder, made of the articles below another. */
  public static void main(String[] args) throws IOException {
    Path folder = Files.createDirectories(Path.of(args[1]));
    write(folder.resolve("sample.warc.wet.gz"), GoldenTexts.below(Path.of(args[0])));
  }

  /** Compressed if the name says so. */
  static Path write(Path file, List<String> texts) throws IOException {
    boolean gzip = file.toString().endsWith(".gz");
    String name = file.getFileName().toString();
    return Files.write(
        file, bytes(name, texts, gzip ? WarcCompression.GZIP : WarcCompression.NONE));
  }

  static byte[] bytes(String name, List<String> texts, WarcCompression compression)
      throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (WarcWriter warc = new WarcWriter(Channels.newChannel(bytes), compression)) {
      warc.write(
          new Warcinfo.Builder()
              .date(FETCHED)
              .filename(name)
              .fields(Map.of("format", List.of("WARC File Format 1.0")))
              .build());
      for (int i = 0; i < texts.size(); i++) {
        warc.write(page("https://news.example/" + name + "/" + i, texts.get(i)));
        warc.write(new WarcMetadata.Builder().date(FETCHED).body(TEXT, new byte[] {'-'}).build());
      }
    }
    return bytes.toByteArray();
  }

  private static final MediaType TEXT = MediaType.parse("text/plain");

  private static WarcConversion page(String url, String text) throws IOException {
    return new WarcConversion.Builder()
        .date(FETCHED)
        .setHeader("WARC-Target-URI", url)
        .body(TEXT, text.getBytes(StandardCharsets.UTF_8))
        .build();
  }
}
