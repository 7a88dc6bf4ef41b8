/** Tests and measures of articles in Spark. */
@NullMarked
package org.lede.spark;

import org.jspecify.annotations.NullMarked;
