/**
 * Cuts paragraphs into items and sentences, quotations left whole. Knows the marks, the words and
 * the scope; nothing of speakers.
 */
@NullMarked
package org.lede.quotes.internal.sentence;

import org.jspecify.annotations.NullMarked;
