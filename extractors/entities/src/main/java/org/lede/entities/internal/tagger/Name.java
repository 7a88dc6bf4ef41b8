package org.lede.entities.internal.tagger;

/**
 * A name that a finder found.
 *
 * @param first its first token
 * @param end the token after its last one
 * @param type the word for what it names, such as {@code person}
 */
public record Name(int first, int end, String type) {}
