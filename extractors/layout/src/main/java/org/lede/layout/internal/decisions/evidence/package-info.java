/**
 * What speaks for a decision before any is taken: the forms of lines, where the paragraphs lie,
 * slugs of the wire, credits torn in two. Knows the classifier and what lies below; no decision.
 */
@NullMarked
package org.lede.layout.internal.decisions.evidence;

import org.jspecify.annotations.NullMarked;
