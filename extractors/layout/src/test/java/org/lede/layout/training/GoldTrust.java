package org.lede.layout.training;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.stream.IntStream;
import org.lede.layout.internal.classifier.Role;
import org.lede.layout.internal.page.Page;

/**
 * Where the gold of a set cannot be trusted: such a line teaches neither that it holds something
 * nor that it does not.
 */
final class GoldTrust {

  private static final float UNKNOWN = -1;
  private static final int MIN_LETTERS = 8;

  private final float[][] roles;

  private GoldTrust(float[][] roles) {
    this.roles = roles;
  }

  /** Takes back what the gold of a page is too weak to say. */
  static void forgetWeakGold(GoldPage gold, Page page, float[][] roles) {
    GoldTrust trust = new GoldTrust(roles);
    if (gold.isOfSet(GoldSets.PAGES) || gold.isOfSet(GoldSets.PAGES_VISIBLE)) {
      trust.forgetMissing(Role.CAPTION);
      trust.forgetMissing(Role.CREDIT);
      trust.forgetUnsure(unsure(gold), page);
    }
  }

  /** Photos are incomplete: only a line that is known as something else is none. */
  private void forgetMissing(Role role) {
    for (float[] line : roles) {
      if (line[role.ordinal()] == 0 && !isKnown(line)) {
        line[role.ordinal()] = UNKNOWN;
      }
    }
  }

  private static boolean isKnown(float[] line) {
    return IntStream.range(0, line.length)
        .anyMatch(i -> i != Role.CREDIT.ordinal() && i != Role.CAPTION.ordinal() && line[i] == 1);
  }

  private static List<String> unsure(GoldPage gold) {
    return gold.list("body").stream()
        .filter(block -> block.path("unsure").asBoolean())
        .map(GoldTrust::print)
        .filter(print -> print.length() >= MIN_LETTERS)
        .toList();
  }

  private static String print(JsonNode block) {
    return GoldText.squash(block.path("text").asText());
  }

  private void forgetUnsure(List<String> prints, Page page) {
    for (int i = 0; i < roles.length && !prints.isEmpty(); i++) {
      String own = GoldText.squash(page.span(i).text());
      if (own.length() >= MIN_LETTERS
          && prints.stream().anyMatch(print -> print.contains(own) || own.contains(print))) {
        forgetZero(i, Role.PARAGRAPH);
        forgetZero(i, Role.SUBHEADING);
      }
    }
  }

  private void forgetZero(int line, Role role) {
    if (roles[line][role.ordinal()] == 0) {
      roles[line][role.ordinal()] = UNKNOWN;
    }
  }
}
