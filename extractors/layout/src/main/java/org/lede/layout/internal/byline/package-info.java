/**
 * Reads who signed: from the characters of a line to its authors. Knows the word lists; no other
 * grammar, no probabilities.
 */
@NullMarked
package org.lede.layout.internal.byline;

import org.jspecify.annotations.NullMarked;
