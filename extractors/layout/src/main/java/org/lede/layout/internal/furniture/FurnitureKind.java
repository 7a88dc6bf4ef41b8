package org.lede.layout.internal.furniture;

import java.util.Locale;

/**
 * What a line is that belongs to the page and not to the article.
 *
 * <p>Each kind is a section of the word files {@code <lang>/furniture.txt}. Where a wording stands
 * in several sections, the kind that comes first here holds.
 */
public enum FurnitureKind {
  /** A paywall's notice. */
  WITHHELD,
  /** A label over the headline: exclusive, analysis, live. */
  LABELS,
  /** An invitation to read something else. */
  READ_ON,
  /** A button that passes the article on. */
  SHARE,
  /** Where else the outlet can be followed. */
  FOLLOW,
  /** Log in, subscribe, newsletters. */
  ACCOUNT,
  /** The readers' comments and the rules for them. */
  COMMENTS,
  /** The label of an advertisement. */
  ADVERTISING,
  /** Consent to cookies. */
  COOKIES,
  /** Who holds the rights. */
  COPYRIGHT,
  /** Reading time, audio version, player. */
  READING_AIDS,
  /** Labels and buttons of pictures and galleries. */
  MEDIA,
  /** What introduces a note about the author. */
  AUTHOR_NOTE,
  /** Imprint, privacy, terms and how to reach the outlet. */
  CONTACT,
  /** Ways through the site. */
  NAVIGATION,
  /** The names of a newspaper's sections. */
  TOPICS;

  /** The name of the section in the word files. */
  String section() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
