/** Hashes, and tables of numbers by hash. Knows nothing of texts. */
@NullMarked
package org.lede.entities.internal.table;

import org.jspecify.annotations.NullMarked;
