/**
 * Which of a page's dates it was published and updated on, and in which zone. Knows the grammar of
 * times; no lines' probabilities, no other decision.
 */
@NullMarked
package org.lede.layout.internal.decisions.times;

import org.jspecify.annotations.NullMarked;
