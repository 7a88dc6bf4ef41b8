package org.lede.entities.internal.name;

import java.util.List;

/**
 * The mentions in a document.
 *
 * @param mentions in the order of the text
 * @param sureness the share of them that is probably right, 0 to 1
 */
public record FoundMentions(List<Mention> mentions, double sureness) {}
