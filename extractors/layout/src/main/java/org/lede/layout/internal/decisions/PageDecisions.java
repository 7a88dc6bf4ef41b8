package org.lede.layout.internal.decisions;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.lede.BodyBlock;
import org.lede.Note;
import org.lede.Photo;
import org.lede.layout.internal.classifier.LineClassifier;
import org.lede.layout.internal.classifier.LineRoles;
import org.lede.layout.internal.dateline.DatelineReader;
import org.lede.layout.internal.decisions.article.ArticleModel;
import org.lede.layout.internal.decisions.evidence.ArticleStretch;
import org.lede.layout.internal.decisions.evidence.LineForm;
import org.lede.layout.internal.decisions.times.TimestampChoice;
import org.lede.layout.internal.language.LanguageReader;
import org.lede.layout.internal.note.NoteKind;
import org.lede.spi.Draft;
import org.lede.text.ArticleText;

/**
 * Says which line of a page is what. The decisions are taken in this order, each seeing those
 * before it: where the article lies, its headline, its language, dateline, photos, byline, times,
 * standfirst, notes, body. Each is taken once, when first asked for, and says why.
 *
 * <p>It belongs to one page and one thread.
 */
public final class PageDecisions {

  private final LineRoles roles;
  private final LineForm form;
  private final Reasons reasons = new Reasons();
  private final Decision<ArticleStretch> stretch;
  private final Decision<HeadlineDecision> headline;
  private final Decision<Optional<LanguageReader.Verdict>> language;
  private final Decision<Optional<DatelineReader.Found>> dateline;
  private final Decision<List<Photo>> photos;
  private final Decision<Optional<BylineDecision>> byline;
  private final Decision<TimestampChoice.Choice> times;
  private final Decision<TakenLines> taken;
  private final Decision<Optional<BareText>> bare;
  private final Decision<StandfirstDecision> standfirst;
  private final Decision<NoteDecision> notes;
  private final Decision<List<BodyBlock>> body;

  private PageDecisions(LineRoles roles) {
    this.roles = roles;
    this.stretch = new Decision<>(() -> ArticleStretch.of(roles), ArticleStretch.NONE);
    this.headline =
        new Decision<>(() -> HeadlineDecision.of(roles, reasons), HeadlineDecision.NONE);
    this.language = new Decision<>(() -> LanguageDecision.of(roles), Optional.empty());
    this.dateline = new Decision<>(() -> DatelineDecision.of(roles, reasons), Optional.empty());
    this.photos = new Decision<>(() -> PhotoDecision.of(this), List.of());
    this.byline = new Decision<>(() -> BylineDecision.of(this), Optional.empty());
    this.times = new Decision<>(() -> TimestampDecision.of(this), TimestampChoice.Choice.NONE);
    this.form = new LineForm(roles);
    this.taken = new Decision<>(() -> TakenLines.of(this), new TakenLines(roles));
    this.bare = new Decision<>(() -> BareText.of(this), Optional.empty());
    this.standfirst = new Decision<>(() -> StandfirstDecision.of(this), StandfirstDecision.NONE);
    this.notes = new Decision<>(() -> NoteDecision.of(this), NoteDecision.NONE);
    this.body = new Decision<>(() -> BodyDecision.of(this), List.of());
  }

  /** The decisions on a draft's text, shared by the extractors that have the same classifier. */
  public static PageDecisions of(Draft draft, LineClassifier classifier) {
    return draft.shared(new View(classifier));
  }

  /** The decisions on a text. */
  public static PageDecisions of(ArticleText text, LineClassifier classifier) {
    return new View(classifier).apply(text);
  }

  /** Two extractors with different classifiers do not share what they see. */
  private record View(LineClassifier classifier) implements Function<ArticleText, PageDecisions> {

    @Override
    public PageDecisions apply(ArticleText text) {
      return new PageDecisions(LineRoles.of(text, classifier));
    }
  }

  /** Takes every decision, in their order, so that all reasons are given. */
  void takeAll() {
    List.of(stretch, headline, language, dateline, photos, byline, times, standfirst, notes, body)
        .forEach(Decision::orNothing);
  }

  /** How likely each line is what, by the classifier alone. */
  public LineRoles roles() {
    return roles;
  }

  Reasons reasons() {
    return reasons;
  }

  /** Where the article's paragraphs lie. */
  ArticleStretch stretch() {
    return stretch.orNothing();
  }

  /** The line of the headline; -1 if there is none. */
  int headlineLine() {
    return headline.orNothing().line();
  }

  /** The lines of the headline, in their order. */
  IntStream headlineLines() {
    HeadlineDecision found = headline.orNothing();
    return found.line() < 0
        ? IntStream.empty()
        : IntStream.rangeClosed(found.line(), found.lastLine());
  }

  /** The line of the standfirst; -1 if there is none. */
  int standfirstLine() {
    return standfirst.orNothing().line();
  }

  /** The language, empty where it was not told. */
  String languageCode() {
    return language
        .orNothing()
        .map(verdict -> Locale.forLanguageTag(verdict.tag()).getLanguage())
        .orElse("");
  }

  /** What the form of each line says by itself. */
  LineForm form() {
    return form;
  }

  /** What a line says of the article, if it does not tell it. */
  Optional<NoteKind> note(int line) {
    return roles.readings().note(line);
  }

  /** The lines that fields other than standfirst and body have taken. */
  TakenLines taken() {
    return taken.orNothing();
  }

  /** The article of a text that is hardly more than that. */
  Optional<BareText> bareText() {
    return bare.orNothing();
  }

  /** The byline as later decisions see it. */
  Optional<BylineDecision> bylineOrNone() {
    return byline.orNothing();
  }

  /** The times as later decisions see them. */
  TimestampChoice.Choice timesOrNone() {
    return times.orNothing();
  }

  /** The dateline as later decisions see it. */
  Optional<DatelineReader.Found> datelineOrNone() {
    return dateline.orNothing();
  }

  /** The photos as later decisions see them. */
  List<Photo> photosOrNone() {
    return photos.orNothing();
  }

  /** Whether the article is in English; of a language that was not told it is not. */
  public boolean isEnglish() {
    return languageCode().equals("en");
  }

  /** How likely the page is one article at all, 0 to 1. */
  public double articleProbability() {
    return ArticleModel.shipped().probability(roles, isEnglish());
  }

  /** The headline, and how sure it is. */
  public HeadlineDecision headline() {
    return headline.get();
  }

  /** The language of the article's own text. */
  public Optional<LanguageReader.Verdict> language() {
    return language.get();
  }

  /** The dateline of the first paragraphs. */
  public Optional<DatelineReader.Found> dateline() {
    return dateline.get();
  }

  /** The photos, in the order of the text. */
  public List<Photo> photos() {
    return photos.get();
  }

  /** Who signed the article. */
  public Optional<BylineDecision> byline() {
    return byline.get();
  }

  /** When the article was published and updated. */
  public TimestampChoice.Choice times() {
    return times.get();
  }

  /** The summary between headline and body. */
  public StandfirstDecision standfirst() {
    return standfirst.get();
  }

  /** The notes as later decisions see them. */
  NoteDecision notesOrNone() {
    return notes.orNothing();
  }

  /** What the newsroom says of the article, in the order of the text. */
  public List<Note> notes() {
    return notes.get().notes();
  }

  /** The running text, in the order of the text. */
  public List<BodyBlock> body() {
    return body.get();
  }
}
