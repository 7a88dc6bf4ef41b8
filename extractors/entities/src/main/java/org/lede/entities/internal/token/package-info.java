/**
 * Cuts texts into tokens and sentences, and says what each token looks like. Knows the word lists,
 * the tables and the scope.
 */
@NullMarked
package org.lede.entities.internal.token;

import org.jspecify.annotations.NullMarked;
