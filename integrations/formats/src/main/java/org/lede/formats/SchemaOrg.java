package org.lede.formats;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.net.URI;
import java.util.Locale;
import java.util.Objects;
import org.lede.Article;
import org.lede.text.ArticleText;

/**
 * An article as a {@code NewsArticle} of <a href="https://schema.org/NewsArticle">schema.org</a>,
 * in JSON-LD.
 *
 * <pre>{@code
 * ArticleText text = ArticleText.of(page);
 * ObjectNode jsonLd = SchemaOrg.newsArticle(parser.parse(text), text);
 * jsonLd.get("headline").textValue();  // "Harbour bridge to close for a year"
 * }</pre>
 *
 * <p>What is absent has no member, and nothing is made up save {@code @id}, a {@code urn:uuid} from
 * the SHA-256 of the text; photos, quotes and entities are numbered under it. Half a surrogate pair
 * becomes U+FFFD.
 *
 * <table>
 * <caption>What is lost</caption>
 * <tr><th>of the article</th><th>here</th></tr>
 * <tr><td>offsets, confidence, extractors, diagnostics, extras</td><td>left out</td></tr>
 * <tr><td>a local time without a zone</td><td>stays local: no zone is added</td></tr>
 * <tr><td>the other reading of a date</td><td>left out</td></tr>
 * <tr><td>the date of a dateline</td><td>{@code dateCreated} if it has day, month and year</td></tr>
 * <tr><td>subheadings and list items</td><td>in {@code articleBody} like paragraphs</td></tr>
 * <tr><td>a photo's names in its credit</td><td>in {@code creditText}; {@code creator} are those
 * that are entities, for of the others nothing says what they are; copies are left out</td></tr>
 * <tr><td>direct and partial quotes</td><td>{@code Quotation}, without cue, clause and kind; the
 * speaker has a type only if it is an entity</td></tr>
 * <tr><td>indirect quotes</td><td>left out: the words are the reporter's</td></tr>
 * <tr><td>notes</td><td>corrections are {@code correction}, a {@code CorrectionComment} each;
 * editor's notes and updates are left out</td></tr>
 * <tr><td>the probability that it is an article</td><td>left out</td></tr>
 * <tr><td>mentions of an entity</td><td>its name alone</td></tr>
 * </table>
 */
public final class SchemaOrg {

  private SchemaOrg() {}

  /**
   * The article as JSON-LD.
   *
   * @param article what was read
   * @param text the text it was read from
   * @return a new tree
   * @throws NullPointerException if an argument is null
   */
  public static ObjectNode newsArticle(Article article, ArticleText text) {
    Objects.requireNonNull(article, "article");
    String id = Identifier.of(text);
    SchemaOrgParts parts = new SchemaOrgParts(article, id);
    Members members =
        new Members()
            .put("@context", "https://schema.org")
            .put("@type", "NewsArticle")
            .put("@id", id)
            .put("url", text.url().map(URI::toString))
            .put("mainEntityOfPage", text.url().map(URI::toString))
            .put("inLanguage", article.language().map(Locale::toLanguageTag))
            .put("headline", article.headline().map(value -> value.text()))
            .put("alternativeHeadline", article.standfirst().map(value -> value.text()))
            .put("author", parts.authors())
            .put("datePublished", article.published().map(Dates::iso))
            .put("dateModified", article.updated().map(Dates::iso));
    parts.dateline(members);
    return members
        .put("articleBody", Members.body(article.body()))
        .put("image", parts.images())
        .put("hasPart", parts.quotations())
        .put("mentions", parts.mentions())
        .put("correction", parts.corrections())
        .node();
  }
}
