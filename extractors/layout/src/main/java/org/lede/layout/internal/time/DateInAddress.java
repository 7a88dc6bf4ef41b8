package org.lede.layout.internal.time;

import java.net.URI;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;

/** The day that many a page carries in its address: /2026/03/01/, /2026-03-01-, /20260301. */
public final class DateInAddress {

  private final String path;

  private DateInAddress(String path) {
    this.path = path;
  }

  public static Optional<LocalDate> of(TimeReader reader, URI address) {
    String path = address.getPath();
    if (path == null) {
      return Optional.empty();
    }
    DateInAddress scanner = new DateInAddress(path);
    return scanner.inFigures().or(() -> withNamedMonth(reader, path));
  }

  private Optional<LocalDate> inFigures() {
    int i = 0;
    while (i < path.length()) {
      int end = digitsEnd(i);
      Optional<LocalDate> date = end - i == 8 ? compact(i) : parted(i, end);
      if (end > i && date.isPresent()) {
        return date;
      }
      i = Math.max(end, i + 1);
    }
    return Optional.empty();
  }

  private Optional<LocalDate> compact(int i) {
    return date(
        path.substring(i, i + 4), path.substring(i + 4, i + 6), path.substring(i + 6, i + 8));
  }

  private Optional<LocalDate> parted(int i, int yearEnd) {
    int month = yearEnd + 1;
    if (yearEnd - i != 4 || !isSeparator(yearEnd)) {
      return Optional.empty();
    }
    int monthEnd = digitsEnd(month);
    int day = monthEnd + 1;
    if (!isShort(month, monthEnd) || !isSeparator(monthEnd)) {
      return Optional.empty();
    }
    int dayEnd = digitsEnd(day);
    return isShort(day, dayEnd)
        ? date(
            path.substring(i, yearEnd),
            path.substring(month, monthEnd),
            path.substring(day, dayEnd))
        : Optional.empty();
  }

  private static boolean isShort(int start, int end) {
    return end - start == 1 || end - start == 2;
  }

  private boolean isSeparator(int i) {
    return i < path.length() && "/-_".indexOf(path.charAt(i)) >= 0;
  }

  private int digitsEnd(int start) {
    int i = start;
    while (i < path.length() && path.charAt(i) >= '0' && path.charAt(i) <= '9') {
      i++;
    }
    return i;
  }

  private static Optional<LocalDate> date(String year, String month, String day) {
    int y = Integer.parseInt(year);
    if (y < 1970 || y > 2069) {
      return Optional.empty();
    }
    try {
      return Optional.of(LocalDate.of(y, Integer.parseInt(month), Integer.parseInt(day)));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }

  /** "/2026/mar/01/". */
  private static Optional<LocalDate> withNamedMonth(TimeReader reader, String path) {
    String[] steps = path.split("/", -1);
    for (int i = 0; i + 2 < steps.length; i++) {
      if (steps[i].length() == 4 && steps[i + 2].length() <= 2) {
        String date = steps[i + 2] + " " + steps[i + 1] + " " + steps[i];
        Optional<LocalDate> read =
            reader.read(date, 0, date.length()).stream()
                .flatMap(mention -> mention.date().stream())
                .flatMap(parts -> parts.date().stream())
                .findFirst();
        if (read.isPresent()) {
          return read;
        }
      }
    }
    return Optional.empty();
  }
}
