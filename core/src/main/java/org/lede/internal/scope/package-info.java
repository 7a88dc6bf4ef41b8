/** Which lines of a text belong to its article. Knows the fields and the draft. */
@NullMarked
package org.lede.internal.scope;

import org.jspecify.annotations.NullMarked;
