/** Articles in Apache Spark: a struct type, functions on columns, and a job. */
@NullMarked
package org.lede.spark;

import org.jspecify.annotations.NullMarked;
