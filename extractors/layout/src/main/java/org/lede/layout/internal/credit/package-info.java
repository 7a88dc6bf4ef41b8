/**
 * Reads photo credits: from the characters of a line to caption, photographer and agency. Knows the
 * word lists; no other grammar, no probabilities.
 */
@NullMarked
package org.lede.layout.internal.credit;

import org.jspecify.annotations.NullMarked;
