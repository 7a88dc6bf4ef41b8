/**
 * Word lists, and the phrases of which they are made, found in a text. Knows nothing of articles,
 * lines or extractors.
 */
@NullMarked
package org.lede.words;

import org.jspecify.annotations.NullMarked;
