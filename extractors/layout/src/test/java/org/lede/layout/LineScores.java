package org.lede.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * How well lines were told apart: hits, misses and false alarms a role, and the best line a page.
 */
final class LineScores {

  private final int[] hits = new int[Role.COUNT];
  private final int[] given = new int[Role.COUNT];
  private final int[] gold = new int[Role.COUNT];
  private final int[] pages = new int[Role.COUNT];
  private final int[] best = new int[Role.COUNT];
  private final List<String> notes = new ArrayList<>();

  void add(Lesson lesson, float[][] roles) {
    for (Role role : Role.values()) {
      add(lesson, roles, role.ordinal());
    }
  }

  private void add(Lesson lesson, float[][] roles, int role) {
    int top = -1;
    boolean any = false;
    for (int i = 0; i < roles.length; i++) {
      float target = lesson.targets()[i][role];
      if (target < 0) {
        continue;
      }
      boolean said = roles[i][role] > 0.5;
      hits[role] += said && target == 1 ? 1 : 0;
      given[role] += said ? 1 : 0;
      gold[role] += target == 1 ? 1 : 0;
      any |= target == 1;
      top = top < 0 || roles[i][role] > roles[top][role] ? i : top;
    }
    if (any) {
      pages[role]++;
      boolean right = lesson.targets()[top][role] == 1;
      best[role] += right ? 1 : 0;
      if (!right && role != Role.PARAGRAPH.ordinal()) {
        notes.add(
            Role.values()[role]
                + " "
                + lesson.gold().id()
                + " "
                + lesson.gold().flavour()
                + ": "
                + String.format(Locale.ROOT, "%.2f", roles[top][role])
                + " "
                + lesson
                    .page()
                    .passage(top)
                    .text()
                    .substring(0, Math.min(90, lesson.page().line(top).length())));
      }
    }
  }

  List<String> notes() {
    return notes;
  }

  @Override
  public String toString() {
    StringBuilder table = new StringBuilder();
    for (Role role : Role.values()) {
      int r = role.ordinal();
      table.append(
          String.format(
              Locale.ROOT,
              "%-12s P %5.1f R %5.1f F %5.1f  best line right %5.1f of %d%n",
              role,
              100.0 * hits[r] / Math.max(1, given[r]),
              100.0 * hits[r] / Math.max(1, gold[r]),
              200.0 * hits[r] / Math.max(1, given[r] + gold[r]),
              100.0 * best[r] / Math.max(1, pages[r]),
              pages[r]));
    }
    return table.toString();
  }
}
