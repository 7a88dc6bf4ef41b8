package org.lede.layout;

import java.util.ArrayList;
import java.util.List;
import org.lede.ArticleParser;
import org.lede.contract.FuzzText;
import org.lede.contract.Slices;
import org.lede.contract.Stalls;
import org.lede.layout.internal.byline.BylineContext;
import org.lede.layout.internal.byline.BylineReader;
import org.lede.layout.internal.byline.ParsedByline;
import org.lede.layout.internal.credit.CreditReader;
import org.lede.layout.internal.dateline.DatelineReader;
import org.lede.layout.internal.language.LanguageReader;
import org.lede.layout.internal.page.Page;
import org.lede.layout.internal.page.PageLine;
import org.lede.layout.internal.time.TimeMention;
import org.lede.layout.internal.time.TimeReader;
import org.lede.layout.internal.words.NameShape;
import org.lede.text.ArticleText;
import org.lede.text.Span;

/** Fuzzes the grammars of lines, each by itself and so many thousand inputs a second. */
public final class GrammarFuzz {

  private static final BylineReader BYLINES = BylineReader.create();
  private static final CreditReader CREDITS = CreditReader.create();
  private static final TimeReader TIMES = TimeReader.create();
  private static final DatelineReader DATELINES = DatelineReader.create();
  private static final LanguageReader LANGUAGES = LanguageReader.create();
  private static final NameShape NAMES = NameShape.create();
  private static final ArticleParser LAYOUT = layout();

  private GrammarFuzz() {}

  private static ArticleParser layout() {
    ArticleParser layout = ArticleParser.discovered();
    layout.parse("By Ann Lee\nOSLO (AP) - It rained on 3 May 2024.");
    return layout;
  }

  /** Reads one input; its first byte says with what. */
  public static void fuzzerTestOneInput(byte[] data) {
    if (data.length > 0) {
      String text = FuzzText.of(data, 1);
      Stalls.watch(text.length(), () -> read(data[0] & 0xFF, text));
    }
  }

  private static void read(int choice, String text) {
    switch (choice % 16) {
      case 0, 1, 2 -> byline(text, new BylineContext(choice % 2 == 0, choice > 99));
      case 3 -> signOff(text);
      case 4, 5, 6 -> credit(text);
      case 7, 8, 9 -> times(text);
      case 10, 11, 12 -> dateline(text);
      case 13 -> require(LANGUAGES.read(text).stream().allMatch(v -> v.confidence() <= 1));
      case 14 -> require(NAMES.score(text, 0, text.length()) <= 1);
      default -> whole(choice, text);
    }
  }

  private static void byline(String text, BylineContext context) {
    BYLINES.read(text, 0, text.length(), context).ifPresent(found -> check(text, found));
  }

  private static void signOff(String text) {
    BYLINES.readSignOff(text, 0, text.length()).ifPresent(found -> check(text, found));
  }

  private static void check(String text, ParsedByline found) {
    Slices.check(0, text.length(), found.start(), found.end());
    for (ParsedByline.Signed author : found.authors()) {
      Slices.check(found.start(), found.end(), author.start(), author.end());
      require(author.start() < author.end());
    }
    require(found.strength() >= 0 && found.strength() <= 1);
  }

  private static void credit(String text) {
    CREDITS
        .read(text, 0, text.length())
        .ifPresent(
            found -> {
              Slices.check(0, text.length(), found.credit().start(), found.credit().end());
              found.caption().ifPresent(at -> Slices.check(0, text.length(), at.start(), at.end()));
            });
  }

  private static void times(String text) {
    for (TimeMention found : TIMES.read(text, 0, text.length())) {
      Slices.check(0, text.length(), found.wholeStart(), found.wholeEnd());
      require(found.start() < found.end());
    }
  }

  private static void dateline(String text) {
    ArticleText article = ArticleText.of(text);
    DATELINES
        .read(article, lines(article))
        .ifPresent(
            found -> {
              Span span = found.dateline().span();
              Slices.check(text, span.start(), span.text());
              Slices.check(span.end(), text.length(), found.after(), text.length());
            });
  }

  private static List<Span> lines(ArticleText article) {
    List<Span> lines = new ArrayList<>();
    for (PageLine line : Page.of(article).lines()) {
      if (line.start() < line.end()) {
        lines.add(article.span(line.start(), line.end()));
      }
    }
    return lines;
  }

  private static void whole(int choice, String text) {
    if (choice >= 192) {
      Slices.check(text, LAYOUT.parse(text));
    } else {
      times(text);
    }
  }

  private static void require(boolean held) {
    if (!held) {
      throw new AssertionError("a value is out of its range");
    }
  }
}
