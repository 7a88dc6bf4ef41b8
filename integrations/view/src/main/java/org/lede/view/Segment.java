package org.lede.view;

import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * A stretch of one line that the same marks cover.
 *
 * @param layers the marks, the outermost first
 * @param beginning marks that begin here, or began where nothing is shown
 */
record Segment(int start, int end, List<Mark> layers, Set<Mark> beginning) {

  Segment {
    layers = List.copyOf(layers);
    beginning = Collections.unmodifiableSet(new LinkedHashSet<>(beginning));
  }
}
