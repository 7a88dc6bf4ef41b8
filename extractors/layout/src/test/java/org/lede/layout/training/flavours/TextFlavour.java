package org.lede.layout.training.flavours;

import java.util.function.Function;

/** What else the text of a page may look like; each is made of the lines of the page as given. */
public enum TextFlavour {
  /** The article without what stands round it. */
  CROPPED(Retyping::cropped, true),
  /** Headline, byline and paragraphs alone. */
  CLEAN(Retyping::clean, true),
  /** The beginning of the page. */
  FIRST_LINES(Retyping::firstLines, false),
  NO_BLANK_LINES(Retyping::dense, true),
  BLANK_AFTER_EACH(Retyping::spaced, true),
  /** Hard wraps at 60 to 78 columns. */
  WRAPPED(Retyping::wrapped, true),
  /** The article alone, wrapped. */
  WRAPPED_ARTICLE(Retyping::wrappedArticle, true),
  LYNX(Retyping::lynx, true),
  W3M(Retyping::w3m, true),
  MARKDOWN(Retyping::markdown, true),
  QUOTED(Retyping::quoted, true),
  LABELLED(Retyping::labelled, true),
  ONE_STRING(Retyping::oneString, true);

  private final Function<Retyping, TracedText> typing;
  private final boolean whole;

  TextFlavour(Function<Retyping, TracedText> typing, boolean whole) {
    this.typing = typing;
    this.whole = whole;
  }

  public TracedText of(Retyping page) {
    return typing.apply(page);
  }

  /** Whether the article is still complete, so that it can be scored. */
  public boolean isWhole() {
    return whole;
  }
}
