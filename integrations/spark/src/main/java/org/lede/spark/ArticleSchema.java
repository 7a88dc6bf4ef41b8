package org.lede.spark;

import org.apache.spark.sql.types.StructType;

/**
 * The type of an article in Spark, the same for every text.
 *
 * <p>Members have the names, the order and the meaning that they have in the JSON of an article
 * ({@code lede-jackson}). A slice is {@code text}, {@code start} and {@code end}: offsets in UTF-16
 * code units into the text of the row, end exclusive. Spark and Python count code points, which
 * differ behind an emoji; so take the {@code text}, do not cut it yourself. Absent single values
 * are null, absent lists are empty. Times are strings, since a text may give a day alone or a time
 * without a zone, for which Spark has no one type. Fields of other parties (the extras) are not in
 * it.
 *
 * <table>
 * <caption>Members</caption>
 * <tr><th>member</th><th>type</th></tr>
 * <tr><td>language</td><td>string, a BCP 47 tag</td></tr>
 * <tr><td>headline, standfirst</td><td>slice + confidence, extractor</td></tr>
 * <tr><td>byline</td><td>slice + authors: array of slice + name, kind (person or organization),
 * role, confidence; + confidence, extractor</td></tr>
 * <tr><td>dateline</td><td>slice + places, sources: arrays of string; placeSpans, sourceSpans:
 * arrays of slice; date: string; + confidence, extractor</td></tr>
 * <tr><td>published, updated</td><td>slice + value, otherReading: strings, ISO 8601; + confidence,
 * extractor</td></tr>
 * <tr><td>photos</td><td>array of caption, credit: slices; creditNames: array of string;
 * credits: array as the authors of the byline; copies: array of slice; confidence, extractor</td></tr>
 * <tr><td>body</td><td>array of slice + kind (paragraph, subheading or listItem), confidence,
 * extractor</td></tr>
 * <tr><td>quotes</td><td>array of kind (direct, partial or indirect); parts: array of slice; whole:
 * slice; speaker: slice + name, role, entity, confidence; cue: slice; confidence, extractor</td></tr>
 * <tr><td>entities</td><td>array of id, type, name, title; mentions: array of slice; confidence,
 * extractor</td></tr>
 * <tr><td>notes</td><td>array of slice + kind (correction, editorsNote or update), confidence,
 * extractor</td></tr>
 * <tr><td>articleProbability</td><td>double</td></tr>
 * <tr><td>stated</td><td>array of field, value, from; start, end: offsets into the source</td></tr>
 * <tr><td>diagnostics</td><td>array of extractor, message</td></tr>
 * <tr><td>origins</td><td>array of field, confidence, extractor</td></tr>
 * </table>
 *
 * <p>Every member carries a comment, which {@code DESCRIBE TABLE} shows. Until version 1.0 a minor
 * release may add members.
 *
 * <pre>{@code
 * spark.read().schema(new StructType().add("article", ArticleSchema.ARTICLE)).parquet(path);
 * }</pre>
 */
public final class ArticleSchema {

  /** The struct of one article. */
  public static final StructType ARTICLE = ArticleStruct.ARTICLE.type();

  private ArticleSchema() {}
}
