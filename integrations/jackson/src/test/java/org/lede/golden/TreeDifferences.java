package org.lede.golden;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * Compares JSON member by member. What the expected object does not name is not compared, so that a
 * golden may leave confidences out.
 */
public final class TreeDifferences {

  private final List<String> differences = new ArrayList<>();

  private TreeDifferences() {}

  /** One line a difference, each with its place; none if all that is expected is there. */
  public static List<String> between(JsonNode expected, JsonNode actual) {
    TreeDifferences comparison = new TreeDifferences();
    comparison.compare("", expected, actual);
    return comparison.differences;
  }

  private void compare(String place, JsonNode expected, JsonNode actual) {
    if (expected.isObject() && actual.isObject()) {
      compareMembers(place, expected, actual);
    } else if (expected.isArray() && actual.isArray()) {
      compareItems(place, expected, actual);
    } else if (!equal(expected, actual)) {
      differences.add(
          (place.isEmpty() ? "(top)" : place)
              + ": expected "
              + expected
              + " but was "
              + shown(actual));
    }
  }

  private void compareMembers(String place, JsonNode expected, JsonNode actual) {
    for (Map.Entry<String, JsonNode> member : expected.properties()) {
      String name = place.isEmpty() ? member.getKey() : place + "." + member.getKey();
      compare(name, member.getValue(), actual.path(member.getKey()));
    }
  }

  /** What is alike at both ends is set aside, so that one missing item is one difference. */
  private void compareItems(String place, JsonNode expected, JsonNode actual) {
    int shorter = Math.min(expected.size(), actual.size());
    int start = 0;
    while (start < shorter && alike(expected.get(start), actual.get(start))) {
      start++;
    }
    int tail = 0;
    while (tail < shorter - start
        && alike(expected.get(expected.size() - 1 - tail), actual.get(actual.size() - 1 - tail))) {
      tail++;
    }
    compareMiddle(place, expected, actual, start, tail);
  }

  private void compareMiddle(
      String place, JsonNode expected, JsonNode actual, int start, int tail) {
    int expectedEnd = expected.size() - tail;
    int actualEnd = actual.size() - tail;
    for (int i = start; i < Math.max(expectedEnd, actualEnd); i++) {
      String item = place + "[" + i + "]";
      if (i >= actualEnd) {
        differences.add(item + ": missing " + expected.get(i));
      } else if (i >= expectedEnd) {
        differences.add(item + ": unexpected " + actual.get(i));
      } else {
        compare(item, expected.get(i), actual.get(i));
      }
    }
  }

  private static boolean alike(JsonNode expected, JsonNode actual) {
    return between(expected, actual).isEmpty();
  }

  private static boolean equal(JsonNode expected, JsonNode actual) {
    return (expected.isNumber() && actual.isNumber())
        ? expected.decimalValue().compareTo(actual.decimalValue()) == 0
        : expected.equals(actual);
  }

  private static String shown(JsonNode actual) {
    return actual.isMissingNode() ? "missing" : actual.toString();
  }
}
