/**
 * Articles with the JSON that is expected of them, for the tests of every module. The package
 * belongs to no module's main code, so that all can see it.
 */
package org.lede.golden;
