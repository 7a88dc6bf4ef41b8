package org.lede.layout;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.lede.Author;
import org.lede.Byline;
import org.lede.Field;
import org.lede.layout.internal.byline.ParsedByline;
import org.lede.layout.internal.classifier.LineClassifier;
import org.lede.layout.internal.classifier.LineRoles;
import org.lede.layout.internal.decisions.BylineCandidates;
import org.lede.layout.internal.decisions.CoBylines;
import org.lede.layout.internal.decisions.FooterByline;
import org.lede.spi.Draft;
import org.lede.spi.Extractor;
import org.lede.text.ArticleText;

/**
 * Finds who wrote the article: the lines that the joint reading takes for its byline, read by the
 * grammar of bylines.
 *
 * <pre>{@code
 * ArticleParser.builder().extractor(new BylineExtractor()).build().parse(text).byline();
 * }</pre>
 */
public final class BylineExtractor implements Extractor {

  private final LineClassifier model;

  /** An extractor with the model of this module. */
  public BylineExtractor() {
    this(LineClassifier.shipped());
  }

  BylineExtractor(LineClassifier model) {
    this.model = model;
  }

  @Override
  public String id() {
    return "byline";
  }

  @Override
  public Set<Field<?>> writes() {
    return Set.of(Field.BYLINE);
  }

  @Override
  public void extract(Draft draft) {
    LineRoles reading = LineRoles.of(draft, model);
    BylineCandidates lines = new BylineCandidates(reading);
    Optional<BylineCandidates.Signature> main = lines.likeliest();
    List<BylineCandidates.Signature> all =
        main.map(new CoBylines(reading, lines)::of)
            .orElseGet(() -> new FooterByline(reading, lines).signatures());
    if (!all.isEmpty()) {
      double confidence = main.orElseGet(() -> all.get(0)).confidence();
      draft.put(Field.BYLINE, byline(reading.page().source(), all), confidence);
    }
  }

  private static Byline byline(ArticleText text, List<BylineCandidates.Signature> signatures) {
    List<Author> authors = new ArrayList<>();
    Set<String> names = new HashSet<>();
    int start = Integer.MAX_VALUE;
    int end = 0;
    for (BylineCandidates.Signature signature : signatures) {
      for (ParsedByline.Signed signed : signature.reading().authors()) {
        if (names.add(signed.name().toLowerCase(Locale.ROOT))) {
          authors.add(author(text, signed));
          start = Math.min(start, signature.reading().start());
          end = Math.max(end, signature.reading().end());
        }
      }
    }
    return new Byline(text.span(start, end), authors);
  }

  private static Author author(ArticleText text, ParsedByline.Signed signed) {
    return new Author(
        text.span(signed.start(), signed.end()), signed.name(), signed.kind(), signed.role());
  }
}
