package org.lede.entities;

/**
 * A name that a tagger found.
 *
 * @param first its first token
 * @param end the token after its last one
 * @param type of what it names
 */
record Name(int first, int end, EntityType type) {}
