package org.lede.quotes.internal.sentence;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.lede.contract.ExamplesFile;
import org.lede.contract.ExamplesFile.Example;
import org.lede.quotes.internal.marks.Quotations;
import org.lede.quotes.internal.marks.QuotedSpan;
import org.lede.quotes.internal.scope.QuotableLine;
import org.lede.quotes.internal.scope.ReadingScope;
import org.lede.quotes.internal.speaker.Mention;
import org.lede.quotes.internal.speaker.MentionFinder;
import org.lede.quotes.internal.speaker.Prose;
import org.lede.quotes.internal.words.Shape;
import org.lede.quotes.internal.words.Vocabularies;
import org.lede.quotes.internal.words.Vocabulary;

/** How a paragraph is cut before any weight is asked: words, sentences, phrases. */
class ParagraphTest {

  private static List<Example> examples(String file) {
    return ExamplesFile.read(ParagraphTest.class.getResourceAsStream("/examples/" + file));
  }

  static List<Example> words() {
    return examples("words.md");
  }

  static List<Example> sentences() {
    return examples("sentences.md");
  }

  static List<Example> mentions() {
    return examples("mentions.md");
  }

  /** A heading is "en: what the examples show". */
  private static Vocabulary vocabulary(Example example) {
    return Vocabularies.named(example.heading().substring(0, example.heading().indexOf(':')));
  }

  private static Paragraph paragraph(Example example) {
    List<QuotableLine> line = ReadingScope.wholeText(example.input());
    return Prose.of(example.input(), line, vocabulary(example)).paragraph(0);
  }

  @ParameterizedTest
  @MethodSource("words")
  void aParagraphIsCutIntoTheseWordsAndMarks(Example example) {
    String text = example.input();
    Vocabulary vocabulary = vocabulary(example);
    List<QuotedSpan> spans = Quotations.of(text, 0, text.length(), vocabulary);
    String shown =
        Itemizer.of(text, 0, text.length(), spans, vocabulary).stream()
            .map(item -> shown(text, item))
            .collect(Collectors.joining(" | "));
    assertThat(shown).isEqualTo(example.expected());
  }

  /** A word with its shape, unless that is a plain word, a name or a quotation; a mark as such. */
  private static String shown(String text, Item item) {
    String slice = text.substring(item.start(), item.end());
    if (item.is(Shape.WORD) || item.is(Shape.NAME) || item.is(Shape.QUOTATION)) {
      return slice;
    }
    boolean mark = !Character.isLetter(item.shape()) && !item.is(Shape.NUMBER);
    return mark ? String.valueOf(item.shape()) : slice + "/" + item.shape();
  }

  @ParameterizedTest
  @MethodSource("sentences")
  void aParagraphIsCutIntoTheseSentences(Example example) {
    Paragraph paragraph = paragraph(example);
    List<String> sentences = new ArrayList<>();
    int first = 0;
    while (first < paragraph.size()) {
      int end = paragraph.sentenceEnd(first);
      int start = paragraph.item(first).start();
      sentences.add(example.input().substring(start, paragraph.item(end - 1).end()));
      first = end;
    }
    assertThat(String.join("\n", sentences)).isEqualTo(example.expected());
  }

  @ParameterizedTest
  @MethodSource("mentions")
  void thesePhrasesMayNameWhoSpeaks(Example example) {
    String shown =
        MentionFinder.of(paragraph(example), 0, vocabulary(example)).stream()
            .map(ParagraphTest::shown)
            .collect(Collectors.joining("\n"));
    assertThat(shown).isEqualTo(example.expected());
  }

  private static String shown(Mention mention) {
    return mention.kind().name().toLowerCase(Locale.ROOT)
        + ": "
        + (mention.before().isEmpty() ? "" : mention.before() + " + ")
        + mention.name()
        + (mention.gender() == ' ' ? "" : " (" + mention.gender() + ")")
        + (mention.possessive() ? " 's" : "");
  }
}
