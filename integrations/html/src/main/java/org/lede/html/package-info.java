/** An HTML page as the text of an article, with what the page marks and states. */
@NullMarked
package org.lede.html;

import org.jspecify.annotations.NullMarked;
