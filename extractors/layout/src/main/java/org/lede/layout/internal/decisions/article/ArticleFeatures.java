package org.lede.layout.internal.decisions.article;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.IntPredicate;
import org.lede.layout.internal.classifier.LineRoles;
import org.lede.layout.internal.classifier.Role;
import org.lede.layout.internal.features.LineFeature;
import org.lede.layout.internal.page.PageLine;

/**
 * What tells an article from another page: sums over its lines and what they likely hold. No
 * feature is a word.
 */
public final class ArticleFeatures {

  /** Longer lines are prose. */
  private static final int MIN_PROSE = 80;

  /** Shorter lines are entries of menus, cells of tables. */
  private static final int MAX_SHORT = 25;

  /** So many lines round the headline are its head. */
  private static final int NEAR = 6;

  /** What a line that is no paragraph leaves of a run of paragraphs. */
  private static final double DECAY = 0.7;

  private final LineRoles roles;
  private final Map<String, Double> values = new LinkedHashMap<>();
  private final int headline;

  private ArticleFeatures(LineRoles roles) {
    this.roles = roles;
    this.headline = Math.max(0, roles.likeliest(Role.HEADLINE, line -> true));
  }

  /** The features of a page, by name, always in the same order. */
  public static Map<String, Double> of(LineRoles roles) {
    ArticleFeatures features = new ArticleFeatures(roles);
    features.addRoles();
    features.addParagraphs();
    features.addLines();
    features.addHead();
    return features.values;
  }

  private void addRoles() {
    for (Role role : Role.values()) {
      double best = 0;
      double sum = 0;
      for (int i = 0; i < roles.size(); i++) {
        best = Math.max(best, roles.probability(i, role));
        sum += roles.probability(i, role);
      }
      values.put("best " + role, best);
      values.put("sum " + role, StrictMath.log1p(sum));
    }
  }

  private void addParagraphs() {
    double letters = 1;
    double inParagraphs = 0;
    double inProse = 0;
    double paragraphs = 0;
    double doubt = 0;
    double run = 0;
    double longest = 0;
    for (int i = 0; i < roles.size(); i++) {
      int length = roles.page().line(i).length();
      double paragraph = roles.probability(i, Role.PARAGRAPH);
      letters += length;
      inParagraphs += paragraph * length;
      inProse += length >= MIN_PROSE ? length : 0;
      paragraphs += paragraph;
      doubt += paragraph * (1 - paragraph);
      run = roles.isLikely(i, Role.PARAGRAPH) ? run + length : run * DECAY;
      longest = Math.max(longest, run);
    }
    values.put("share of letters in paragraphs", inParagraphs / letters);
    values.put("longest run of paragraphs", StrictMath.log1p(longest));
    values.put("share of paragraphs in it", longest / (1 + inParagraphs));
    values.put("share of prose letters", inProse / letters);
    values.put("lines", StrictMath.log1p(roles.size()));
    values.put("mean length of paragraphs", StrictMath.log1p(inParagraphs / (0.1 + paragraphs)));
    values.put("doubtful lines", doubt / (0.1 + paragraphs));
  }

  private void addLines() {
    values.put("short lines", share(i -> roles.page().line(i).length() < MAX_SHORT));
    values.put("lines with currency", share(this::holdsCurrency));
    values.put("lines with question mark", share(i -> lastOf(i) == '?'));
    values.put("lines with digits first", share(i -> is(i, LineFeature.BEGINS, 2, 2)));
    values.put("furniture lines", shareOf(LineFeature.FURNITURE, 0.5f));
    values.put("dates", shareOf(LineFeature.DATE, 1));
    values.put("full dates", shareOf(LineFeature.DATE, 3));
    values.put("bylines", shareOf(LineFeature.BYLINE_STRENGTH, 0.5f));
    values.put("sentences", shareOf(LineFeature.SENTENCE, 0.5f));
    values.put("addresses", shareOf(LineFeature.ADDRESS, 0.5f));
    values.put("bullets", shareOf(LineFeature.BULLETS, 0.5f));
    values.put("relative times", shareOf(LineFeature.AGO, 0.5f));
    values.put("copies", shareOf(LineFeature.COPIES, 0.5f));
    values.put("quotation marks", shareOf(LineFeature.QUOTATION_MARKS, 0.5f));
    values.put("lines that end in a colon", share(i -> is(i, LineFeature.ENDS, 4, 4)));
    values.put("lines that open in lower case", share(i -> is(i, LineFeature.BEGINS, 0, 0)));
  }

  private boolean is(int line, LineFeature feature, float least, float most) {
    float value = feature.of(roles.features().line(line));
    return value >= least && value <= most;
  }

  private char lastOf(int line) {
    return roles.page().text().charAt(roles.page().line(line).end() - 1);
  }

  private boolean holdsCurrency(int index) {
    PageLine line = roles.page().line(index);
    for (int i = line.start(); i < line.end(); i++) {
      if (Character.getType(roles.page().text().charAt(i)) == Character.CURRENCY_SYMBOL) {
        return true;
      }
    }
    return false;
  }

  private double shareOf(LineFeature feature, float least) {
    return share(i -> is(i, feature, least, Float.MAX_VALUE));
  }

  private double share(IntPredicate is) {
    int count = 0;
    for (int i = 0; i < roles.size(); i++) {
      count += is.test(i) ? 1 : 0;
    }
    return (double) count / Math.max(1, roles.size());
  }

  private void addHead() {
    double after = 0;
    double all = 0.1;
    double byline = 0;
    double time = 0;
    double prose = 0;
    for (int i = 0; i < roles.size(); i++) {
      double paragraph = roles.probability(i, Role.PARAGRAPH);
      all += paragraph;
      after += i > headline ? paragraph : 0;
      if (Math.abs(i - headline) <= NEAR) {
        byline = Math.max(byline, roles.probability(i, Role.BYLINE));
        time = Math.max(time, roles.probability(i, Role.PUBLISHED));
        prose += i > headline ? paragraph : 0;
      }
    }
    values.put("paragraphs below the headline", after / all);
    values.put("byline near the headline", byline);
    values.put("time near the headline", time);
    values.put("paragraphs near the headline", prose);
  }
}
