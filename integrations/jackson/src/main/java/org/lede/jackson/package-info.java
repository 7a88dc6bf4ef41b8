/** What teaches Jackson to write and read articles. */
@NullMarked
package org.lede.jackson;

import org.jspecify.annotations.NullMarked;
