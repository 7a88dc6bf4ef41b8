/**
 * Gathers mentions into one entity for each thing. Knows names and word lists; nothing of the
 * tagger.
 */
@NullMarked
package org.lede.entities.internal.gather;

import org.jspecify.annotations.NullMarked;
