/**
 * The article and the parser that reads it.
 *
 * <p>No method of this package takes or returns null: an absent single value is an empty {@link
 * java.util.Optional}, an absent list is an empty list. Every type is immutable and safe to share
 * between threads. All offsets are UTF-16 code units into the text that the caller gave, end
 * exclusive.
 */
@NullMarked
package org.lede;

import org.jspecify.annotations.NullMarked;
