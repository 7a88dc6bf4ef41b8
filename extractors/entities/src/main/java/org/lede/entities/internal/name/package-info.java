/** Mentions, their types, and what is a person's name without its titles. Knows the word lists. */
@NullMarked
package org.lede.entities.internal.name;

import org.jspecify.annotations.NullMarked;
