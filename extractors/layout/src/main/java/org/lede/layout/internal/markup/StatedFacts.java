package org.lede.layout.internal.markup;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.lede.layout.internal.byline.BylineContext;
import org.lede.layout.internal.byline.BylineReader;
import org.lede.layout.internal.byline.ParsedByline;
import org.lede.text.Markup;
import org.lede.text.Statement;

/** What the source of a page states of its article, ready to be compared with its lines. */
public final class StatedFacts {

  /** More names, titles or captions say nothing new. */
  private static final int MAX_VALUES = 30;

  private static final int MIN_NAME = 3;
  private static final int MAX_NAME = 60;

  /** A shorter title is a label. */
  private static final int MIN_TITLE = 4;

  /** What is stated needs no mark such as By. */
  private static final BylineContext STATED = new BylineContext(true, false);

  private static final Pattern BETWEEN_NAMES = Pattern.compile("[,;|/&\\u3001\\uFF0C\\u060C]");

  /** What stands between a title and the name of its site. */
  private static final Pattern BETWEEN_TITLES =
      Pattern.compile(
          "\\s+[-|\\u2013\\u2014\\u00B7\\u2022:\\u00BB\\u203A<>/]+\\s+|\\s*\\|\\s*|\\s::\\s|: ");

  private final Markup markup;
  private final Set<String> headlines = new HashSet<>();
  private final Set<String> titles = new HashSet<>();
  private final Set<String> parts = new HashSet<>();
  private final List<List<String>> titleWords = new ArrayList<>();
  private final List<String> descriptions = new ArrayList<>();
  private final List<String> captions = new ArrayList<>();
  private final Set<String> authors = new LinkedHashSet<>();
  private final Set<LocalDate> days = new LinkedHashSet<>();

  private StatedFacts(Markup markup) {
    this.markup = markup;
    values(Statement.Property.HEADLINE).forEach(this::title);
    values(Statement.Property.DESCRIPTION).forEach(one -> descriptions.add(Folded.of(one.value())));
    values(Statement.Property.CAPTION).forEach(one -> captions.add(Folded.of(one.value())));
    values(Statement.Property.AUTHOR).forEach(one -> names(one.value()));
    values(Statement.Property.PUBLISHED).forEach(one -> day(one.value()));
    values(Statement.Property.SITE_NAME).forEach(this::site);
  }

  /** What a text's source states. */
  public static StatedFacts of(Markup markup) {
    return new StatedFacts(markup);
  }

  private List<Statement> values(Statement.Property property) {
    return markup.stated(property).stream().limit(MAX_VALUES).toList();
  }

  private void title(Statement stated) {
    boolean data =
        stated.from() == Statement.Source.JSON_LD || stated.from() == Statement.Source.MICRODATA;
    String whole = Folded.of(stated.value());
    if (whole.length() < MIN_TITLE) {
      return;
    }
    (data ? headlines : titles).add(whole);
    titleWords.add(Folded.words(stated.value()));
    List<String> pieces = BETWEEN_TITLES.splitAsStream(stated.value()).toList();
    for (int i = 0; i < pieces.size(); i++) {
      part(String.join(" ", pieces.subList(0, i + 1)));
      part(String.join(" ", pieces.subList(i, pieces.size())));
    }
  }

  private void part(String piece) {
    String folded = Folded.of(piece);
    if (folded.length() >= MIN_TITLE) {
      parts.add(folded);
    }
  }

  /** What a title has of the site's name is no title. */
  private void site(Statement stated) {
    String name = Folded.of(stated.value());
    parts.remove(name);
    titles.remove(name);
    authors.remove(name);
  }

  private void names(String value) {
    if (value.contains("://")) {
      return;
    }
    List<String> pieces = BETWEEN_NAMES.splitAsStream(value).filter(one -> !one.isBlank()).toList();
    for (int i = 0; i < pieces.size(); i++) {
      names(pieces.get(i), i == 0);
    }
  }

  /** What follows the first name may as well be a role, a degree or a place. */
  private void names(String piece, boolean first) {
    Optional<ParsedByline> reading =
        BylineReader.shared()
            .read(piece, 0, piece.length(), STATED)
            .filter(found -> !found.authors().isEmpty());
    boolean several = reading.filter(found -> found.marked() || isList(found)).isPresent();
    if (several) {
      reading.get().authors().forEach(author -> name(author.name()));
    } else if (first || reading.isPresent()) {
      name(piece);
    }
  }

  private static boolean isList(ParsedByline reading) {
    return reading.authors().size() > 1;
  }

  private void name(String value) {
    String folded = Folded.of(value);
    if (folded.length() >= MIN_NAME && value.length() <= MAX_NAME) {
      authors.add(folded);
    }
  }

  private void day(String value) {
    StatedMoment.day(value).ifPresent(days::add);
  }

  /** Where a name of {@link #authors} stands in a stretch of a text, start and end. */
  public static Optional<int[]> find(String text, int start, int end, String name) {
    return Folded.find(text, start, end, name);
  }

  boolean isHeadline(String folded) {
    return headlines.contains(folded);
  }

  boolean isTitle(String folded) {
    return titles.contains(folded);
  }

  boolean isPartOfTitle(String folded) {
    return parts.contains(folded);
  }

  /** How many of its words a line shares with the title that is most like it. */
  double likeTitle(List<String> words) {
    return titleWords.stream().mapToDouble(title -> Folded.overlap(title, words)).max().orElse(0);
  }

  boolean hasTitles() {
    return !titleWords.isEmpty();
  }

  List<String> descriptions() {
    return descriptions;
  }

  boolean isCaption(String folded) {
    return captions.contains(folded);
  }

  /** Folded names, without the site's. */
  public Set<String> authors() {
    return authors;
  }

  /** The days, as the source writes them, on which the article was published. */
  public Set<LocalDate> days() {
    return days;
  }
}
