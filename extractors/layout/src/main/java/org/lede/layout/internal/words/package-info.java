/** The word lists of all languages, and what the shape of a name is. Knows core alone. */
@NullMarked
package org.lede.layout.internal.words;

import org.jspecify.annotations.NullMarked;
