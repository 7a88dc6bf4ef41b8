/** Tests of the formats, on articles of our own writing. */
package org.lede.formats;
