/** What one implements to add a field, or another way to read a known one. */
@NullMarked
package org.lede.spi;

import org.jspecify.annotations.NullMarked;
