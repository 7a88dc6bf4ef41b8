package org.lede.entities;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.lede.Article;
import org.lede.ArticleParser;
import org.lede.Diagnostic;
import org.lede.Entity;
import org.lede.Field;
import org.lede.entities.internal.finder.FinderSource;
import org.lede.spi.Draft;
import org.lede.spi.Extractor;

class EntityExtractorTest {

  /** Says that a text is in a language. */
  private record Says(Locale language) implements Extractor {

    @Override
    public String id() {
      return "says";
    }

    @Override
    public Set<Field<?>> writes() {
      return Set.of(Field.LANGUAGE);
    }

    @Override
    public void extract(Draft draft) {
      draft.put(Field.LANGUAGE, language, 1);
    }
  }

  private static Article parse(String text) {
    return ArticleParser.builder().extractor(new EntityExtractor()).build().parse(text);
  }

  private static Article parse(String text, Locale language) {
    return ArticleParser.builder()
        .extractor(new EntityExtractor())
        .extractor(new Says(language))
        .build()
        .parse(text);
  }

  @Test
  void aTextInAnotherLanguageGivesNothingAndSaysSo() {
    Article article = parse("Ruth Adeyemi is the mayor of Halden.", Locale.FRENCH);
    assertThat(article.entities()).isEmpty();
    assertThat(article.diagnostics())
        .extracting(Diagnostic::message)
        .containsExactly("no entities: the text is in fr, and lede-entities-model-fr is not there");
  }

  @Test
  void aTextThatDoesNotLookLikeEnglishGivesNothingAndSaysSo() {
    Article article = parse("Bürgermeisterin Ruth Adeyemi sagte, dass die Brücke gesperrt wird.");
    assertThat(article.entities()).isEmpty();
    assertThat(article.diagnostics())
        .extracting(Diagnostic::message)
        .containsExactly(
            "no entities: no language is told, and the text does not look like English");
  }

  @Test
  void withoutAModelThereIsNothingButAWordAboutIt() {
    FinderSource nothing = language -> Optional.empty();
    Article article =
        ArticleParser.builder()
            .extractor(new EntityExtractor(nothing))
            .build()
            .parse("Ruth Adeyemi is the mayor of Halden.");
    assertThat(article.entities()).isEmpty();
    assertThat(article.diagnostics())
        .extracting(Diagnostic::message)
        .containsExactly("no entities: the text is in en, and lede-entities-model-en is not there");
  }

  @Test
  void anyKindOfEnglishIsRead() {
    String text = "Ruth Adeyemi, the mayor, said on Monday that Norway will pay for it.";
    assertThat(parse(text, Locale.UK).entities()).isEqualTo(parse(text).entities()).hasSize(2);
  }

  @Test
  void aLoudHeadlineFindsTheNamesThatTheStoryHas() {
    Article article =
        parse(
            """
            MAYOR RUTH ADEYEMI LEAVES FOR NORWAY

            Mayor Ruth Adeyemi left for Norway on Monday. The mayor leaves behind a city in debt.
            """);
    assertThat(article.entities())
        .extracting(Entity::name)
        .containsExactlyInAnyOrder("Ruth Adeyemi", "Norway");
    assertThat(article.entities()).allMatch(entity -> entity.mentions().size() == 2);
  }

  @Test
  void aTextInSmallLettersGivesNothingAndSaysWhy() {
    Article article = parse("the mayor said on monday that ruth adeyemi and I will go to norway.");
    assertThat(article.entities()).isEmpty();
    assertThat(article.diagnostics())
        .extracting(Diagnostic::message)
        .containsExactly("no entities: the text has no capital letters, by which names are told");
  }

  @Test
  void aTextAllInCapitalsIsReadToo() {
    Article article =
        parse("MAYOR RUTH ADEYEMI SAID ON MONDAY THAT SHE WILL LEAVE FOR NORWAY IN THE SPRING.");
    assertThat(article.entities())
        .extracting(Entity::type, Entity::name)
        .containsExactly(
            org.assertj.core.groups.Tuple.tuple("person", "RUTH ADEYEMI"),
            org.assertj.core.groups.Tuple.tuple("location", "NORWAY"));
  }
}
