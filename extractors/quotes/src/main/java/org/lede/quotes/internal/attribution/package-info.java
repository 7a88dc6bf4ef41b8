/**
 * Which words are somebody's, who says them, and with which cue. Knows speakers, sentences and
 * models; nothing of the values that core returns.
 */
@NullMarked
package org.lede.quotes.internal.attribution;

import org.jspecify.annotations.NullMarked;
