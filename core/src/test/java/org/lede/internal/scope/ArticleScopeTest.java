package org.lede.internal.scope;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.lede.ArticleParser;
import org.lede.BodyBlock;
import org.lede.Field;
import org.lede.spi.Draft;
import org.lede.spi.Extractor;
import org.lede.text.ArticleText;

class ArticleScopeTest {

  private static final String OPENING = "Rain fell on the old town for nine days.";
  private static final String LATER = "The bridge stays closed until the water falls.";

  /** Takes the opening and the later line for the body, and looks at the scope. */
  private static final class Looking implements Extractor {

    private final List<String> held = new ArrayList<>();
    private final List<String> prose = new ArrayList<>();
    private int lines;

    @Override
    public String id() {
      return "looking";
    }

    @Override
    public Set<Field<?>> reads() {
      return Set.of(Field.HEADLINE, Field.STANDFIRST, Field.BODY, Field.PHOTOS);
    }

    @Override
    public Set<Field<?>> writes() {
      return Set.of(Field.QUOTES);
    }

    @Override
    public void extract(Draft draft) {
      ArticleScope scope = ArticleScope.of(draft, List.of());
      String text = draft.text().text();
      lines = scope.lines().size();
      scope.held().forEach(line -> held.add(text.substring(line.start(), line.end())));
      scope
          .proseBetween(0, text.length())
          .forEach(line -> prose.add(text.substring(line.start(), line.end())));
    }
  }

  private static final class Body implements Extractor {

    @Override
    public String id() {
      return "body";
    }

    @Override
    public Set<Field<?>> reads() {
      return Set.of();
    }

    @Override
    public Set<Field<?>> writes() {
      return Set.of(Field.BODY);
    }

    @Override
    public void extract(Draft draft) {
      List<BodyBlock> blocks = new ArrayList<>();
      for (String line : List.of(OPENING, LATER)) {
        int start = draft.text().text().indexOf(line);
        blocks.add(
            new BodyBlock(
                draft.text().span(start, start + line.length()), BodyBlock.Kind.PARAGRAPH, 1));
      }
      draft.put(Field.BODY, blocks, 1);
    }
  }

  private static Looking look(String between) {
    Looking looking = new Looking();
    String text = "Menu\n" + OPENING + "\n" + between + "\n" + LATER + "\nImprint";
    ArticleParser.builder()
        .extractor(new Body())
        .extractor(looking)
        .build()
        .parse(ArticleText.of(text));
    return looking;
  }

  @Test
  void aLineThatAFieldHoldsIsHeldAndNoOther() {
    Looking looking = look("Read more");
    assertThat(looking.held).containsExactly(OPENING, LATER);
    assertThat(looking.prose).isEmpty();
    assertThat(looking.lines).isEqualTo(5);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "The mayor spoke to the people of the old town.",
        "\u201CWe shall stay here.\u201D",
        "\u201EWir bleiben alle hier.\u201C",
      })
  void aSentenceOrAQuotationBetweenIsProse(String line) {
    assertThat(look(line).prose).containsExactly(line);
  }

  @ParameterizedTest
  @CsvSource({"'The mayor said:', 1", "'The mayor said', 0"})
  void aColonLeadsToAQuotation(String line, int found) {
    String quotation = "\u201CWe shall stay here.\u201D";
    assertThat(look(line + "\n" + quotation).prose).hasSize(found + 1).contains(quotation);
  }

  @Test
  void linesLoseTheBlanksAtTheirEndsAndBlankOnesGo() {
    assertThat(ArticleScope.writtenLines(" a\u00A0\r\n\t\u200B\u2028b\f"))
        .containsExactly(new Stretch(1, 2), new Stretch(8, 9));
  }
}
