package org.lede.entities.training;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.lede.entities.internal.tagger.Agreement;
import org.lede.entities.internal.tagger.ConfidenceCurve;
import org.lede.entities.internal.tagger.Name;
import org.lede.entities.internal.tagger.NameConfidence;
import org.lede.entities.internal.tagger.TagModel;
import org.lede.entities.internal.tagger.Tagger;
import org.lede.entities.internal.tagger.Tagging;
import org.lede.entities.internal.token.Document;
import org.lede.entities.internal.token.Words;
import org.lede.entities.training.GoldDocument.GoldName;

/** Fits the curve of {@link NameConfidence}, and prints how well the one in use holds. */
final class Calibration {

  private static final int STEPS = 50;
  private static final int PARTS = 10;

  private record Case(double margin, boolean right) {}

  private final Tagger tagger;
  private final ConfidenceCurve curve;
  private final List<Case> cases = new ArrayList<>();

  Calibration(TagModel model) {
    this.tagger = new Tagger(model);
    this.curve = model.curve();
  }

  /** The curve that fits what a model finds in documents that it has not seen. */
  static ConfidenceCurve curve(TagModel model, List<GoldDocument> documents) {
    Calibration calibration = new Calibration(model);
    documents.forEach(calibration::add);
    return calibration.fitted();
  }

  void print(List<GoldDocument> documents) {
    double apart = 0;
    for (GoldDocument gold : documents) {
      apart += Math.abs(add(gold)) / documents.size();
    }
    System.out.printf(Locale.ROOT, "an article's sureness is off by %.3f on average%n", apart);
    System.out.println("fitted: " + fitted());
    cases.sort(Comparator.comparingDouble(Case::margin));
    for (int part = 0; part < PARTS; part++) {
      printPart(cases.subList(part * cases.size() / PARTS, (part + 1) * cases.size() / PARTS));
    }
  }

  /** By how much what is said of an article differs from what is so. */
  private double add(GoldDocument gold) {
    Document document = gold.document();
    Words words = Words.of(document);
    Tagging tagging = tagger.tag(words);
    List<Name> names = Agreement.of(words, tagging.names());
    Set<GoldName> marked = new HashSet<>(gold.names());
    int right = 0;
    for (Name name : names) {
      boolean hit = marked.contains(NameScores.goldName(document, name));
      cases.add(new Case(tagging.margin(name), hit));
      right += hit ? 1 : 0;
    }
    return names.isEmpty()
        ? 0
        : NameConfidence.of(names, tagging, curve) - (double) right / names.size();
  }

  /** Logistic regression on one variable, by Newton's method. */
  private ConfidenceCurve fitted() {
    double a = 0;
    double b = 0;
    for (int step = 0; step < STEPS; step++) {
      double ga = 0;
      double gb = 0;
      double aa = 1e-9;
      double ab = 0;
      double bb = 1e-9;
      for (Case one : cases) {
        double p = 1 / (1 + Math.exp(-(a + b * one.margin())));
        double error = (one.right() ? 1 : 0) - p;
        ga += error;
        gb += error * one.margin();
        aa += p * (1 - p);
        ab += p * (1 - p) * one.margin();
        bb += p * (1 - p) * one.margin() * one.margin();
      }
      double whole = aa * bb - ab * ab;
      a += (bb * ga - ab * gb) / whole;
      b += (aa * gb - ab * ga) / whole;
    }
    return new ConfidenceCurve((float) a, (float) b);
  }

  private void printPart(List<Case> part) {
    System.out.printf(
        Locale.ROOT,
        "margin from %7.1f: said %.3f, right %.3f%n",
        part.get(0).margin(),
        part.stream().mapToDouble(one -> curve.chance(one.margin())).average().orElseThrow(),
        part.stream().mapToDouble(one -> one.right() ? 1 : 0).average().orElseThrow());
  }
}
