/**
 * Pairs quotation marks and dashes: from characters to spans of speech. Knows the words and the
 * scope; nothing of sentences and speakers.
 */
@NullMarked
package org.lede.quotes.internal.marks;

import org.jspecify.annotations.NullMarked;
