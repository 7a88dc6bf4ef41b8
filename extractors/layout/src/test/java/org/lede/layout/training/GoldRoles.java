package org.lede.layout.training;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.lede.layout.internal.classifier.Role;
import org.lede.layout.internal.page.Page;

/** Which line of a gold page holds what: 1 it does, 0 it does not, -1 the gold does not say. */
final class GoldRoles {

  private static final float UNKNOWN = -1;
  private static final int LONGEST_NAME_LINE = 160;
  private static final int LONGEST_TIME_LINE = 200;
  private static final int NEAR = 15;
  private static final int NEAR_BODY = 6;
  private static final int LEAST_LETTERS = 12;

  private final GoldPage gold;
  private final Page page;
  private final List<String> squashed = new ArrayList<>();
  private final List<String> folded = new ArrayList<>();
  private final float[][] roles;

  private GoldRoles(GoldPage gold, Page page) {
    this.gold = gold;
    this.page = page;
    this.roles = new float[page.size()][Role.COUNT];
    for (int i = 0; i < page.size(); i++) {
      squashed.add(GoldText.squash(page.span(i).text()));
      folded.add(GoldText.fold(page.span(i).text()));
    }
  }

  static float[][] of(GoldPage gold, Page page) {
    GoldRoles labels = new GoldRoles(gold, page);
    labels.labelHeadline();
    labels.labelStandfirst();
    labels.labelBody();
    labels.labelAuthors();
    labels.labelPublished();
    labels.labelPhotos();
    GoldTrust.forgetWeakGold(gold, page, labels.roles);
    return labels.roles;
  }

  private void set(int line, Role role) {
    roles[line][role.ordinal()] = 1;
  }

  private boolean is(int line, Role role) {
    return roles[line][role.ordinal()] == 1;
  }

  private void forget(Role role) {
    for (float[] line : roles) {
      line[role.ordinal()] = UNKNOWN;
    }
  }

  private IntStream lines() {
    return IntStream.range(0, page.size());
  }

  private void labelHeadline() {
    if (!gold.recoverable("headline")) {
      forget(Role.HEADLINE);
      return;
    }
    List<String> accepted = new ArrayList<>();
    accepted.add(gold.value("headline"));
    gold.gold().path("headline").path("also").forEach(also -> accepted.add(also.asText()));
    labelHeadlines(folded, accepted.stream().map(GoldText::fold).toList());
    if (lines().noneMatch(i -> is(i, Role.HEADLINE))) {
      labelHeadlines(squashed, accepted.stream().map(GoldText::squash).toList());
    }
    if (lines().noneMatch(i -> is(i, Role.HEADLINE))) {
      String value = GoldText.squash(gold.value("headline"));
      lines()
          .filter(
              i -> squashed.get(i).contains(value) && squashed.get(i).length() < 2 * value.length())
          .forEach(i -> set(i, Role.HEADLINE));
    }
    if (lines().noneMatch(i -> is(i, Role.HEADLINE))) {
      forget(Role.HEADLINE);
    }
  }

  private void labelHeadlines(List<String> forms, List<String> accepted) {
    lines().filter(i -> accepted.contains(forms.get(i))).forEach(i -> set(i, Role.HEADLINE));
  }

  private void labelStandfirst() {
    if (!gold.recoverable("standfirst")) {
      forget(Role.STANDFIRST);
      return;
    }
    String value = gold.value("standfirst");
    String print = GoldText.squash(value);
    lines()
        .filter(i -> squashed.get(i).length() >= LEAST_LETTERS)
        .filter(i -> GoldText.overlap(page.span(i).text(), value) >= 0.8 || isLargePartOf(i, print))
        .forEach(i -> set(i, Role.STANDFIRST));
    if (lines().noneMatch(i -> is(i, Role.STANDFIRST))) {
      forget(Role.STANDFIRST);
    }
  }

  private boolean isLargePartOf(int line, String print) {
    String own = squashed.get(line);
    return own.length() >= 0.3 * print.length() && print.contains(own);
  }

  private void labelBody() {
    boolean whole = gold.gold().path("body").isArray();
    if (!whole) {
      forget(Role.PARAGRAPH);
      forget(Role.SUBHEADING);
      labelBodyStart();
      return;
    }
    for (JsonNode block : gold.list("body")) {
      Role role = block.path("kind").asText().equals("h") ? Role.SUBHEADING : Role.PARAGRAPH;
      if (block.path("recoverable").asBoolean()) {
        labelBlock(GoldText.squash(block.path("text").asText()), role);
      }
    }
  }

