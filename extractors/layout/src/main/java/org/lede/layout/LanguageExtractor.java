package org.lede.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.lede.Field;
import org.lede.layout.internal.classifier.LineClassifier;
import org.lede.layout.internal.classifier.LineRoles;
import org.lede.layout.internal.classifier.Role;
import org.lede.layout.internal.language.LanguageReader;
import org.lede.layout.internal.page.Page;
import org.lede.layout.internal.page.PageLine;
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

  private static final float LIKELY = 0.5f;
  private static final int ENOUGH_CHARACTERS = 60;

  private final LineClassifier model;

  /** An extractor with the model of this module. */
  public LanguageExtractor() {
    this(LineClassifier.shipped());
  }

  LanguageExtractor(LineClassifier model) {
    this.model = model;
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
    LineRoles reading = LineRoles.of(draft, model);
    LanguageReader.shared()
        .read(telling(reading))
        .ifPresent(
            verdict ->
                draft.put(
                    Field.LANGUAGE, Locale.forLanguageTag(verdict.tag()), verdict.confidence()));
  }

  /** The article's own words; where there are hardly any, all words of the page. */
  private static List<CharSequence> telling(LineRoles reading) {
    Page page = reading.page();
    List<CharSequence> own = new ArrayList<>();
    int characters = 0;
    for (int i = 0; i < page.size(); i++) {
      if (reading.probability(i, Role.PARAGRAPH) >= LIKELY
          || reading.probability(i, Role.HEADLINE) >= LIKELY) {
        own.add(slice(page, i));
        characters += page.line(i).length();
      }
    }
    if (characters >= ENOUGH_CHARACTERS) {
      return own;
    }
    List<CharSequence> all = new ArrayList<>();
    for (int i = 0; i < page.size(); i++) {
      all.add(slice(page, i));
    }
    return all;
  }

  private static CharSequence slice(Page page, int index) {
    PageLine line = page.line(index);
    return page.text().subSequence(line.start(), line.end());
  }
}
