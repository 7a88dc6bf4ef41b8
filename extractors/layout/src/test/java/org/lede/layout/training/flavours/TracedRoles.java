package org.lede.layout.training.flavours;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.lede.layout.internal.classifier.Role;
import org.lede.layout.internal.page.Page;
import org.lede.layout.internal.page.PageLine;

/** What the lines of a traced text hold, by what the lines hold that they come from. */
public final class TracedRoles {

  private static final float UNKNOWN = -1;

  /** A line is what most of its characters are. */
  private static final double MIN_SHARE = 0.5;

  private final float[][] roles;
  private final int[] lineAt;

  private TracedRoles(Page base, float[][] roles) {
    this.roles = roles;
    this.lineAt = new int[base.text().length()];
    Arrays.fill(lineAt, -1);
    for (int i = 0; i < base.size(); i++) {
      Arrays.fill(lineAt, base.line(i).start(), base.line(i).end(), i);
    }
  }

  /** The roles of each line of a page that was traced to another one. */
  public static float[][] of(Page base, float[][] roles, TracedText traced, Page page) {
    TracedRoles tracedRoles = new TracedRoles(base, roles);
    List<float[]> lines = new ArrayList<>();
    for (PageLine line : page.lines()) {
      lines.add(tracedRoles.rolesOf(line, traced));
    }
    return lines.toArray(float[][]::new);
  }

  private float[] rolesOf(PageLine line, TracedText traced) {
    int[] count = new int[Role.COUNT];
    int[] unknown = new int[Role.COUNT];
    int all = 0;
    for (int i = line.start(); i < line.end(); i++) {
      int origin = traced.origin(i);
      if (origin >= 0 && lineAt[origin] >= 0) {
        all++;
        addTo(count, unknown, roles[lineAt[origin]]);
      }
    }
    float[] own = new float[Role.COUNT];
    for (int role = 0; role < own.length && all > 0; role++) {
      boolean much = count[role] >= MIN_SHARE * all || count[role] >= line.length() / 3;
      own[role] = count[role] > 0 ? (much ? 1 : UNKNOWN) : (unknown[role] > 0 ? UNKNOWN : 0);
    }
    return own;
  }

  private static void addTo(int[] count, int[] unknown, float[] roles) {
    for (int role = 0; role < roles.length; role++) {
      count[role] += roles[role] == 1 ? 1 : 0;
      unknown[role] += roles[role] < 0 ? 1 : 0;
    }
  }
}
