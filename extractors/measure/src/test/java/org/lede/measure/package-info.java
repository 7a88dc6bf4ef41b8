/**
 * Programs that measure: speed, footprint, sameness; the build profile {@code measure} runs them.
 */
package org.lede.measure;
