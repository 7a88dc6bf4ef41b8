package org.lede.entities.internal.finder;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import opennlp.tools.namefind.TokenNameFinder;
import org.lede.entities.internal.name.EntityType;
import org.lede.entities.internal.name.FoundMentions;
import org.lede.entities.internal.name.Mention;
import org.lede.entities.internal.tagger.FoundNames;
import org.lede.entities.internal.tagger.Name;
import org.lede.entities.internal.tagger.NameConfidence;
import org.lede.entities.internal.tagger.PerceptronNameFinder;
import org.lede.entities.internal.token.Document;
import org.lede.entities.internal.words.NameWords;
import org.lede.text.ArticleText;
import org.lede.text.Span;

/** Every mention in a document, by any finder. */
public final class MentionFinder {

  private final ArticleText text;
  private final Document document;

  private MentionFinder(ArticleText text, Document document) {
    this.text = text;
    this.document = document;
  }

  public static FoundMentions find(ArticleText text, Document document, TokenNameFinder finder) {
    MentionFinder mentions = new MentionFinder(text, document);
    List<Mention> found = new ArrayList<>();
    FoundNames names = mentions.names(finder);
    for (Name name : names.names()) {
      mentions.add(name, found);
    }
    return new FoundMentions(found, names.sureness());
  }

  private FoundNames names(TokenNameFinder finder) {
    finder.clearAdaptiveData();
    FoundNames names =
        finder instanceof PerceptronNameFinder whole ? whole.find(document) : bySentence(finder);
    finder.clearAdaptiveData();
    return names;
  }

  /** A finder that says nothing of how sure it is gives its spans the probability 0. */
  private FoundNames bySentence(TokenNameFinder finder) {
    List<Name> names = new ArrayList<>();
    double sum = 0;
    for (int s = 0; s < document.sentences(); s++) {
      int from = document.firstToken(s);
      for (opennlp.tools.util.Span span : FinderSpans.of(finder, document.words(s))) {
        names.add(new Name(from + span.getStart(), from + span.getEnd(), type(span)));
        sum += span.getProb() > 0 ? Math.min(1, span.getProb()) : NameConfidence.UNKNOWN;
      }
    }
    return new FoundNames(names, names.isEmpty() ? NameConfidence.UNKNOWN : sum / names.size());
  }

  private static String type(opennlp.tools.util.Span span) {
    String word = span.getType() == null ? "name" : span.getType().toLowerCase(Locale.ROOT);
    return EntityType.of(word).map(EntityType::word).orElse(word);
  }

  /** Adds a mention of the name without a possessive; a name without a letter is none. */
  private void add(Name name, List<Mention> to) {
    int end = name.end();
    while (end > name.first() + 1 && isPossessive(end - 1)) {
      end--;
    }
    Span span = text.span(document.start(name.first()), document.end(end - 1));
    List<String> words = NameWords.of(span.text());
    if (!words.isEmpty()) {
      to.add(new Mention(span, name.type(), words));
    }
  }

  private boolean isPossessive(int token) {
    String word = document.word(token);
    char first = word.charAt(0);
    return (first == '\'' || first == '\u2019') && word.length() <= 2;
  }
}
