/**
 * Tells the language of a text by its small words, letters and their sequences. Knows the word
 * lists; no other grammar.
 */
@NullMarked
package org.lede.layout.internal.language;

import org.jspecify.annotations.NullMarked;
