package org.lede.layout.internal.decisions;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.lede.Contributor;
import org.lede.layout.internal.byline.ParsedByline;
import org.lede.layout.internal.byline.ParsedByline.Signed;
import org.lede.layout.internal.classifier.LineRoles;
import org.lede.layout.internal.classifier.Role;
import org.lede.layout.internal.decisions.BylineCandidates.Signature;
import org.lede.layout.internal.markup.StatedFacts;
import org.lede.layout.internal.page.PageLine;

/**
 * The authors whom the source of a page states and a line of it names, where that line is likely a
 * byline. What is nowhere to be seen is no author, whatever the source states.
 */
final class StatedByline {

  /** A longer line tells of somebody, and is signed by nobody. */
  private static final int MAX_LINE = 160;

  private final LineRoles roles;
  private final BylineCandidates candidates;
  private final Set<String> names;

  StatedByline(PageDecisions page, BylineCandidates candidates) {
    this.roles = page.roles();
    this.candidates = candidates;
    this.names = roles.stated().authors();
  }

  /**
   * The signatures that were read, with those that the source states. Names that the source states
   * stand for what was read in their place; where it states none of those who were read, they are
   * other people.
   */
  List<Signature> joined(List<Signature> read) {
    List<Signature> stated = signatures();
    if (stated.isEmpty()) {
      return read;
    }
    boolean agree = read.stream().anyMatch(one -> stated.stream().anyMatch(two -> agree(one, two)));
    TreeMap<Integer, Signature> byLine = new TreeMap<>();
    if (agree) {
      read.forEach(one -> byLine.put(one.line(), one));
    }
    stated.forEach(one -> byLine.merge(one.line(), one, StatedByline::joined));
    return List.copyOf(byLine.values());
  }

  private static boolean agree(Signature read, Signature stated) {
    return read.reading().authors().stream()
        .anyMatch(one -> stated.reading().authors().stream().anyMatch(two -> overlaps(one, two)));
  }

  private static boolean overlaps(Signed one, Signed other) {
    return one.start() < other.end() && other.start() < one.end();
  }

  private static Signature joined(Signature read, Signature stated) {
    List<Signed> authors = new ArrayList<>(stated.reading().authors());
    read.reading().authors().stream()
        .filter(one -> authors.stream().noneMatch(other -> overlaps(one, other)))
        .toList()
        .forEach(authors::add);
    authors.sort((one, other) -> Integer.compare(one.start(), other.start()));
    ParsedByline byline =
        new ParsedByline(
            Math.min(read.reading().start(), stated.reading().start()),
            Math.max(read.reading().end(), stated.reading().end()),
            authors,
            read.reading().marked(),
            read.reading().strength());
    return new Signature(
        stated.line(), byline, Math.max(read.confidence(), stated.confidence()), true);
  }

  /** Each stated name where it most likely signs, a signature a line; empty if none does. */
  List<Signature> signatures() {
    TreeMap<Integer, List<Signed>> byLine = new TreeMap<>();
    for (String name : names) {
      likeliest(name)
          .ifPresent(
              line -> byLine.computeIfAbsent(line, l -> new ArrayList<>()).add(at(line, name)));
    }
    return byLine.entrySet().stream()
        .map(entry -> signature(entry.getKey(), entry.getValue()))
        .toList();
  }

  private Optional<Integer> likeliest(String name) {
    int best = -1;
    for (int line = 0; line < roles.size(); line++) {
      boolean better =
          roles.isLikely(line, Role.BYLINE)
              && (best < 0
                  || roles.probability(line, Role.BYLINE) > roles.probability(best, Role.BYLINE));
      if (better && roles.page().line(line).length() <= MAX_LINE && find(line, name).isPresent()) {
        best = line;
      }
    }
    return best < 0 ? Optional.empty() : Optional.of(best);
  }

  private Optional<int[]> find(int line, String name) {
    PageLine range = roles.page().line(line);
    return StatedFacts.find(roles.page().text(), range.start(), range.end(), name);
  }

  private Signed at(int line, String name) {
    int[] place = find(line, name).orElseThrow();
    String shown = roles.page().text().substring(place[0], place[1]);
    Optional<Signed> read = read(line, place);
    return new Signed(
        place[0],
        place[1],
        shown,
        read.map(Signed::kind).orElse(Contributor.Kind.PERSON),
        read.flatMap(Signed::role));
  }

  /** What the grammar read at the same place. */
  private Optional<Signed> read(int line, int[] place) {
    return candidates.read(line).stream()
        .flatMap(reading -> reading.authors().stream())
        .filter(author -> author.start() < place[1] && place[0] < author.end())
        .findFirst();
  }

  private Signature signature(int line, List<Signed> found) {
    List<Signed> authors =
        found.stream()
            .filter(one -> found.stream().noneMatch(other -> isPart(one, other)))
            .sorted((one, other) -> Integer.compare(one.start(), other.start()))
            .toList();
    double confidence = roles.probability(line, Role.BYLINE);
    int start = authors.get(0).start();
    int end = authors.get(authors.size() - 1).end();
    Optional<ParsedByline> read = candidates.read(line);
    ParsedByline byline =
        new ParsedByline(
            read.map(reading -> Math.min(start, reading.start())).orElse(start),
            read.map(reading -> Math.max(end, reading.end())).orElse(end),
            authors,
            read.filter(ParsedByline::marked).isPresent(),
            confidence);
    return new Signature(line, byline, confidence, true);
  }

  private static boolean isPart(Signed one, Signed other) {
    boolean inside = other.start() <= one.start() && one.end() <= other.end();
    return inside && other.end() - other.start() > one.end() - one.start();
  }
}
