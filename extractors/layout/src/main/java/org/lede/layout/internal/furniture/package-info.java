/**
 * Knows the wording of what surrounds an article: menus, share buttons, invitations to read on.
 * Knows the word lists and the shape of lines; no other grammar.
 */
@NullMarked
package org.lede.layout.internal.furniture;

import org.jspecify.annotations.NullMarked;
