package org.lede.layout.internal.byline;

import java.util.List;
import java.util.Optional;
import org.lede.Contributor;

/**
 * A stretch read as a byline.
 *
 * @param start offset of its first character in the text
 * @param end offset after its last character
 * @param authors those it names, in the order of the text
 * @param marked whether a word such as By or Author says so
 * @param strength 0 to 1: how much the form alone says that this is a byline
 */
public record ParsedByline(
    int start, int end, List<Signed> authors, boolean marked, double strength) {

  /** One author with the place of the name in the text. */
  public record Signed(
      int start, int end, String name, Contributor.Kind kind, Optional<String> role) {}

  public ParsedByline {
    authors = List.copyOf(authors);
  }
}
