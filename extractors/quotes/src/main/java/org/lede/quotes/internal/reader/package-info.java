/**
 * From a text and its language to quotes as core knows them. Knows all rooms below; nothing of the
 * extractor.
 */
@NullMarked
package org.lede.quotes.internal.reader;

import org.jspecify.annotations.NullMarked;
