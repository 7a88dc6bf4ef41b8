/** An article and its text as one page to look at. */
@NullMarked
package org.lede.view;

import org.jspecify.annotations.NullMarked;
