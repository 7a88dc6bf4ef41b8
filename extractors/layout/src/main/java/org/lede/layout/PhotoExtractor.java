package org.lede.layout;

import java.util.List;
import java.util.Set;
import org.lede.Field;
import org.lede.Photo;
import org.lede.layout.internal.classifier.LineClassifier;
import org.lede.layout.internal.decisions.PageDecisions;
import org.lede.spi.Draft;
import org.lede.spi.Extractor;

/**
 * Finds the photos of the article: caption and credit of each, and the repetitions that are no
 * photos of their own.
 *
 * <pre>{@code
 * ArticleParser.builder().extractor(new PhotoExtractor()).build().parse(text).photos();
 * }</pre>
 */
public final class PhotoExtractor implements Extractor {

  private final LineClassifier classifier;

  /** An extractor with the model of this module. */
  public PhotoExtractor() {
    this(LineClassifier.shipped());
  }

  PhotoExtractor(LineClassifier classifier) {
    this.classifier = classifier;
  }

  @Override
  public String id() {
    return "photos";
  }

  @Override
  public Set<Field<?>> writes() {
    return Set.of(Field.PHOTOS);
  }

  @Override
  public void extract(Draft draft) {
    List<Photo> photos = PageDecisions.of(draft, classifier).photos();
    if (!photos.isEmpty()) {
      double mean = photos.stream().mapToDouble(Photo::confidence).average().orElse(0);
      draft.put(Field.PHOTOS, photos, mean);
    }
  }
}
