package org.lede.layout.training;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.lede.layout.training.flavours.HtmlFlavour;
import org.lede.layout.training.flavours.TextFlavour;

/** What a line model is taught: the open pages of all sets, each in some forms of its text. */
final class Lessons {

  /** How much a page of a set counts: its gold is the better, or says the more, the higher. */
  record Weights(float structure, float pages, float wcxb) {

    static Weights usual() {
      return new Weights(
          number("lede.weight.structure", "1.5"),
          number("lede.weight.pages", "1"),
          number("lede.weight.wcxb", "0.7"));
    }

    private static float number(String property, String usual) {
      return Float.parseFloat(System.getProperty(property, usual));
    }

    float of(String set) {
      return switch (set) {
        case GoldSets.WCXB -> wcxb;
        case GoldSets.PAGES, GoldSets.PAGES_VISIBLE -> pages;
        default -> structure;
      };
    }
  }

  /** In how many other forms each page is shown, besides the form of its set. */
  private static final int EPOCHS = Integer.getInteger("lede.epochs", 1);

  private static final int EPOCHS_OF_STRUCTURE = EPOCHS + 1;

  /** A page in so many is shown without its address and the day of its retrieval. */
  private static final int ONE_IN_WITHOUT_HINTS = 4;

  /** A page in so many is shown in a form that a program makes of its HTML. */
  private static final int ONE_IN_FROM_HTML = 5;

  private final GoldSets sets;
  private final Weights weights;

  private Lessons(GoldSets sets, Weights weights) {
    this.sets = sets;
    this.weights = weights;
  }

  static List<Lesson> of(GoldSets sets, List<String> names, Weights weights) {
    Lessons lessons = new Lessons(sets, weights);
    return names.stream()
        .flatMap(set -> sets.pages(set).stream())
        .filter(Lessons::isShown)
        .toList()
        .parallelStream()
        .flatMap(lessons::of)
        .filter(lesson -> !lesson.isEmpty())
        .toList();
  }

  /** Of the many pages either a crawl's or a browser's text is shown. */
  private static boolean isShown(GoldPage page) {
    boolean browsers = SealedSites.hash(page.id()) % 2 == 0;
    return switch (page.flavour()) {
      case GoldSets.PAGES -> !browsers;
      case GoldSets.PAGES_VISIBLE -> browsers;
      default -> true;
    };
  }

  private Stream<Lesson> of(GoldPage page) {
    float weight = weights.of(page.flavour());
    boolean hinted = SealedSites.hash("hints " + page.id()) % ONE_IN_WITHOUT_HINTS != 0;
    Lesson given = Lesson.of(hinted ? page : page.withoutHints(), weight);
    boolean structure = List.of(GoldSets.STRUCTURE, GoldSets.VISIBLE).contains(page.flavour());
    int epochs = structure ? EPOCHS_OF_STRUCTURE : EPOCHS;
    return Stream.concat(
        Stream.of(given), IntStream.range(0, epochs).mapToObj(epoch -> other(page, given, epoch)));
  }

  private Lesson other(GoldPage page, Lesson given, int epoch) {
    long hash = SealedSites.hash(page.id() + " epoch " + epoch);
    if (hash % ONE_IN_FROM_HTML == 0 && GoldSets.WITH_HTML.contains(page.flavour())) {
      HtmlFlavour flavour =
          hash / ONE_IN_FROM_HTML % 2 == 0 ? HtmlFlavour.TIKA : HtmlFlavour.WHOLE_TEXT;
      Optional<GoldPage> flattened = sets.flattened(page, flavour);
      if (flattened.isPresent()) {
        return Lesson.of(flattened.get(), weights.of(page.flavour()));
      }
    }
    TextFlavour[] flavours = TextFlavour.values();
    return given.as(flavours[(int) (hash / 7 % flavours.length)]);
  }
}
