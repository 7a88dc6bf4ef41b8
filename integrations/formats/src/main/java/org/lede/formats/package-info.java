/** An article in the formats of others. What a format has no place for is left out, never bent. */
@NullMarked
package org.lede.formats;

import org.jspecify.annotations.NullMarked;
