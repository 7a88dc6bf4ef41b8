package org.lede.formats;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import org.lede.Article;
import org.lede.Byline;
import org.lede.Dateline;
import org.lede.text.ArticleText;
import org.lede.text.Span;

/**
 * An article as a news object of <a href="https://iptc.org/standards/ninjs/">IPTC ninjs</a> 3.1.
 *
 * <pre>{@code
 * ArticleText text = ArticleText.of(page);
 * ObjectNode ninjs = Ninjs.item(parser.parse(text), text);
 * ninjs.at("/headlines/0/value").textValue();  // "Harbour bridge to close for a year"
 * }</pre>
 *
 * <p>What is absent has no member. ninjs requires a {@code uri}: it is a {@code urn:uuid} from the
 * SHA-256 of the text, and photos are numbered under it; the {@code name} that it requires of a
 * photo is that number ({@code photo-1}). Nothing else is made up. Half a surrogate pair becomes
 * U+FFFD.
 *
 * <table>
 * <caption>What is lost</caption>
 * <tr><th>of the article</th><th>here</th></tr>
 * <tr><td>offsets, confidence, extractors, diagnostics, extras</td><td>left out</td></tr>
 * <tr><td>a date alone, a local time without a zone</td><td>left out: ninjs takes times with a zone
 * only</td></tr>
 * <tr><td>the dateline</td><td>{@code located} and {@code infoSources}; its wording and its date are
 * left out</td></tr>
 * <tr><td>the role of an author</td><td>in {@code by}, the whole byline</td></tr>
 * <tr><td>subheadings and list items</td><td>in the body like paragraphs</td></tr>
 * <tr><td>quotes</td><td>left out; their words stand in the body</td></tr>
 * <tr><td>a photo's credit</td><td>{@code by} of the photo, uncut; copies are left out</td></tr>
 * <tr><td>notes, the probability that it is an article</td><td>left out</td></tr>
 * <tr><td>mentions of an entity</td><td>its name alone</td></tr>
 * </table>
 */
public final class Ninjs {

  private static final String SCHEMA = "http://www.iptc.org/std/ninjs/ninjs-schema_3.1.json#";

  private Ninjs() {}

  /**
   * The article as a ninjs object.
   *
   * @param article what was read
   * @param text the text it was read from
   * @return a new tree
   * @throws NullPointerException if an argument is null
   */
  public static ObjectNode item(Article article, ArticleText text) {
    Objects.requireNonNull(article, "article");
    String uri = Identifier.of(text);
    NinjsParts parts = new NinjsParts(article, uri);
    return new Members()
        .put("uri", uri)
        .put("standard", standard())
        .put("type", "text")
        .put("language", article.language().map(Locale::toLanguageTag))
        .put("firstCreated", article.published().flatMap(Dates::rfc3339))
        .put("versionCreated", article.updated().flatMap(Dates::rfc3339))
        .put("headlines", valued("main", article.headline().map(Span::text)))
        .put("descriptions", valued("standfirst", article.standfirst().map(Span::text)))
        .put("by", article.byline().map(Byline::span).map(Span::text))
        .put("located", article.dateline().map(Dateline::places).flatMap(Ninjs::located))
        .put("bodies", valued("main", Members.body(article.body())))
        .put("people", parts.people())
        .put("organisations", parts.organisations())
        .put("places", parts.mentions("location"))
        .put("events", parts.mentions("event"))
        .put("objects", parts.mentions("product"))
        .put("subjects", parts.otherMentions())
        .put("infoSources", parts.sources())
        .put("associations", parts.photos())
        .put(
            "altIds", text.url().map(url -> List.of(role("url", url.toString()))).orElse(List.of()))
        .node();
  }

  private static ObjectNode standard() {
    return new Members().put("name", "ninjs").put("version", "3.1").put("schema", SCHEMA).node();
  }

  private static Optional<String> located(List<String> places) {
    return places.isEmpty() ? Optional.empty() : Optional.of(String.join("; ", places));
  }

  static List<ObjectNode> valued(String role, Optional<String> value) {
    return value
        .map(
            text -> {
              ObjectNode node = role(role, text);
              node.put("contentType", "text/plain");
              return List.of(node);
            })
        .orElse(List.of());
  }

  private static ObjectNode role(String role, String value) {
    return new Members().put("role", role).put("value", value).node();
  }
}
