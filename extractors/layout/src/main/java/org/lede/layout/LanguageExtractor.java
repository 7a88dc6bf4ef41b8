package org.lede.layout;

import java.util.Locale;
import java.util.Set;
import org.lede.Field;
import org.lede.layout.internal.classifier.LineClassifier;
import org.lede.layout.internal.decisions.PageDecisions;
import org.lede.spi.Draft;
import org.lede.spi.Extractor;

/**
 * Tells the language of the article's own text, whatever language the page round it is in.
 *
 * <pre>{@code
 * ArticleParser.builder().extractor(new LanguageExtractor()).build().parse(text).language();
 * }</pre>
 */
public final class LanguageExtractor implements Extractor {

  private final LineClassifier classifier;

  /** An extractor with the model of this module. */
  public LanguageExtractor() {
    this(LineClassifier.shipped());
  }

  LanguageExtractor(LineClassifier classifier) {
    this.classifier = classifier;
  }

  @Override
  public String id() {
    return "language";
  }

  @Override
  public Set<Field<?>> writes() {
    return Set.of(Field.LANGUAGE);
  }

  @Override
  public void extract(Draft draft) {
    PageDecisions.of(draft, classifier)
        .language()
        .ifPresent(
            verdict ->
                draft.put(
                    Field.LANGUAGE, Locale.forLanguageTag(verdict.tag()), verdict.confidence()));
  }
}
