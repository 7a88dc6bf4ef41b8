package org.lede.quotes;

/**
 * A line of the text that may hold quotations.
 *
 * @param start offset of its first character that is not blank
 * @param end offset after its last one
 * @param headline whether it is a headline
 */
record Stretch(int start, int end, boolean headline) {}
