/**
 * The perceptron: features of tokens, weights, the best tags of a sentence, names off a row of
 * tags. Knows tokens and what lies below.
 */
@NullMarked
package org.lede.entities.internal.tagger;

import org.jspecify.annotations.NullMarked;
