package org.lede.spark;

import java.io.Closeable;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Iterator;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.zip.ZipException;
import org.jspecify.annotations.Nullable;
import org.netpreserve.jwarc.ParsingException;
import org.netpreserve.jwarc.WarcConversion;
import org.netpreserve.jwarc.WarcReader;
import org.netpreserve.jwarc.WarcRecord;

/**
 * The pages of one WET file, plain or gzip, one at a time in their order: its records of the type
 * {@code conversion}, as UTF-8.
 *
 * <p>Where the form of the file is broken nobody knows where its next record begins; that place is
 * the file's last page, and says so. What the disk or the network does wrong is thrown, so that
 * Spark tries the file again.
 */
final class WetFile implements Iterator<WetPage>, Closeable {

  /** Longer than any page that a crawl keeps (Common Crawl cuts at 1 MiB of HTML). */
  static final int MAX_BYTES = 1 << 24;

  private final String name;
  private final InputStream bytes;
  private @Nullable WarcReader records;
  private @Nullable WetPage next;
  private boolean atEnd;

  /**
   * The pages of a stream of bytes.
   *
   * @param name of the file, for its rows
   * @param bytes closed with this
   */
  WetFile(String name, InputStream bytes) {
    this.name = name;
    this.bytes = bytes;
  }

  @Override
  public boolean hasNext() {
    if (next == null && !atEnd) {
      next = nextPage();
      atEnd |= next == null;
    }
    return next != null;
  }

  @Override
  public WetPage next() {
    if (!hasNext() || next == null) {
      throw new NoSuchElementException();
    }
    WetPage page = next;
    next = null;
    return page;
  }

  private @Nullable WetPage nextPage() {
    try {
      Optional<WarcConversion> conversion = nextConversion();
      return conversion.isPresent() ? page(conversion.get()) : null;
    } catch (ParsingException | EOFException | ZipException | RuntimeException e) {
      atEnd = true;
      return unreadable(e);
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read " + name, e);
    }
  }

  private Optional<WarcConversion> nextConversion() throws IOException {
    if (records == null) {
      records = new WarcReader(bytes);
    }
    Optional<WarcRecord> record = records.next();
    while (record.isPresent() && !(record.get() instanceof WarcConversion)) {
      record = records.next();
    }
    return record.map(WarcConversion.class::cast);
  }

  private WetPage page(WarcConversion record) throws IOException {
    boolean tooLong = record.body().size() > MAX_BYTES;
    return new WetPage(
        name,
        record.position(),
        record.target(),
        record.headers().first("WARC-Date").orElse(null),
        tooLong ? null : text(record),
        tooLong ? "longer than " + MAX_BYTES + " bytes" : null);
  }

  private static String text(WarcRecord record) throws IOException {
    return new String(record.body().stream().readAllBytes(), StandardCharsets.UTF_8);
  }

  private WetPage unreadable(Exception why) {
    long position = records == null ? 0 : records.position();
    String problem = "the file cannot be read behind the record at this position: " + why;
    return new WetPage(name, position, null, null, null, problem);
  }

  @Override
  public void close() throws IOException {
    bytes.close();
  }
}
