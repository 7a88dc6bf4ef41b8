package org.lede.quotes.internal.speaker;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.lede.quotes.internal.scope.QuotableLine;
import org.lede.quotes.internal.sentence.Paragraph;
import org.lede.quotes.internal.sentence.Transcript;
import org.lede.quotes.internal.words.Vocabulary;
import org.lede.quotes.internal.words.WordRuns;

/** The paragraphs of an article with the phrases in them that may name who speaks. */
public final class Prose {

  private static final int LONGEST_WORD = 40;

  private final String text;
  private final Vocabulary vocabulary;
  private final List<Paragraph> paragraphs;
  private final List<List<Mention>> mentions;
  private final Speakers cast;

  private Prose(String text, Vocabulary vocabulary, List<Paragraph> paragraphs) {
    this.text = text;
    this.vocabulary = vocabulary;
    this.paragraphs = paragraphs;
    this.mentions = new ArrayList<>();
    for (int i = 0; i < paragraphs.size(); i++) {
      mentions.add(MentionFinder.of(paragraphs.get(i), i, vocabulary));
    }
    this.cast = Speakers.of(mentions);
  }

  public static Prose of(String text, List<QuotableLine> stretches, Vocabulary vocabulary) {
    Set<String> lowerWords = lowerWords(text, stretches);
    List<Paragraph> paragraphs = new ArrayList<>();
    for (QuotableLine stretch : Transcript.label(text, stretches)) {
      paragraphs.add(Paragraph.of(text, stretch, vocabulary, lowerWords));
    }
    return new Prose(text, vocabulary, paragraphs);
  }

  /** The words that stand somewhere without a capital: they are no names elsewhere. */
  private static Set<String> lowerWords(String text, List<QuotableLine> stretches) {
    Set<String> words = new HashSet<>();
    for (QuotableLine stretch : stretches) {
      WordRuns.visit(
          text,
          stretch.start(),
          stretch.end(),
          Character::isLetter,
          (start, end) -> {
            if (Character.isLowerCase(text.charAt(start)) && end - start < LONGEST_WORD) {
              words.add(text.substring(start, end));
            }
          });
    }
    return words;
  }

  String text() {
    return text;
  }

  public Vocabulary vocabulary() {
    return vocabulary;
  }

  public List<Paragraph> paragraphs() {
    return paragraphs;
  }

  public Paragraph paragraph(int number) {
    return paragraphs.get(number);
  }

  /** The mentions of a paragraph; none outside the article. */
  public List<Mention> mentions(int paragraph) {
    return paragraph < 0 || paragraph >= mentions.size() ? List.of() : mentions.get(paragraph);
  }

  public Speakers cast() {
    return cast;
  }
}
