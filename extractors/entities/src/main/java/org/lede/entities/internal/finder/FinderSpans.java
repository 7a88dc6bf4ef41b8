package org.lede.entities.internal.finder;

import java.util.Arrays;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import opennlp.tools.namefind.NameFinderME;
import opennlp.tools.namefind.TokenNameFinder;
import org.lede.entities.internal.name.EntityType;

/**
 * What a finder of OpenNLP gives for the tokens of a sentence: spans of tokens, in order, none over
 * another.
 *
 * <p>{@code NameFinderDL} of opennlp-dl does not keep to its interface: it gives spans of
 * characters in the tokens joined by blanks, each with its own words as type, and finds persons
 * alone. Such spans are told by that and turned into spans of tokens.
 */
final class FinderSpans {

  private final String[] tokens;
  private final String joined;

  /** Where each token begins in the joined text, and where one after the last would. */
  private final int[] starts;

  private FinderSpans(String[] tokens) {
    this.tokens = tokens;
    this.joined = String.join(" ", tokens);
    this.starts = new int[tokens.length + 1];
    for (int i = 0; i < tokens.length; i++) {
      starts[i + 1] = starts[i] + tokens[i].length() + 1;
    }
  }

  /**
   * The names of a sentence.
   *
   * @throws IllegalArgumentException if a span is empty or ends outside the sentence
   */
  static opennlp.tools.util.Span[] of(TokenNameFinder finder, String[] tokens) {
    opennlp.tools.util.Span[] spans =
        Objects.requireNonNull(finder.find(tokens), "the finder gave null for spans");
    return spans.length == 0
        ? spans
        : NameFinderME.dropOverlappingSpans(new FinderSpans(tokens).byTokens(spans));
  }

  private opennlp.tools.util.Span[] byTokens(opennlp.tools.util.Span[] spans) {
    return Arrays.stream(spans).allMatch(this::isOfCharacters)
        ? Arrays.stream(spans).flatMap(this::person).toArray(opennlp.tools.util.Span[]::new)
        : Arrays.stream(spans).map(this::checked).toArray(opennlp.tools.util.Span[]::new);
  }

  private boolean isOfCharacters(opennlp.tools.util.Span span) {
    String type = span.getType();
    return type != null
        && type.length() == span.length()
        && joined.startsWith(type, span.getStart());
  }

  /**
   * Nothing for a span that begins or ends within a token: the name was looked up in a longer word.
   */
  private Stream<opennlp.tools.util.Span> person(opennlp.tools.util.Span span) {
    Optional<Integer> first = tokenAt(span.getStart());
    Optional<Integer> end = tokenAt(span.getEnd() + 1);
    return first.isPresent() && end.isPresent() && first.get() < end.get()
        ? Stream.of(
            new opennlp.tools.util.Span(
                first.get(), end.get(), EntityType.PERSON.word(), span.getProb()))
        : Stream.empty();
  }

  private Optional<Integer> tokenAt(int character) {
    int at = Arrays.binarySearch(starts, character);
    return at >= 0 ? Optional.of(at) : Optional.empty();
  }

  private opennlp.tools.util.Span checked(opennlp.tools.util.Span span) {
    if (span.length() == 0 || span.getEnd() > tokens.length) {
      throw new IllegalArgumentException(
          "the finder gave the span " + span + " in a sentence of " + tokens.length + " tokens");
    }
    return span;
  }
}
