package org.lede.layout.internal.credit;

import java.util.List;
import java.util.Optional;

/**
 * A line read as caption and photo credit.
 *
 * @param caption what the photo shows, without the credit; empty if the line is a credit alone
 * @param credit the names credited, without label and brackets
 * @param creditNames the credit cut into photographers and agencies
 * @param labelled whether a word such as Photo: says that it is a credit, or only its form
 * @param strength 0 to 1: how much the form alone says that this is a photo credit
 */
public record ParsedCredit(
    Optional<Range> caption,
    Range credit,
    List<String> creditNames,
    boolean labelled,
    double strength) {

  /** A stretch of the text, end exclusive. */
  public record Range(int start, int end) {}

  public ParsedCredit {
    creditNames = List.copyOf(creditNames);
  }
}
