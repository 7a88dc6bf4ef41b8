/** What the word lists know of words, phrases and places. Knows the tables. */
@NullMarked
package org.lede.entities.internal.words;

import org.jspecify.annotations.NullMarked;
