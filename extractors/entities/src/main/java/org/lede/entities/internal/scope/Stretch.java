package org.lede.entities.internal.scope;

/**
 * A piece of the text that is read by itself: a line, a caption, a credit.
 *
 * @param start offset of its first character
 * @param end offset after its last one
 */
public record Stretch(int start, int end) {}
