package org.lede.layout.internal.time;

/**
 * A part of a date or time that has been read.
 *
 * @param next index of the token after it
 * @param value what it says
 */
record TimeMatch<T>(int next, T value) {}
