/**
 * Programs that measure: speed, footprint, sameness. The build profiles of the same names run them.
 */
package org.lede.measure;
