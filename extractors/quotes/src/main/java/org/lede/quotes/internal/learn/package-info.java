/** Linear models over hashed features, and the weights that ship. Knows nothing of texts. */
@NullMarked
package org.lede.quotes.internal.learn;

import org.jspecify.annotations.NullMarked;
