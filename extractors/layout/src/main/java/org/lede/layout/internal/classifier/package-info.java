/**
 * From the features of lines to the probability that each is headline, paragraph, caption and so
 * on. Knows the features and the page; nothing of the decisions.
 */
@NullMarked
package org.lede.layout.internal.classifier;

import org.jspecify.annotations.NullMarked;
