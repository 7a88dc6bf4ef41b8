package org.lede.layout.internal.decisions;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.lede.layout.internal.classifier.LineRoles;
import org.lede.layout.internal.classifier.Role;
import org.lede.layout.internal.language.LanguageReader;
import org.lede.layout.internal.page.Page;
import org.lede.layout.internal.page.PageLine;

/** The language of the article's own words, whatever language the page round it is in. */
final class LanguageDecision {

  /** Fewer characters tell no language surely; then the whole page is asked. */
  private static final int MIN_CHARACTERS = 60;

  private LanguageDecision() {}

  static Optional<LanguageReader.Verdict> of(LineRoles roles) {
    return LanguageReader.shared().read(informative(roles));
  }

  /** The article's own words; where there are hardly any, all words of the page. */
  private static List<CharSequence> informative(LineRoles roles) {
    Page page = roles.page();
    List<CharSequence> own = new ArrayList<>();
    int characters = 0;
    for (int i = 0; i < page.size(); i++) {
      if (roles.isLikely(i, Role.PARAGRAPH) || roles.isLikely(i, Role.HEADLINE)) {
        own.add(slice(page, i));
        characters += page.line(i).length();
      }
    }
    if (characters >= MIN_CHARACTERS) {
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
