package org.lede.entities;

import java.util.ArrayList;
import java.util.List;
import org.lede.ArticleParser;
import org.lede.Entity;
import org.lede.contract.FuzzText;
import org.lede.contract.Slices;
import org.lede.contract.Stalls;
import org.lede.entities.internal.gather.Clusters;
import org.lede.entities.internal.name.EntityType;
import org.lede.entities.internal.name.FoundMentions;
import org.lede.entities.internal.name.Mention;
import org.lede.entities.internal.token.Document;
import org.lede.entities.internal.token.Words;
import org.lede.entities.internal.words.NameWords;
import org.lede.internal.scope.Stretch;
import org.lede.text.ArticleText;
import org.lede.text.Span;

/** Fuzzes the tokens, the gathering of names into entities, and the finding of entities. */
public final class EntityFuzz {

  private static final String ENGLISH = "This is what the people of the town have said to us. ";
  private static final ArticleParser ENTITIES =
      ArticleParser.builder().extractor(new EntityExtractor()).build();

  static {
    ENTITIES.parse(ENGLISH + "Ann Lee went to the Bank of Norway.");
  }

  private EntityFuzz() {}

  /** Reads one input; its first byte says with what. */
  public static void fuzzerTestOneInput(byte[] data) {
    if (data.length > 0) {
      String text = FuzzText.of(data, 1);
      Stalls.watch(text.length(), () -> read(data[0] & 0xFF, text));
    }
  }

  private static void read(int choice, String text) {
    switch (choice % 8) {
      case 0, 1, 2 -> tokens(text);
      case 3, 4, 5, 6 -> clusters(text, choice);
      default -> entities(choice, text);
    }
  }

  private static void tokens(String text) {
    Document document = Document.of(text, List.of(new Stretch(0, text.length())));
    int last = 0;
    for (int i = 0; i < document.tokens(); i++) {
      Slices.check(last, text.length(), document.start(i), document.end(i));
      last = document.end(i);
    }
    Words.of(document);
  }

  /** Gathers the lines and pieces between commas as if a finder had found each of them. */
  private static void clusters(String text, int choice) {
    ArticleText article = ArticleText.of(text);
    List<Mention> mentions = new ArrayList<>();
    int start = 0;
    for (int i = 0; i <= text.length(); i++) {
      if (i == text.length() || ",;()\n".indexOf(text.charAt(i)) >= 0) {
        add(article, start, i, choice, mentions);
        start = i + 1;
      }
    }
    List<Entity> entities = Clusters.of(text, "en", new FoundMentions(mentions, 1));
    int gathered = entities.stream().mapToInt(entity -> entity.mentions().size()).sum();
    if (gathered != mentions.size()) {
      throw new AssertionError(mentions.size() + " mentions became " + gathered);
    }
  }

  private static void add(
      ArticleText text, int start, int end, int choice, List<Mention> mentions) {
    if (start < end) {
      Span span = text.span(start, end);
      List<String> words = NameWords.of(span.text());
      EntityType[] types = EntityType.values();
      String type = types[(choice / 8 + mentions.size()) % types.length].word();
      if (!words.isEmpty()) {
        mentions.add(new Mention(span, type, words));
      }
    }
  }

  /** Rarely, for the model is a hundred times slower than the rest. */
  private static void entities(int choice, String text) {
    if (choice >= 192) {
      String all = ENGLISH + text;
      Slices.check(all, ENTITIES.parse(all));
    } else {
      tokens(text);
    }
  }
}
