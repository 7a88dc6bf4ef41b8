/**
 * Says which line is what, seeing the probabilities of all and what was decided before. Knows the
 * classifier, the features, the grammars and the page; nothing of the extractors.
 */
@NullMarked
package org.lede.layout.internal.decisions;

import org.jspecify.annotations.NullMarked;
