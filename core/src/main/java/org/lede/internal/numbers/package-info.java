/** Tables and sums of numbers without an object for each. Knows the JDK alone. */
@NullMarked
package org.lede.internal.numbers;

import org.jspecify.annotations.NullMarked;
