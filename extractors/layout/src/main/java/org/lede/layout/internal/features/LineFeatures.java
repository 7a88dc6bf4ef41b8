package org.lede.layout.internal.features;

import static org.lede.layout.internal.features.LineFeature.*;

import java.net.URI;
import org.lede.layout.internal.furniture.FurnitureKind;
import org.lede.layout.internal.page.HeaviestRun;
import org.lede.layout.internal.page.LineCopies;
import org.lede.layout.internal.page.Page;
import org.lede.layout.internal.page.PageLine;
import org.lede.layout.internal.page.PageWords;
import org.lede.layout.internal.page.SiteName;
import org.lede.layout.internal.page.WordCounts;
import org.lede.layout.internal.page.WordRuns;
import org.lede.layout.internal.page.WordScan;

/** Notes the features of every line of a page, those that need the whole page included. */
public final class LineFeatures {

  private static final int COMMON_WORDS_OF_A_PAGE = 40;
  private static final int MOST_BLANKS = 3;

  private final Page page;
  private final float[][] features;
  private final HeaviestRun prose;
  private final LineCopies copies;
  private final LineReadings readings;
  private final WordCounts wordsOfProse = new WordCounts();

  private LineFeatures(Page page) {
    this.page = page;
    this.features = new float[page.size()][LineFeature.COUNT];
    for (int i = 0; i < page.size(); i++) {
      ShapeFeatures.note(page.text(), page.line(i), features[i]);
    }
    this.prose = ProseRegion.of(page, features);
    this.copies = LineCopies.of(page);
    this.readings = new LineReadings(page);
  }

  public static LineFeatures of(Page page) {
    LineFeatures noted = new LineFeatures(page);
    noted.noteBlanks();
    noted.noteCopies();
    noted.noteRuns();
    noted.noteNameOfSite();
    noted.noteWordsOfProse();
    noted.noteWordsOfAddress();
    noted.noteWordings();
    return noted;
  }

  public float[] line(int index) {
    return features[index];
  }

  public HeaviestRun prose() {
    return prose;
  }

  public LineCopies copies() {
    return copies;
  }

  /** What the grammars read in the lines. */
  public LineReadings readings() {
    return readings;
  }

  private void set(int line, LineFeature feature, float value) {
    feature.note(features[line], value);
  }

  private void noteBlanks() {
    for (int i = 0; i < page.size(); i++) {
      set(i, BLANKS_BEFORE, Math.min(MOST_BLANKS, page.line(i).blanksBefore()));
      int after = i + 1 < page.size() ? page.line(i + 1).blanksBefore() : MOST_BLANKS;
      set(i, BLANKS_AFTER, Math.min(MOST_BLANKS, after));
    }
  }

  private void noteCopies() {
    for (int i = 0; i < page.size(); i++) {
      set(i, COPIES, ShapeFeatures.log(copies.others(i)));
      set(i, SEEN_BEFORE, copies.first(i) < i ? 1 : 0);
      set(i, HOLDS_LINE, copies.holdsLine(i) ? 1 : 0);
      set(i, HELD_BY_LINE, copies.heldByLine(i) ? 1 : 0);
    }
  }

  private void noteRuns() {
    WordRuns runs = WordRuns.of(page);
    for (int i = 0; i < page.size(); i++) {
      set(i, RUNS_ELSEWHERE, runs.shareElsewhere(i));
    }
  }

  private void noteNameOfSite() {
    SiteName site = SiteName.of(page.source().url());
    for (int i = 0; i < page.size(); i++) {
      PageLine line = page.line(i);
      set(i, NAME_OF_SITE, site.isKnown() ? site.likeness(page.text(), line) : -1);
    }
  }

  private void noteWordsOfProse() {
    PageWords words = page.words();
    for (int i = prose.first(); i <= prose.last(); i++) {
      for (int at = words.first(i); at < words.end(i); at++) {
        wordsOfProse.add(words.word(at));
      }
    }
    int common = wordsOfProse.countOfMostFrequent(COMMON_WORDS_OF_A_PAGE);
    for (int i = 0; i < page.size(); i++) {
      noteWordsOfProse(i, common);
    }
  }

