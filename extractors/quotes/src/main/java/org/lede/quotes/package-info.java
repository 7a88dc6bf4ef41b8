/** Reads who said what: quotations, their cues and their speakers. */
@NullMarked
package org.lede.quotes;

import org.jspecify.annotations.NullMarked;
