package org.lede.layout.internal.credit;

import java.util.List;
import java.util.Optional;
import org.lede.Contributor;

/**
 * A line read as caption and photo credit.
 *
 * @param caption what the photo shows, without the credit; empty if the line is a credit alone
 * @param credit the names credited, without label and brackets
 * @param names the credit cut into photographers and agencies, each name once
 * @param labelled whether a word such as Photo: says that it is a credit, or only its form
 * @param strength 0 to 1: how much the form alone says that this is a photo credit
 */
public record ParsedCredit(
    Optional<Range> caption, Range credit, List<Named> names, boolean labelled, double strength) {

  /** A stretch of the text, end exclusive. */
  public record Range(int start, int end) {}

  /** One name of a credit, with its place in the text. */
  public record Named(int start, String name, Contributor.Kind kind) {}

  public ParsedCredit {
    names = List.copyOf(names);
  }

  /** The names in words. */
  public List<String> creditNames() {
    return names.stream().map(Named::name).toList();
  }
}
