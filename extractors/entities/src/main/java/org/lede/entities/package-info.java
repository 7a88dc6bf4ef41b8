/** Persons, organizations and places, one entity each. */
@NullMarked
package org.lede.entities;

import org.jspecify.annotations.NullMarked;
