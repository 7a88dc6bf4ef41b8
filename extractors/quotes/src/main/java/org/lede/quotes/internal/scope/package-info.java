/**
 * The stretches of a text that belong to the article and are read for quotations. Knows core alone.
 */
@NullMarked
package org.lede.quotes.internal.scope;

import org.jspecify.annotations.NullMarked;
