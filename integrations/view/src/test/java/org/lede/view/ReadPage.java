package org.lede.view;

import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** What a reader of a page finds in it. */
record ReadPage(String html) {

  private static final Pattern LINE =
      Pattern.compile("<p class=\"words\" dir=\"auto\">(.*?)</p>", Pattern.DOTALL);
  private static final Pattern ROW =
      Pattern.compile("<dt>(.*?)</dt><dd>(.*?)</dd>", Pattern.DOTALL);
  private static final Pattern OFFSETS = Pattern.compile(" <span class=\"at\"[^>]*>[^<]*</span>");
  private static final Pattern SURE = Pattern.compile("confidence </span>([0-9.]+)<");
  private static final Pattern ID = Pattern.compile(" id=\"([^\"]+)\"");
  private static final Pattern LINK = Pattern.compile(" href=\"([^\"]+)\"");

  /** The text as it is shown. */
  String text() {
    return LINE.matcher(html)
        .results()
        .map(line -> words(line.group(1)))
        .collect(Collectors.joining("\n"));
  }

  /** The rows of an entry, as {@code label: content}, without offsets. */
  List<String> rows(String id) {
    return ROW.matcher(entry(id)).results().map(ReadPage::row).toList();
  }

  private static String row(MatchResult row) {
    String content = OFFSETS.matcher(row.group(2)).replaceAll("");
    return words(row.group(1)) + ": " + words(content.replace("</li><li>", " | "));
  }

  /** The offsets that an entry shows, in its order. */
  List<String> offsets(String id) {
    return OFFSETS.matcher(entry(id)).results().map(at -> words(at.group()).strip()).toList();
  }

  /** The confidence that the heading of an entry shows, if any. */
  List<String> confidence(String id) {
    return SURE.matcher(entry(id)).results().map(sure -> sure.group(1)).toList();
  }

  private String entry(String id) {
    return from("<div class=\"entry [^>]*id=\"" + id + "\"", "</dl>");
  }

  /** The marks of a kind in the text, one for each element. */
  List<String> marks(String kind) {
    String text = html.substring(html.indexOf("data-line"));
    return Pattern.compile("<span class=\"mark " + kind + " ")
        .matcher(text)
        .results()
        .map(mark -> words(element(text.substring(mark.start()))))
        .toList();
  }

  /** The span that a string begins with. */
  private static String element(String html) {
    int depth = 0;
    int end = 0;
    do {
      int close = html.indexOf("</span>", end);
      int open = html.indexOf("<span", end);
      boolean opens = open >= 0 && open < close;
      depth += opens ? 1 : -1;
      end = (opens ? open : close) + 1;
    } while (depth > 0);
    return html.substring(0, end - 1);
  }

  List<String> ids() {
    return ID.matcher(html).results().map(id -> id.group(1)).toList();
  }

  List<String> links() {
    return LINK.matcher(html).results().map(link -> link.group(1)).toList();
  }

  private String from(String start, String end) {
    MatchResult begin =
        Pattern.compile(start)
            .matcher(html)
            .results()
            .findFirst()
            .orElseThrow(() -> new AssertionError("no " + start));
    return html.substring(begin.start(), html.indexOf(end, begin.end()));
  }

  private static String words(String html) {
    return html.replaceAll("<[^>]*>", "")
        .replace("&lt;", "<")
        .replace("&gt;", ">")
        .replace("&quot;", "\"")
        .replace("&#39;", "'")
        .replace("&amp;", "&");
  }
}
