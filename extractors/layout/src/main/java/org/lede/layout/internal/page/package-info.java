/**
 * The lines of a text, cut and counted before anything is known of them: copies, words, hard wraps.
 * Knows core and the word lists' hashes, nothing else of this module.
 */
@NullMarked
package org.lede.layout.internal.page;

import org.jspecify.annotations.NullMarked;
