package org.lede.text;

/**
 * Where an offset lies for a person and for languages that count code points.
 *
 * <pre>{@code
 * ArticleText.of("one\ntwo").position(5);  // Position[line=2, column=2, codePoint=5]
 * }</pre>
 *
 * @param line number of the line, from 1; a line ends at LF, CR, CRLF, form feed, vertical tab,
 *     NEL, U+2028 or U+2029
 * @param column number of the UTF-16 code unit in its line, from 1
 * @param codePoint number of code points before the offset, from 0
 */
public record Position(int line, int column, int codePoint) {}
