package org.lede.layout.training.flavours;

/** What else the text of a page may look like; each is made of the lines of the page as given. */
public enum TextFlavour {
  /** The article without what stands round it. */
  CROPPED,
  /** Headline, byline and paragraphs alone. */
  CLEAN,
  /** The beginning of the page. */
  FIRST_LINES,
  NO_BLANK_LINES,
  BLANK_AFTER_EACH,
  /** Hard wraps at 60 to 78 columns. */
  WRAPPED,
  /** The article alone, wrapped. */
  WRAPPED_ARTICLE,
  LYNX,
  W3M,
  MARKDOWN,
  QUOTED,
  LABELLED,
  ONE_STRING;

  /** A page in this form. The retyping can be used once. */
  public TracedText of(Retyping page) {
    return switch (this) {
      case CROPPED -> page.cropped();
      case CLEAN -> page.clean();
      case FIRST_LINES -> page.firstLines();
      case NO_BLANK_LINES -> page.dense();
      case BLANK_AFTER_EACH -> page.spaced();
      case WRAPPED -> page.wrapped();
      case WRAPPED_ARTICLE -> page.wrappedArticle();
      case LYNX -> page.lynx();
      case W3M -> page.w3m();
      case MARKDOWN -> page.markdown();
      case QUOTED -> page.quoted();
      case LABELLED -> page.labelled();
      case ONE_STRING -> page.oneString();
    };
  }

  /** Whether the article is still complete, so that it can be scored. */
  public boolean isWhole() {
    return this != FIRST_LINES;
  }
}
