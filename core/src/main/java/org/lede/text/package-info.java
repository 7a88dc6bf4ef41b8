/** Texts and the spans found in them. */
@NullMarked
package org.lede.text;

import org.jspecify.annotations.NullMarked;
