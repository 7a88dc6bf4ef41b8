/**
 * What the source of a page says of its lines, as facts, and what each fact says of what a line
 * holds.
 */
@NullMarked
package org.lede.layout.internal.markup;

import org.jspecify.annotations.NullMarked;
