package org.lede.layout;

import org.lede.ArticleParser;
import org.lede.layout.internal.classifier.LineClassifier;

/** A parser of the layout with another classifier than the shipped one: for training and tests. */
public final class LayoutParser {

  private LayoutParser() {}

  /** All extractors of this module, each with the classifier. */
  public static ArticleParser with(LineClassifier classifier) {
    return ArticleParser.builder()
        .extractor(new BylineExtractor(classifier))
        .extractor(new DatelineExtractor(classifier))
        .extractor(new TimestampExtractor(classifier))
        .extractor(new PhotoExtractor(classifier))
        .extractor(new LanguageExtractor(classifier))
        .extractor(new HeadlineExtractor(classifier))
        .extractor(new StandfirstExtractor(classifier))
        .extractor(new BodyExtractor(classifier))
        .extractor(new NotesExtractor(classifier))
        .extractor(new ArticleExtractor(classifier))
        .build();
  }
}
