/** What a character is and where a line ends, once for all extractors. Knows the JDK alone. */
@NullMarked
package org.lede.internal.text;

import org.jspecify.annotations.NullMarked;
