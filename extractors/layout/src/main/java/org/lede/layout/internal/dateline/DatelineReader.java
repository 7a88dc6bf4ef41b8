package org.lede.layout.internal.dateline;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.lede.Dateline;
import org.lede.layout.internal.dateline.DatelineStarts.Reason;
import org.lede.text.ArticleText;
import org.lede.text.Span;

/**
 * Finds the dateline of an article: reads every run that may be one, weighs the clues, and takes
 * the likeliest.
 */
public final class DatelineReader {

  private static final double ENOUGH = 0.5;

  private final DatelineGrammar grammar;
  private final DatelineStarts starts;
  private final DatelineEvidence evidence;
  private final DatelineWeights weights;
  private final DatelineBrackets brackets;
  private final DatelineChinese chinese;
  private final PlaceBesideDate besideDate;

  private DatelineReader(DatelineWords words) {
    grammar = new DatelineGrammar(words);
    starts = new DatelineStarts(words);
    evidence = new DatelineEvidence(words);
    weights = DatelineWeights.create();
    brackets = new DatelineBrackets(words);
    chinese = new DatelineChinese(words);
    besideDate = new PlaceBesideDate(words);
  }

  public static DatelineReader create() {
    return new DatelineReader(DatelineWords.create());
  }

  /** The one that all share, made when first needed: its words take longer to read than a page. */
  public static DatelineReader shared() {
    return Shared.INSTANCE;
  }

  private static final class Shared {
    static final DatelineReader INSTANCE = create();
  }

  /**
   * A dateline that was found.
   *
   * @param dateline what it says
   * @param confidence how sure it is, 0 to 1
   * @param after offset after the separator that closes it, where the paragraph's own words begin
   */
  public record Found(Dateline dateline, double confidence, int after) {}

  /** A run that may be the dateline, with what speaks for it. */
  record Candidate(DatelineRun run, Set<DatelineClue> clues, double confidence) {}

  /** The dateline that one of the openings holds, if any; openings in text order. */
  public Optional<Found> read(ArticleText text, List<Span> openings) {
    Candidate best = null;
    for (Candidate candidate : candidates(text, openings)) {
      if (candidate.confidence() > ENOUGH && (best == null || isBetter(candidate, best))) {
        best = candidate;
      }
    }
    return Optional.ofNullable(best)
        .map(
            found ->
                new Found(
                    found.run().in(text, found.confidence()),
                    found.confidence(),
                    found.run().separator().after()));
  }

  /**
   * The dateline of a line of its own that names a place and the time of publication, and nothing
   * else: {@code Puerto Claro - 4 MAR 2023 - 12:30 CET}.
   *
   * @param belowByline whether it stands below the author's name, where a place that no list knows
   *     is one too
   */
  public Optional<Found> readBesideDate(ArticleText text, Span line, boolean belowByline) {
    return besideDate.read(text, line, belowByline);
  }

  /** The dateline that an archive exports on a line of its own: {@code Dateline: ARDEN}. */
  public Optional<Found> readLabelled(ArticleText text, Span line) {
    return LabelledPlace.read(text, line);
  }

  /** A run that goes on to a known agency or a date tells more than the same run cut short. */
  private static boolean isBetter(Candidate candidate, Candidate best) {
    if (candidate.run().goesOnFrom(best.run())) {
      return true;
    }
    return candidate.confidence() > best.confidence() && !best.run().goesOnFrom(candidate.run());
  }

  /** All runs that may be the dateline. */
  List<Candidate> candidates(ArticleText text, List<Span> openings) {
    List<Candidate> candidates = new ArrayList<>();
    for (int i = 0; i < openings.size(); i++) {
      Span opening = openings.get(i);
      Map<Integer, Reason> offsets = starts.in(text.text(), opening.start(), opening.end());
      for (Map.Entry<Integer, Reason> offset : offsets.entrySet()) {
        at(text.text(), offset.getKey(), opening.end(), offset.getValue(), i == 0, candidates);
      }
    }
    return candidates;
  }

  private void at(
      String text, int start, int end, Reason reason, boolean first, List<Candidate> candidates) {
    brackets.at(text, start, end).ifPresent(run -> candidates.add(sure(run)));
    chinese.at(text, start, end).ifPresent(run -> candidates.add(sure(run)));
    for (DatelineRun run : grammar.runsAt(text, start, end)) {
      Set<DatelineClue> clues = evidence.of(text, run, end, reason, first);
      candidates.add(new Candidate(run, clues, weights.confidence(clues)));
    }
  }

  /** The forms of East Asia are so rigid that one that fits is one. */
  private static Candidate sure(DatelineRun run) {
    return new Candidate(run, Set.of(), 0.98);
  }
}
