/**
 * Reads dates and times out of characters, and what a page says of the order of day and month.
 * Knows the word lists; no other grammar, no probabilities.
 */
@NullMarked
package org.lede.layout.internal.time;

import org.jspecify.annotations.NullMarked;
