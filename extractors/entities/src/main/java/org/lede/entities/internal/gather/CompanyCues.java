package org.lede.entities.internal.gather;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.lede.entities.internal.name.EntityType;
import org.lede.entities.internal.name.Mention;
import org.lede.entities.internal.words.KnownPlaces;
import org.lede.entities.internal.words.WordLists;

/**
 * Takes names for companies wherever the article has them, if one of their mentions stands after
 * {@code shares of} or before {@code plc} or a ticker such as {@code (LSE: TNP)}.
 */
public final class CompanyCues {

  private static final Set<String> BEFORE =
      WordLists.read("en/links.txt").entries("before companies").keySet();

  /** What follows the name of a company: its legal form, or where its shares are traded. */
  private static final Pattern AFTER =
      Pattern.compile(" (plc|PLC|AG|SA|NV|Inc|Ltd|GmbH)\\b| ?\\([A-Z]{2,10}: ?[A-Z0-9.]{1,8}\\)");

  /** No cue is longer. */
  private static final int WINDOW = 24;

  private CompanyCues() {}

  /** The mentions of an article, those of companies as organizations. */
  public static List<Mention> in(String text, List<Mention> mentions) {
    Set<List<String>> companies = new HashSet<>();
    for (Mention mention : mentions) {
      if (!KnownPlaces.has(mention.words()) && isCompany(text, mention)) {
        companies.add(mention.words());
      }
    }
    return mentions.stream()
        .map(mention -> companies.contains(mention.words()) ? company(mention) : mention)
        .toList();
  }

  private static Mention company(Mention mention) {
    return new Mention(mention.span(), EntityType.ORGANIZATION.word(), mention.words());
  }

  private static boolean isCompany(String text, Mention mention) {
    int start = mention.span().start();
    int end = mention.span().end();
    String before = text.substring(Math.max(0, start - WINDOW), start).toLowerCase(Locale.ROOT);
    return BEFORE.stream().anyMatch(cue -> before.endsWith(cue + " "))
        || AFTER.matcher(text).region(end, Math.min(text.length(), end + WINDOW)).lookingAt();
  }
}
