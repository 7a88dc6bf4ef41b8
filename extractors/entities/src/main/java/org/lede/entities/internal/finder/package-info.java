/**
 * Where a finder of names comes from: the shipped model, or any finder of OpenNLP. Knows the tagger
 * and what lies below.
 */
@NullMarked
package org.lede.entities.internal.finder;

import org.jspecify.annotations.NullMarked;
