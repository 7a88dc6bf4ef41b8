/**
 * The word lists of each language, and the shape of a word: what it can do in a sentence. Knows the
 * scope.
 */
@NullMarked
package org.lede.quotes.internal.words;

import org.jspecify.annotations.NullMarked;
