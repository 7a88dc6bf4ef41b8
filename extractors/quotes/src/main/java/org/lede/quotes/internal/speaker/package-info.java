/**
 * Who is named in a text: mentions, and the persons they name. Knows sentences and what lies below;
 * nothing of attribution.
 */
@NullMarked
package org.lede.quotes.internal.speaker;

import org.jspecify.annotations.NullMarked;
