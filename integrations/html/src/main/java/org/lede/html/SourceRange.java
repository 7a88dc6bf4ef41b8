package org.lede.html;

/**
 * Where a span of a page's text lies in its HTML.
 *
 * <pre>{@code
 * SourceRange range = page.source(article.headline().orElseThrow());
 * html.substring(range.start(), range.end());  // may hold tags and entities
 * }</pre>
 *
 * @param start UTF-16 offset into the HTML of the first code unit
 * @param end UTF-16 offset into the HTML after the last one
 * @param line number of the line of the start, from 1
 * @param column number of the UTF-16 code unit in that line, from 1
 */
public record SourceRange(int start, int end, int line, int column) {}
