package org.lede.layout;

import java.util.List;
import java.util.Set;
import org.lede.Field;
import org.lede.Note;
import org.lede.layout.internal.classifier.LineClassifier;
import org.lede.layout.internal.decisions.PageDecisions;
import org.lede.spi.Draft;
import org.lede.spi.Extractor;

/**
 * Finds what the newsroom says of the article: corrections, editor's notes, updates.
 *
 * <pre>{@code
 * ArticleParser.builder().extractor(new NotesExtractor()).build().parse(text).notes();
 * }</pre>
 */
public final class NotesExtractor implements Extractor {

  private final LineClassifier classifier;

  /** An extractor with the model of this module. */
  public NotesExtractor() {
    this(LineClassifier.shipped());
  }

  NotesExtractor(LineClassifier classifier) {
    this.classifier = classifier;
  }

  @Override
  public String id() {
    return "notes";
  }

  @Override
  public Set<Field<?>> writes() {
    return Set.of(Field.NOTES);
  }

  @Override
  public void extract(Draft draft) {
    List<Note> notes = PageDecisions.of(draft, classifier).notes();
    if (!notes.isEmpty()) {
      double mean = notes.stream().mapToDouble(Note::confidence).average().orElse(0);
      draft.put(Field.NOTES, notes, mean);
    }
  }
}
