package org.lede.layout.internal.markup;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.lede.layout.internal.features.LineReadings;
import org.lede.layout.internal.page.Page;
import org.lede.layout.internal.page.PageLine;
import org.lede.layout.internal.time.DateParts;
import org.lede.layout.internal.time.TimeMention;
import org.lede.text.Mark;

/** The facts of each line of a page whose source is known. */
public final class MarkupFacts {

  private static final int MAX_TITLE = 300;
  private static final int MAX_NAME_LINE = 160;
  private static final int MAX_DESCRIPTION = 1500;
  private static final int MIN_DESCRIPTION = 25;
  private static final double ALMOST = 0.75;

  /** A line that links cover so far is a link. */
  private static final float ALL = 0.9f;

  private static final float SOME = 0.3f;

  private final Page page;
  private final LineReadings readings;
  private final StatedFacts stated;
  private final MarkCover cover;
  private final long[] facts;
  private final List<Optional<Mark>> containers = new ArrayList<>();
  private int firstHeadings;

  private MarkupFacts(Page page, LineReadings readings) {
    this.page = page;
    this.readings = readings;
    this.stated = StatedFacts.of(page.source().markup());
    this.cover = new MarkCover(page);
    this.facts = new long[page.size()];
  }

  /**
   * The facts of a page's lines.
   *
   * @param paragraphs how likely each line is a paragraph, by its text alone
   */
  public static MarkupFacts of(Page page, LineReadings readings, float[] paragraphs) {
    MarkupFacts facts = new MarkupFacts(page, readings);
    for (int i = 0; i < page.size(); i++) {
      facts.cover.goTo(i);
      facts.marks(i);
      facts.statements(i);
      facts.containers.add(facts.cover.container());
    }
    facts.containers(paragraphs);
    facts.absences();
    return facts;
  }

  /** The facts of a line as a set of bits. */
  long of(int line) {
    return facts[line];
  }

  private void add(int line, MarkupFact fact, boolean holds) {
    facts[line] |= holds ? fact.bit() : 0;
  }

  private void marks(int line) {
    heading(line);
    add(line, MarkupFact.STANDFIRST, cover.covers(Mark.Kind.STANDFIRST));
    add(line, MarkupFact.AUTHOR, cover.covers(Mark.Kind.AUTHOR));
    add(line, MarkupFact.AUTHOR_IN_PART, partOnly(Mark.Kind.AUTHOR));
    add(line, MarkupFact.CAPTION, cover.covers(Mark.Kind.CAPTION));
    add(line, MarkupFact.CREDIT, cover.covers(Mark.Kind.CREDIT));
    add(line, MarkupFact.CREDIT_IN_PART, partOnly(Mark.Kind.CREDIT));
    add(line, MarkupFact.FIGURE, cover.covers(Mark.Kind.FIGURE));
    add(line, MarkupFact.BODY, cover.covers(Mark.Kind.BODY));
    add(line, MarkupFact.ARTICLE, cover.covers(Mark.Kind.ARTICLE));
    add(line, MarkupFact.ASIDE, cover.covers(Mark.Kind.ASIDE));
    add(line, MarkupFact.NAVIGATION, cover.covers(Mark.Kind.NAVIGATION));
    add(line, MarkupFact.HEADER, cover.covers(Mark.Kind.HEADER));
    add(line, MarkupFact.FOOTER, cover.covers(Mark.Kind.FOOTER));
    add(line, MarkupFact.QUOTATION, cover.covers(Mark.Kind.QUOTATION));
    add(line, MarkupFact.TABLE, cover.covers(Mark.Kind.TABLE));
    add(line, MarkupFact.LIST_ITEM, cover.covers(Mark.Kind.LIST_ITEM));
    add(line, MarkupFact.PARAGRAPH, cover.covers(Mark.Kind.PARAGRAPH));
    add(line, MarkupFact.EMPHASIS, cover.covers(Mark.Kind.EMPHASIS));
    add(line, MarkupFact.LINK, cover.linked() >= ALL);
    add(line, MarkupFact.LINK_IN_PART, cover.linked() >= SOME && cover.linked() < ALL);
    time(line);
  }

  private boolean partOnly(Mark.Kind kind) {
    return !cover.covers(kind) && cover.part(kind).isPresent();
  }

  private void heading(int line) {
    int level = cover.whole(Mark.Kind.HEADING).map(Mark::level).orElse(0);
    firstHeadings += level == 1 ? 1 : 0;
    add(line, MarkupFact.FIRST_HEADING, level == 1);
    add(line, MarkupFact.SECOND_HEADING, level == 2);
    add(line, MarkupFact.LOWER_HEADING, level > 2);
  }

  private void time(int line) {
    Optional<String> moment = cover.part(Mark.Kind.TIME).flatMap(Mark::value);
    add(line, MarkupFact.TIME, moment.isPresent());
    add(line, MarkupFact.STATED_TIME, moment.filter(this::isStatedDay).isPresent());
  }

  private boolean isStatedDay(String moment) {
    return StatedMoment.day(moment).filter(stated.days()::contains).isPresent();
  }

  private void statements(int line) {
    PageLine range = page.line(line);
    if (range.length() > MAX_DESCRIPTION) {
      return;
    }
    String text = page.text().substring(range.start(), range.end());
    String folded = Folded.of(text);
    if (range.length() <= MAX_TITLE && stated.hasTitles()) {
      title(line, text, folded);
    }
    if (range.length() <= MAX_NAME_LINE) {
      author(line, folded);
    }
    add(line, MarkupFact.STATED_DAY, readings.times(line).stream().anyMatch(this::isStated));
    add(line, MarkupFact.STATED_CAPTION, stated.isCaption(folded));
    description(line, folded);
  }

