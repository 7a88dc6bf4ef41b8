/** Texts, the spans found in them, and the word lists that help to read them. */
@NullMarked
package org.lede.text;

import org.jspecify.annotations.NullMarked;
