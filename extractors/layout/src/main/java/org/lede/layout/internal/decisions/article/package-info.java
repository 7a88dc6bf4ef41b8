/**
 * How likely a text is one article at all, from sums over its lines. Knows the classifier and what
 * lies below; nothing of the decisions.
 */
@NullMarked
package org.lede.layout.internal.decisions.article;

import org.jspecify.annotations.NullMarked;
