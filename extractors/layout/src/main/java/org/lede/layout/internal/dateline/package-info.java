/**
 * Reads datelines: places, agencies and the date that open a report. Knows the word lists; no other
 * grammar, no probabilities.
 */
@NullMarked
package org.lede.layout.internal.dateline;

import org.jspecify.annotations.NullMarked;
