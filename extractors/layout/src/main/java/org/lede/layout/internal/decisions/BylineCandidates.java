package org.lede.layout.internal.decisions;

import java.util.BitSet;
import java.util.Optional;
import java.util.stream.IntStream;
import org.lede.Contributor;
import org.lede.layout.internal.byline.ParsedByline;
import org.lede.layout.internal.classifier.LineRoles;
import org.lede.layout.internal.classifier.Role;
import org.lede.layout.internal.decisions.BylinePlaces.Place;
import org.lede.layout.internal.decisions.evidence.BylineTopics;
import org.lede.layout.internal.features.LineFeature;
import org.lede.layout.internal.page.Markdown;
import org.lede.layout.internal.page.PageLine;

/** The lines of a page that can be read as bylines, with how likely each is the article's own. */
final class BylineCandidates {

  /**
   * A line read as a byline.
   *
   * @param stated whether the source of the page states whom it names
   */
  record Signature(int line, ParsedByline reading, double confidence, boolean stated) {

    Signature(int line, ParsedByline reading, double confidence) {
      this(line, reading, confidence, false);
    }
  }

  /** A less likely line is not looked at. */
  private static final float MIN_PROBABILITY = 0.1f;

  private static final double MIN_CONFIDENCE = 0.5;

  /** Between headline and body less will do, as hardly anybody else is named there. */
  private static final double MIN_CONFIDENCE_IN_HEAD = 0.39;

  /** A form weaker than this says next to nothing, however likely the line. */
  private static final double MIN_STRENGTH_OF_BARE_NAME = 0.38;

  /** A bare name of two words without a listed given name has this strength. */
  private static final double MIN_STRENGTH_BESIDE_AGENCY = 0.44;

  /** Less of a sentence is a name in it. */
  private static final double MIN_SHARE_OF_SENTENCE = 0.5;

  private static final double WEIGHT_OF_TOPIC = 0.6;

  private final LineRoles roles;
  private final BylinePlaces places;
  private final BylineRivals rivals;
  private final BylineTopics topics;
  private final BitSet credits;

  BylineCandidates(PageDecisions page) {
    this.roles = page.roles();
    this.places = new BylinePlaces(page);
    this.rivals = new BylineRivals(page);
    this.topics = new BylineTopics(roles);
    this.credits = credits(page);
  }

  /** The likeliest line that names somebody, the first of several. */
  Optional<Signature> likeliest() {
    return IntStream.range(0, roles.size())
        .mapToObj(this::signature)
        .flatMap(Optional::stream)
        .filter(found -> found.confidence() >= least(found.line()))
        .reduce((best, next) -> next.confidence() > best.confidence() ? next : best)
        .map(best -> isAgencyAlone(best) ? personsBeside(best).orElse(best) : best);
  }

  private static boolean isAgencyAlone(Signature found) {
    return !found.reading().marked() && isOrganizations(found.reading());
  }

  /** An agency below or above the names of its people is not the only author. */
  private Optional<Signature> personsBeside(Signature agency) {
    return IntStream.of(agency.line() - 1, agency.line() + 1, agency.line() - 2)
        .filter(line -> line >= 0 && line < roles.size() && places.of(line) == Place.HEAD)
        .mapToObj(line -> persons(line, agency.confidence()))
        .flatMap(Optional::stream)
        .findFirst();
  }

  private Optional<Signature> persons(int line, double confidence) {
    return read(line)
        .filter(reading -> isStrong(reading) && !isInSentence(line, reading))
        .filter(reading -> !rivals.explain(line, reading))
        .filter(reading -> reading.strength() >= MIN_STRENGTH_BESIDE_AGENCY)
        .filter(
            reading ->
                reading.authors().stream()
                    .allMatch(author -> author.kind() == Contributor.Kind.PERSON))
        .map(reading -> new Signature(line, reading, confidence));
  }

  private double least(int line) {
    return places.of(line) == Place.HEAD ? MIN_CONFIDENCE_IN_HEAD : MIN_CONFIDENCE;
  }

  /** A line as a signature, unless it is hardly one. */
  Optional<Signature> signature(int line) {
    float probability = roles.probability(line, Role.BYLINE);
    return probability < MIN_PROBABILITY
        ? Optional.empty()
        : read(line)
            .filter(reading -> isStrong(reading) && !isInSentence(line, reading))
            .filter(reading -> !opensTurn(line, reading) && !isCredit(line, reading))
            .filter(reading -> !rivals.explain(line, reading))
            .map(reading -> new Signature(line, reading, confidence(line, reading)));
  }

  /** A name in the middle of a sentence is told of, and signs nothing. */
  private boolean isInSentence(int line, ParsedByline reading) {
    PageLine range = roles.page().line(line);
    int link = Markdown.linkEnd(roles.page().text(), reading.end(), range.end());
    return LineFeature.SENTENCE.of(roles.features().line(line)) > 0
        && link < 0
        && reading.end() - reading.start() < MIN_SHARE_OF_SENTENCE * range.length();
  }

  /** A bare name before a colon speaks in a transcript: {@code LEE VANCE, HOST:}. */
  private boolean opensTurn(int line, ParsedByline reading) {
    char last = roles.page().text().charAt(roles.page().line(line).end() - 1);
    return !reading.marked() && (last == ':' || last == '\uFF1A');
  }

  /** An agency that a photo has for its credit signs nothing. */
  private boolean isCredit(int line, ParsedByline reading) {
    return !reading.marked() && credits.get(line) && isOrganizations(reading);
  }

  private static boolean isOrganizations(ParsedByline reading) {
    return reading.authors().stream()
        .allMatch(author -> author.kind() == Contributor.Kind.ORGANIZATION);
  }

  /** The lines of credits that belong to a caption. */
  private static BitSet credits(PageDecisions page) {
    BitSet lines = new BitSet();
    page.photosOrNone().stream()
        .filter(photo -> photo.caption().isPresent())
        .flatMap(photo -> photo.credit().stream())
        .forEach(credit -> lines.set(page.roles().page().lineAt(credit.start())));
    return lines;
  }

  private static boolean isStrong(ParsedByline reading) {
    return reading.marked() || reading.strength() >= MIN_STRENGTH_OF_BARE_NAME;
  }

  /** The mean of what the page says of the line and what the grammar says of its form, by place. */
  private double confidence(int line, ParsedByline reading) {
    double form = (1 + reading.strength()) / 2;
    double likely = Math.sqrt(roles.probability(line, Role.BYLINE) * form);
    boolean topic = !reading.marked() && topics.include(reading);
    return likely * places.of(line).weight(reading.marked()) * (topic ? WEIGHT_OF_TOPIC : 1);
  }

  /** The last line of the body, or the number of lines if the page has no body. */
  int lastParagraph() {
    return places.lastParagraph();
  }

  /** A line as the grammar of bylines reads it, however likely. */
  Optional<ParsedByline> read(int line) {
    return roles.readings().byline(line).filter(reading -> !reading.authors().isEmpty());
  }

  /** Whether the line before is a mark and nothing else. */
  boolean isBelowMark(int line) {
    return roles.readings().isBelowMark(line);
  }
}
