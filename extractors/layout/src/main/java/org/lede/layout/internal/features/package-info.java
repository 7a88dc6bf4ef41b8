/**
 * What is noted of each line before anything is decided, by its shape and by what the grammars read
 * in it. Knows the grammars, the page and the word lists; nothing of the classifier and the
 * decisions.
 */
@NullMarked
package org.lede.layout.internal.features;

import org.jspecify.annotations.NullMarked;