  private void title(int line, String text, String folded) {
    boolean whole = stated.isTitle(folded);
    boolean part = stated.isPartOfTitle(folded);
    boolean headline = stated.isHeadline(folded);
    add(line, MarkupFact.HEADLINE_OF_DATA, headline);
    add(line, MarkupFact.TITLE, whole);
    add(line, MarkupFact.TITLE_IN_PART, part && !whole);
    boolean almost = !whole && !part && !headline && stated.likeTitle(Folded.words(text)) >= ALMOST;
    add(line, MarkupFact.TITLE_ALMOST, almost);
  }

  private void author(int line, String folded) {
    for (String name : stated.authors()) {
      if (folded.contains(name)) {
        add(line, MarkupFact.STATED_AUTHOR, true);
        add(line, MarkupFact.STATED_AUTHOR_ALONE, folded.length() <= name.length() + 4);
      }
    }
  }

  private boolean isStated(TimeMention mention) {
    return mention.date().filter(this::isStated).isPresent();
  }

  private boolean isStated(DateParts date) {
    return stated.days().stream()
        .anyMatch(
            day ->
                date.in(day.getYear()).filter(day::equals).isPresent()
                    && (date.year().isEmpty() || date.year().getAsInt() == day.getYear()));
  }

  private void description(int line, String folded) {
    if (folded.length() < MIN_DESCRIPTION) {
      return;
    }
    for (String description : stated.descriptions()) {
      boolean whole = description.equals(folded);
      boolean part =
          description.length() >= MIN_DESCRIPTION
              && (folded.startsWith(description.substring(0, cut(description)))
                  || description.contains(folded));
      add(line, MarkupFact.DESCRIPTION, whole);
      add(line, MarkupFact.DESCRIPTION_IN_PART, part && !whole);
    }
  }

  /** A description that was cut off still begins like its line. */
  private static int cut(String description) {
    return Math.min(description.length(), Math.max(MIN_DESCRIPTION, description.length() - 8));
  }

  private void containers(float[] paragraphs) {
    Map<Mark, Double> prose = new HashMap<>();
    for (int i = 0; i < facts.length; i++) {
      double weight = (double) paragraphs[i] * page.line(i).length();
      containers.get(i).ifPresent(mark -> prose.merge(mark, weight, Double::sum));
    }
    Optional<Mark> main =
        prose.entrySet().stream()
            .max(
                Map.Entry.<Mark, Double>comparingByValue()
                    .thenComparing(entry -> -entry.getKey().start()))
            .map(Map.Entry::getKey);
    main.ifPresent(this::mainContainer);
  }

  private void mainContainer(Mark main) {
    for (int i = 0; i < facts.length; i++) {
      PageLine range = page.line(i);
      boolean inside = main.start() <= range.start() && range.end() <= main.end();
      boolean right = containers.get(i).filter(main::equals).isPresent();
      add(i, MarkupFact.MAIN_CONTAINER, right);
      add(i, MarkupFact.BELOW_MAIN_CONTAINER, inside && !right);
      add(i, MarkupFact.OTHER_CONTAINER, !inside);
    }
  }

  /** What is marked or stated elsewhere on the page is not here. */
  private void absences() {
    long all = 0;
    for (long line : facts) {
      all |= line;
    }
    long titles =
        MarkupFact.HEADLINE_OF_DATA.bit() | MarkupFact.TITLE.bit() | MarkupFact.TITLE_IN_PART.bit();
    for (int i = 0; i < facts.length; i++) {
      boolean heading = MarkupFact.FIRST_HEADING.isIn(facts[i]);
      add(i, MarkupFact.ONLY_FIRST_HEADING, heading && firstHeadings == 1);
      add(i, MarkupFact.NO_FIRST_HEADING, !heading && firstHeadings > 0);
      add(i, MarkupFact.NO_TITLE, (all & titles) != 0 && (facts[i] & titles) == 0);
      absent(i, all, MarkupFact.DESCRIPTION, MarkupFact.NO_DESCRIPTION);
      absent(i, all, MarkupFact.STATED_AUTHOR, MarkupFact.NO_STATED_AUTHOR);
      absent(i, all, MarkupFact.AUTHOR, MarkupFact.NO_AUTHOR);
      absent(i, all, MarkupFact.STATED_DAY, MarkupFact.NO_STATED_DAY);
      absent(i, all, MarkupFact.CAPTION, MarkupFact.NO_CAPTION);
      absent(i, all, MarkupFact.BODY, MarkupFact.NO_BODY);
      absent(i, all, MarkupFact.ARTICLE, MarkupFact.NO_ARTICLE);
    }
  }

  private void absent(int line, long all, MarkupFact present, MarkupFact absent) {
    add(line, absent, present.isIn(all) && !present.isIn(facts[line]));
  }

  /** The names of a line's facts, for whoever asks what the source said. */
  List<MarkupFact> list(int line) {
    List<MarkupFact> list = new ArrayList<>();
    for (MarkupFact fact : MarkupFact.values()) {
      if (fact.isIn(facts[line])) {
        list.add(fact);
      }
    }
    return list;
  }
}
