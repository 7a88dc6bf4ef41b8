package org.lede.entities.internal.tagger;

import java.util.List;

/**
 * What a finder found in a document.
 *
 * @param names in the order of the text
 * @param sureness the share of them that is probably right, 0 to 1
 */
public record FoundNames(List<Name> names, double sureness) {}