  private void noteWordsOfProse(int i, int common) {
    PageWords words = page.words();
    int own = prose.contains(i) ? 1 : 0;
    int frequent = 0;
    int informative = 0;
    int shared = 0;
    for (int at = words.first(i); at < words.end(i); at++) {
      int count = wordsOfProse.count(words.word(at));
      frequent += count >= common ? 1 : 0;
      if (WordScan.isInformative(words.word(at))) {
        informative++;
        shared += count > own ? 1 : 0;
      }
    }
    set(i, COMMON_WORDS, (float) frequent / Math.max(1, words.count(i)));
    set(i, WORDS_OF_PROSE, (float) shared / Math.max(1, informative));
  }

  private void noteWordings() {
    LexicalFeatures wording = new LexicalFeatures(page, readings);
    int sinceReadOn = page.size();
    int sinceComments = page.size();
    int dates = 0;
    int bylines = 0;
    int credits = 0;
    for (int i = 0; i < page.size(); i++) {
      set(i, SINCE_READ_ON, ShapeFeatures.log(sinceReadOn));
      set(i, SINCE_COMMENTS, ShapeFeatures.log(sinceComments));
      set(i, DATES_BEFORE, ShapeFeatures.log(dates));
      set(i, BYLINES_BEFORE, ShapeFeatures.log(bylines));
      set(i, CREDITS_BEFORE, ShapeFeatures.log(credits));
      noteWording(wording, i);
      sinceReadOn =
          LexicalFeatures.isKind(FurnitureKind.READ_ON, features[i]) ? 0 : sinceReadOn + 1;
      sinceComments =
          LexicalFeatures.isKind(FurnitureKind.COMMENTS, features[i]) ? 0 : sinceComments + 1;
      dates += DATE.of(features[i]) >= 2 ? 1 : 0;
      bylines += BYLINE_STRENGTH.of(features[i]) >= 0.5 ? 1 : 0;
      credits += CREDIT_STRENGTH.of(features[i]) >= 0.5 ? 1 : 0;
    }
  }

  /** Menus and share buttons stand again and again: a line in five need not be read. */
  private void noteWording(LexicalFeatures wording, int line) {
    int before = copies.first(line);
    if (before < line && isReadAlike(before, line)) {
      LexicalFeatures.noteAgain(features[before], features[line]);
    } else {
      wording.note(line, page.line(line), features[line]);
    }
  }

  /** The same characters after a mark or not: grammars read both alike. */
  private boolean isReadAlike(int one, int other) {
    return page.isEqual(one, other) && readings.isBelowMark(one) == readings.isBelowMark(other);
  }

  private void noteWordsOfAddress() {
    String path = page.source().url().map(URI::getPath).orElse("");
    WordCounts address = new WordCounts();
    WordScan.scan(path, 0, path.length(), (start, end, hash) -> address.add(hash));
    for (int i = 0; i < page.size(); i++) {
      noteWordsOfAddress(i, address);
    }
  }

  private void noteWordsOfAddress(int i, WordCounts address) {
    if (address.size() == 0) {
      set(i, WORDS_OF_ADDRESS, -1);
      set(i, ADDRESS_WORDS_HELD, -1);
      return;
    }
    PageWords words = page.words();
    int held = 0;
    int informative = 0;
    int informativeHeld = 0;
    for (int at = words.first(i); at < words.end(i); at++) {
      int one = address.count(words.word(at)) > 0 ? 1 : 0;
      held += one;
      if (WordScan.isInformative(words.word(at))) {
        informative++;
        informativeHeld += one;
      }
    }
    set(i, WORDS_OF_ADDRESS, (float) informativeHeld / Math.max(1, informative));
    set(i, ADDRESS_WORDS_HELD, (float) Math.min(held, address.size()) / address.size());
  }
}
