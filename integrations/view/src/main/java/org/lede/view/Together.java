package org.lede.view;

import java.util.ArrayList;
import java.util.List;

/**
 * The values whose places light up together: whoever points at one place of a value sees all of
 * them, without any script.
 *
 * <p>To match a rule a browser looks through the whole page for the place pointed at. So the rules
 * stand in groups of a few values, and of those of a group only the first condition, which all of
 * them share, is looked up unless the pointer is on a value of the group.
 */
final class Together {

  private static final int GROUP = 16;
  private static final String POINTED_AT = ":is(:hover,:focus-within,:target)";

  private final List<String> ids = new ArrayList<>();

  /** The CSS classes of all places of a value that is now one of these. */
  String add(String id) {
    String classes = id + " " + group(ids.size());
    ids.add(id);
    return classes;
  }

  private static String group(int index) {
    return "g" + index / GROUP;
  }

  void writeRules(StringBuilder style) {
    style.append("@media screen {\n");
    for (int i = 0; i < ids.size(); i++) {
      String one = "." + ids.get(i);
      style
          .append("body:has(.%s%s)".formatted(group(i), POINTED_AT))
          .append(":has(%s%s) %s".formatted(one, POINTED_AT, one))
          .append("{background-color:var(--lit);color:var(--ink);")
          .append("outline:var(--lit-line) solid var(--link)}\n");
    }
    style.append("}\n");
  }
}
