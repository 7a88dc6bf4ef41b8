/** The pieces of a text that are read for names, each by itself. Knows core alone. */
@NullMarked
package org.lede.entities.internal.scope;

import org.jspecify.annotations.NullMarked;
