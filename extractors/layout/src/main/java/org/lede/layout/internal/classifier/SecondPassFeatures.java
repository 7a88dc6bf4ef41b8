package org.lede.layout.internal.classifier;

import java.util.Arrays;
import org.lede.layout.internal.features.LineFeature;
import org.lede.layout.internal.features.LineFeatures;
import org.lede.layout.internal.features.ShapeFeatures;
import org.lede.layout.internal.page.Page;
import org.lede.layout.internal.page.PageWords;
import org.lede.layout.internal.page.WordCounts;

/**
 * What a line model sees in the second pass: the features of the first, what that made of this line
 * and its neighbours, and where the page's best headline and its paragraphs seem to be.
 */
public final class SecondPassFeatures implements FeatureRows {

  private static final int NEAR = 3;
  private static final int ANCHORS = 22;
  private static final float STRONG = 0.5f;
  private static final float LENGTH_OF_SENTENCE = ShapeFeatures.log(45);

  static final int WIDTH = FirstPassFeatures.WIDTH + (2 * NEAR + 1) * Role.COUNT + ANCHORS;

  private final Page page;
  private final FirstPassFeatures firstPass;
  private final float[][] roles;
  private final int headline;
  private final float[] best = new float[Role.COUNT];
  private final float[] paragraphsBefore;
  private final int[] sentencesBefore;
  private int firstParagraph;
  private int lastParagraph;
  private final WordCounts wordsOfHeadline = new WordCounts();
  private final ParagraphClusters clusters;
  private final Topic topic;
  private final int byline;
  private final int published;

  private SecondPassFeatures(
      Page page, LineFeatures features, FirstPassFeatures firstPass, float[][] roles) {
    this.page = page;
    this.firstPass = firstPass;
    this.roles = roles;
    this.headline = lineOfBest(Role.HEADLINE);
    this.paragraphsBefore = new float[page.size() + 1];
    this.sentencesBefore = sentencesBefore(page, features);
    findParagraphs();
    this.clusters = ParagraphClusters.of(roles);
    this.topic = Topic.of(page, roles);
    this.byline = lineOfBest(Role.BYLINE);
    this.published = lineOfBest(Role.PUBLISHED);
    PageWords words = page.words();
    for (int at = words.first(headline); at < words.end(headline); at++) {
      wordsOfHeadline.add(words.word(at));
    }
  }

  /**
   * The features of a page that has lines.
   *
   * @param roles for each line the probability of each role, after the first pass
   */
  public static SecondPassFeatures of(
      Page page, LineFeatures features, FirstPassFeatures firstPass, float[][] roles) {
    return new SecondPassFeatures(page, features, firstPass, roles);
  }

  @Override
  public int size() {
    return page.size();
  }

  @Override
  public int width() {
    return WIDTH;
  }

  private int lineOfBest(Role role) {
    int found = 0;
    for (int i = 1; i < page.size(); i++) {
      if (role.of(roles[i]) > role.of(roles[found])) {
        found = i;
      }
    }
    return found;
  }

  /** How many lines before each are as long as a sentence. */
  private static int[] sentencesBefore(Page page, LineFeatures features) {
    int[] before = new int[page.size() + 1];
    for (int i = 0; i < page.size(); i++) {
      boolean sentence = LineFeature.LENGTH.of(features.line(i)) >= LENGTH_OF_SENTENCE;
      before[i + 1] = before[i] + (sentence ? 1 : 0);
    }
    return before;
  }

  private void findParagraphs() {
    firstParagraph = page.size();
    lastParagraph = -1;
    for (int i = 0; i < page.size(); i++) {
      float probability = Role.PARAGRAPH.of(roles[i]);
      paragraphsBefore[i + 1] = paragraphsBefore[i] + probability;
      if (probability > STRONG) {
        firstParagraph = Math.min(firstParagraph, i);
        lastParagraph = i;
      }
      for (int role = 0; role < Role.COUNT; role++) {
        best[role] = Math.max(best[role], roles[i][role]);
      }
    }
  }

  @Override
  public void fill(int line, float[] row) {
    firstPass.fill(line, row);
    int at = FirstPassFeatures.WIDTH;
    for (int neighbour = line - NEAR; neighbour <= line + NEAR; neighbour++) {
      if (neighbour >= 0 && neighbour < page.size()) {
        System.arraycopy(roles[neighbour], 0, row, at, Role.COUNT);
      } else {
        Arrays.fill(row, at, at + Role.COUNT, 0);
      }
      at += Role.COUNT;
    }
    fillAnchors(line, row, at);
  }

  private void fillAnchors(int line, float[] row, int at) {
    float[] own = roles[line];
    row[at++] = line == headline ? 1 : 0;
    row[at++] = ShapeFeatures.signedLog(line - headline);
    row[at++] = ShapeFeatures.signedLog(line - firstParagraph);
    row[at++] = ShapeFeatures.signedLog(line - lastParagraph);
    row[at++] = (float) StrictMath.log1p(paragraphsBefore[line]);
    row[at++] = (float) StrictMath.log1p(paragraphsBefore[page.size()] - paragraphsBefore[line]);
    row[at++] = shareOfParagraphs(line - 5, line);
    row[at++] = shareOfParagraphs(line + 1, line + 6);
    row[at++] = Role.HEADLINE.of(best) - Role.HEADLINE.of(own);
    row[at++] = Role.BYLINE.of(best) - Role.BYLINE.of(own);
    row[at++] = Role.STANDFIRST.of(best) - Role.STANDFIRST.of(own);
    row[at++] = (float) StrictMath.log1p(clusters.mass(line));
    row[at++] = (float) StrictMath.log1p(clusters.greatestMass());
    row[at++] = ShapeFeatures.signedLog(clusters.linesFromGreatest(line));
    row[at++] = clusters.density(line);
    row[at++] = wordsSharedWithHeadline(line);
    row[at++] = topic.of(line);
    row[at++] = ShapeFeatures.signedLog(line - byline);
    row[at++] = ShapeFeatures.signedLog(line - published);
    row[at++] = ShapeFeatures.signedLog(sentencesBefore[line] - sentencesBefore[headline]);
    row[at++] = ShapeFeatures.signedLog(sentencesBefore[line] - sentencesBefore[published]);
    row[at] = Role.HEADLINE.of(best);
  }

  private float shareOfParagraphs(int from, int to) {
    int first = Math.max(0, Math.min(page.size(), from));
    int last = Math.max(first, Math.min(page.size(), to));
    return (paragraphsBefore[last] - paragraphsBefore[first]) / Math.max(1, last - first);
  }

  private float wordsSharedWithHeadline(int line) {
    PageWords words = page.words();
    int shared = 0;
    for (int at = words.first(line); at < words.end(line); at++) {
      shared += wordsOfHeadline.count(words.word(at)) > 0 ? 1 : 0;
    }
    return (float) shared / Math.max(1, words.count(line));
  }
}
