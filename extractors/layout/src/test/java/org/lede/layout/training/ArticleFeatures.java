package org.lede.layout.training;

import java.util.Arrays;
import org.lede.layout.internal.classifier.Role;
import org.lede.layout.internal.features.LineFeature;
import org.lede.layout.internal.features.LineFeatures;
import org.lede.layout.internal.page.Page;
import org.lede.layout.internal.page.PageLine;

/** What tells an article from another page: sums over its lines and what they likely hold. */
final class ArticleFeatures {

  static final String[] NAMES = {
    "best headline",
    "best standfirst",
    "best byline",
    "best time",
    "best caption",
    "best credit",
    "best paragraph",
    "best subheading",
    "sum headline",
    "sum standfirst",
    "sum byline",
    "sum time",
    "sum caption",
    "sum credit",
    "sum paragraph",
    "sum subheading",
    "share of letters in paragraphs",
    "longest run of paragraphs",
    "share of paragraphs in it",
    "share of prose letters",
    "lines",
    "mean length of paragraphs",
    "short lines",
    "lines with currency",
    "lines with question mark",
    "lines with digits first",
    "furniture lines",
    "dates",
    "bylines",
    "headline before paragraphs",
    "byline near headline",
    "time near headline",
    "doubtful lines"
  };

  private static final int LINE_OF_PROSE = 80;
  private static final int SHORT_LINE = 25;
  private static final int NEAR = 6;
  private static final float LIKELY = 0.5f;

  private final Page page;
  private final LineFeatures facts;
  private final float[][] roles;
  private final double[] values = new double[NAMES.length];
  private int at;

  private ArticleFeatures(Page page, LineFeatures facts, float[][] roles) {
    this.page = page;
    this.facts = facts;
    this.roles = roles;
  }

  /** The features of a page whose lines were classified, in the order of their names. */
  static double[] of(Page page, LineFeatures facts, float[][] roles) {
    ArticleFeatures features = new ArticleFeatures(page, facts, roles);
    features.addRoles();
    features.addParagraphs();
    features.addLines();
    features.addHead();
    return features.values;
  }

  private void add(double value) {
    values[at++] = value;
  }

  private float probability(int line, Role role) {
    return roles[line][role.ordinal()];
  }

  private void addRoles() {
    double[] best = new double[Role.COUNT];
    double[] sum = new double[Role.COUNT];
    for (float[] line : roles) {
      for (int role = 0; role < Role.COUNT; role++) {
        best[role] = Math.max(best[role], line[role]);
        sum[role] += line[role];
      }
    }
    Arrays.stream(best).forEach(this::add);
    Arrays.stream(sum).map(Math::log1p).forEach(this::add);
  }

  private void addParagraphs() {
    double letters = 1;
    double inParagraphs = 0;
    double inProse = 0;
    double paragraphs = 0;
    double run = 0;
    double longest = 0;
    for (int i = 0; i < page.size(); i++) {
      int length = page.line(i).length();
      double paragraph = probability(i, Role.PARAGRAPH);
      letters += length;
      inParagraphs += paragraph * length;
      inProse += length >= LINE_OF_PROSE ? length : 0;
      paragraphs += paragraph;
      run = paragraph >= LIKELY ? run + length : run * 0.7;
      longest = Math.max(longest, run);
    }
    add(inParagraphs / letters);
    add(Math.log1p(longest));
    add(longest / (1 + inParagraphs));
    add(inProse / letters);
    add(Math.log1p(page.size()));
    add(Math.log1p(inParagraphs / (0.1 + paragraphs)));
  }

  private void addLines() {
    add(share(line -> line.length() < SHORT_LINE));
    add(share(line -> textOf(line).codePoints().anyMatch(ArticleFeatures::isCurrency)));
    add(share(line -> textOf(line).endsWith("?")));
    add(share(line -> Character.isDigit(textOf(line).codePointAt(0))));
    add(shareOfFacts(LineFeature.FURNITURE, 0.5f));
    add(shareOfFacts(LineFeature.DATE, 1));
    add(shareOfFacts(LineFeature.BYLINE_STRENGTH, 0.5f));
  }

  private static boolean isCurrency(int c) {
    return Character.getType(c) == Character.CURRENCY_SYMBOL;
  }

  private String textOf(PageLine line) {
    return page.text().substring(line.start(), line.end());
  }

  private double share(java.util.function.Predicate<PageLine> is) {
    return (double) page.lines().stream().filter(is).count() / Math.max(1, page.size());
  }

  private double shareOfFacts(LineFeature fact, float least) {
    int count = 0;
    for (int i = 0; i < page.size(); i++) {
      count += fact.of(facts.line(i)) >= least ? 1 : 0;
    }
    return (double) count / Math.max(1, page.size());
  }

  private void addHead() {
    int headline = 0;
    double doubtful = 0;
    for (int i = 0; i < page.size(); i++) {
      double p = probability(i, Role.PARAGRAPH);
      doubtful += p * (1 - p);
      headline =
          probability(i, Role.HEADLINE) > probability(headline, Role.HEADLINE) ? i : headline;
    }
    double after = 0;
    double all = 0.1;
    double byline = 0;
    double time = 0;
    for (int i = 0; i < page.size(); i++) {
      double p = probability(i, Role.PARAGRAPH);
      all += p;
      after += i > headline ? p : 0;
      boolean near = Math.abs(i - headline) <= NEAR;
      byline = near ? Math.max(byline, probability(i, Role.BYLINE)) : byline;
      time = near ? Math.max(time, probability(i, Role.PUBLISHED)) : time;
    }
    add(after / all);
    add(byline);
    add(time);
    add(doubtful / all);
  }
}