  private void labelBlock(String print, Role role) {
    for (int i = 0; i < page.size(); i++) {
      String own = squashed.get(i);
      boolean equal = own.equals(print);
      boolean part = own.length() >= 25 && print.contains(own);
      boolean whole =
          print.length() >= 25 && own.contains(print) && own.length() <= 1.5 * print.length();
      if (!own.isEmpty() && (equal || part || whole)) {
        set(i, role);
      }
    }
  }

  /** Of some pages the first words of the body are all that is known. */
  private void labelBodyStart() {
    String start = GoldText.squash(gold.gold().path("body_start").path("value").asText(""));
    if (start.length() >= LEAST_LETTERS) {
      lines().filter(i -> squashed.get(i).startsWith(start)).forEach(i -> set(i, Role.PARAGRAPH));
    }
  }

  private void labelAuthors() {
    List<String> names = new ArrayList<>();
    for (JsonNode author : gold.list("authors")) {
      if (author.path("recoverable").asBoolean()) {
        names.add(GoldText.squash(author.path("value").asText()));
      }
    }
    if (names.isEmpty()) {
      forget(Role.BYLINE);
      return;
    }
    List<Integer> found =
        lines()
            .filter(i -> page.line(i).length() <= LONGEST_NAME_LINE && !is(i, Role.PARAGRAPH))
            .filter(i -> names.stream().anyMatch(name -> holds(i, name)))
            .boxed()
            .toList();
    labelNearArticle(found, Role.BYLINE);
  }

  private boolean holds(int line, String name) {
    return name.length() > 1 && squashed.get(line).contains(name);
  }

  /**
   * Those near the article count; the same words far from it may be a teaser's, and teach nothing.
   */
  private void labelNearArticle(List<Integer> found, Role role) {
    List<Integer> near = found.stream().filter(this::isNearArticle).toList();
    found.forEach(i -> roles[i][role.ordinal()] = near.isEmpty() || near.contains(i) ? 1 : UNKNOWN);
  }

  private void labelPublished() {
    if (!gold.recoverable("published")) {
      forget(Role.PUBLISHED);
      return;
    }
    String shown = GoldText.fold(gold.gold().path("published").path("shown").asText(""));
    List<Integer> found =
        lines()
            .filter(i -> !shown.isEmpty() && page.line(i).length() <= LONGEST_TIME_LINE)
            .filter(i -> !is(i, Role.PARAGRAPH) && folded.get(i).contains(shown))
            .boxed()
            .toList();
    labelNearArticle(found, Role.PUBLISHED);
    if (found.isEmpty()) {
      forget(Role.PUBLISHED);
    }
  }

  private boolean isNearArticle(int line) {
    return IntStream.rangeClosed(Math.max(0, line - NEAR), Math.min(page.size() - 1, line + NEAR))
        .anyMatch(
            i ->
                is(i, Role.HEADLINE) || (is(i, Role.PARAGRAPH) && Math.abs(i - line) <= NEAR_BODY));
  }

  private void labelPhotos() {
    if (!gold.gold().path("photos").isArray()) {
      forget(Role.CAPTION);
      forget(Role.CREDIT);
      return;
    }
    for (JsonNode photo : gold.list("photos")) {
      String caption = photo.path("caption").asText("");
      if (photo.path("caption_recoverable").asBoolean()) {
        labelCaption(caption, GoldText.squash(caption));
      }
      if (photo.path("credit_recoverable").asBoolean()) {
        labelCredits(photo);
      }
    }
  }

  private void labelCaption(String caption, String print) {
    for (int i = 0; i < page.size(); i++) {
      boolean alike = GoldText.overlap(page.span(i).text(), caption) >= 0.8;
      boolean part = squashed.get(i).length() >= 10 && isLargePartOf(i, print);
      boolean held =
          print.length() >= 10
              && squashed.get(i).contains(print)
              && squashed.get(i).length() <= 2 * print.length() + 40;
      if (!is(i, Role.PARAGRAPH) && !is(i, Role.HEADLINE) && (alike || part || held)) {
        set(i, Role.CAPTION);
      }
    }
  }

  private void labelCredits(JsonNode photo) {
    StringBuilder all = new StringBuilder();
    photo.path("credit").forEach(name -> all.append(GoldText.squash(name.asText())));
    String print = all.toString();
    for (int i = 0; i < page.size(); i++) {
      boolean alone = squashed.get(i).length() <= print.length() + 30;
      boolean beside = is(i, Role.CAPTION);
      if (print.length() >= 2 && (alone || beside) && squashed.get(i).contains(print)) {
        set(i, Role.CREDIT);
      }
    }
  }
}
