/**
 * Knows how lines begin that say something of the article instead of telling it: corrections,
 * notes, press contacts. Knows the word lists; no other grammar, no probabilities.
 */
@NullMarked
package org.lede.layout.internal.note;

import org.jspecify.annotations.NullMarked;
