/**
 * Reads what a page's layout tells: which lines are headline, byline, caption, body and the rest.
 */
@NullMarked
package org.lede.layout;

import org.jspecify.annotations.NullMarked;
