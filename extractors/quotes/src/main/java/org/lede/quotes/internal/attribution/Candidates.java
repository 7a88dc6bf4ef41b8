package org.lede.quotes.internal.attribution;

import java.util.ArrayList;
import java.util.List;
import org.lede.quotes.internal.sentence.Paragraph;
import org.lede.quotes.internal.speaker.Mention;
import org.lede.quotes.internal.speaker.Prose;

/** The mentions among which a speaker is sought. */
public final class Candidates {

  private static final int MOST_BEFORE = 14;
  private static final int MOST_AFTER = 12;
  private static final int MOST_IN_EARLIER_PARAGRAPH = 8;
  private static final int MOST_IN_LATER_PARAGRAPH = 3;

  private Candidates() {}

  public static List<Mention> of(Prose prose, Target target, LastSpeaker last) {
    List<Mention> candidates = new ArrayList<>();
    last.mention()
        .filter(mention -> mention.paragraph() < target.paragraph() - 1)
        .ifPresent(candidates::add);
    List<Mention> earlier = prose.mentions(target.paragraph() - 1);
    addLast(candidates, earlier, MOST_IN_EARLIER_PARAGRAPH);
    addMissing(candidates, last, target);
    List<Mention> home = prose.mentions(target.paragraph());
    addLast(candidates, before(home, target), MOST_BEFORE);
    addFirst(candidates, after(home, target), MOST_AFTER);
    if (standsAlone(prose.paragraph(target.paragraph()), target)) {
      addFirst(candidates, prose.mentions(target.paragraph() + 1), MOST_IN_LATER_PARAGRAPH);
    }
    return candidates;
  }

  private static void addMissing(List<Mention> candidates, LastSpeaker last, Target target) {
    boolean missing =
        last.mention().isPresent()
            && last.mention().get().paragraph() == target.paragraph() - 1
            && candidates.stream().noneMatch(last::isSame);
    if (missing) {
      candidates.add(last.mention().get());
    }
  }

  private static boolean standsAlone(Paragraph paragraph, Target target) {
    return target.quoted() && paragraph.size() <= 2;
  }

  private static List<Mention> before(List<Mention> mentions, Target target) {
    int end = firstFrom(mentions, target.from());
    return mentions.subList(Math.max(0, end - 2 * MOST_BEFORE), end).stream()
        .filter(m -> m.to() <= target.from())
        .toList();
  }

  private static List<Mention> after(List<Mention> mentions, Target target) {
    return mentions.subList(firstFrom(mentions, target.to()), mentions.size());
  }

  /** The first mention that begins at an item or after it. */
  public static int firstFrom(List<Mention> mentions, int item) {
    int low = 0;
    int high = mentions.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (mentions.get(middle).from() < item) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }

  private static void addLast(List<Mention> to, List<Mention> from, int most) {
    to.addAll(from.subList(Math.max(0, from.size() - most), from.size()));
  }

  private static void addFirst(List<Mention> to, List<Mention> from, int most) {
    to.addAll(from.subList(0, Math.min(most, from.size())));
  }
}
