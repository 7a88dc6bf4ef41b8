package org.lede.entities;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import opennlp.tools.namefind.TokenNameFinder;
import org.lede.Entity;
import org.lede.Field;
import org.lede.entities.internal.finder.FinderSource;
import org.lede.entities.internal.finder.MentionFinder;
import org.lede.entities.internal.gather.Clusters;
import org.lede.entities.internal.gather.CompanyCues;
import org.lede.entities.internal.gather.DatelinePlaces;
import org.lede.entities.internal.name.FoundMentions;
import org.lede.entities.internal.name.Mention;
import org.lede.entities.internal.scope.ReadingScope;
import org.lede.entities.internal.token.Casing;
import org.lede.entities.internal.token.Document;
import org.lede.entities.internal.token.English;
import org.lede.entities.internal.token.Segmentation;
import org.lede.entities.internal.words.NameLanguage;
import org.lede.spi.Draft;
import org.lede.spi.Extractor;

/**
 * Finds the persons, organizations and places of an article, one entity for each, with all its
 * mentions and its fullest name. What languages it reads depends on the models that are there; each
 * is read when the first text in its language comes.
 *
 * <pre>{@code
 * String text = "Ruth Adeyemi has run the port since 2019. It was time, Adeyemi said on Friday.";
 * Article article = ArticleParser.builder().extractor(new EntityExtractor()).build().parse(text);
 * article.entities().get(0).name();      // "Ruth Adeyemi"
 * article.entities().get(0).mentions();  // ["Ruth Adeyemi", "Adeyemi"]
 * }</pre>
 */
public final class EntityExtractor implements Extractor {

  private final FinderSource finders;

  /**
   * An extractor with the models of {@code lede-entities-model-en} and its like for other
   * languages; a text in a language without one gives nothing and a diagnostic.
   */
  public EntityExtractor() {
    this(FinderSource.shipped());
  }

  EntityExtractor(FinderSource finders) {
    this.finders = finders;
  }

  /**
   * An extractor with a finder of your own, such as {@code () -> new NameFinderME(model)}.
   *
   * @param finders makes a finder; it is asked once for every text, so that the finder need not be
   *     safe for several threads
   * @throws NullPointerException if the supplier is null
   */
  public EntityExtractor(Supplier<? extends TokenNameFinder> finders) {
    Objects.requireNonNull(finders, "finders");
    this.finders = language -> Optional.of(finders.get());
  }

  @Override
  public String id() {
    return "entities";
  }

  @Override
  public Set<Field<?>> reads() {
    return Set.of(
        Field.LANGUAGE,
        Field.HEADLINE,
        Field.STANDFIRST,
        Field.BYLINE,
        Field.DATELINE,
        Field.PHOTOS,
        Field.BODY);
  }

  @Override
  public Set<Field<?>> writes() {
    return Set.of(Field.ENTITIES);
  }

  @Override
  public void extract(Draft draft) {
    String language = draft.get(Field.LANGUAGE).map(NameLanguage::of).orElse(NameLanguage.ENGLISH);
    Document document =
        Document.of(draft.text().text(), ReadingScope.of(draft), Segmentation.of(language));
    if (Casing.isTooShort(document)) {
      return;
    }
    if (draft.get(Field.LANGUAGE).isEmpty() && !English.isLikely(document)) {
      draft.note("no entities: no language is told, and the text does not look like English");
    } else if (Casing.lacksCapitals(document)) {
      draft.note("no entities: the text has no capital letters, by which names are told");
    } else {
      read(draft, document, language);
    }
  }

  private void read(Draft draft, Document document, String language) {
    finders
        .open(language)
        .ifPresentOrElse(
            finder -> write(draft, document, language, finder),
            () ->
                draft.note(
                    "no entities: the text is in "
                        + language
                        + ", and lede-entities-model-"
                        + language
                        + " is not there"));
  }

  private static void write(
      Draft draft, Document document, String language, TokenNameFinder finder) {
    FoundMentions found = MentionFinder.find(draft.text(), document, finder);
    String text = draft.text().text();
    List<Mention> mentions =
        draft
            .get(Field.DATELINE)
            .map(dateline -> DatelinePlaces.in(dateline, found.mentions()))
            .orElse(found.mentions());
    List<Mention> typed = CompanyCues.in(text, mentions);
    List<Entity> entities = Clusters.of(text, language, new FoundMentions(typed, found.sureness()));
    if (!entities.isEmpty()) {
      draft.put(Field.ENTITIES, entities, found.sureness());
    }
  }
}
