package org.lede.entities;

/**
 * A piece of the text that is read by itself: a line, a caption, a credit.
 *
 * @param start offset of its first character
 * @param end offset after its last one
 */
record Stretch(int start, int end) {}
