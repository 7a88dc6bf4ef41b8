/** The command {@code lede}. */
@NullMarked
package org.lede.cli;

import org.jspecify.annotations.NullMarked;
