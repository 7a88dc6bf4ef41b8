package org.lede.html;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import org.jsoup.nodes.Document;
import org.jsoup.parser.Parser;
import org.lede.text.ArticleText;
import org.lede.text.Markup;
import org.lede.text.Position;
import org.lede.text.Span;

/**
 * An HTML page: its text as a browser shows it, and what it marks and states.
 *
 * <p>The text is one flattening, always the same for the same page. Every block stands on lines of
 * its own, with a blank line between adjacent blocks; a {@code br} ends a line; the cells of a
 * table row share a line. White space is folded as a browser folds it, except in {@code pre};
 * no-break spaces become spaces; soft hyphens and zero-width marks are left out. What a browser
 * does not show as text is left out: scripts, styles, templates, {@code noscript}, pictures,
 * frames, elements with {@code hidden} or a style attribute that hides them. Style sheets are not
 * read.
 *
 * <p>No script runs and nothing is fetched. No page makes it throw, however broken; it takes time
 * linear in the page's length. Elements nested more than 512 deep are flattened, as browsers do.
 *
 * <pre>{@code
 * HtmlPage page = HtmlPage.of(html, "https://news.example/2025/03/14/bridge");
 * Article article = ArticleParser.discovered().parse(page.text());
 * SourceRange where = page.source(article.headline().orElseThrow());
 * }</pre>
 */
public final class HtmlPage {

  private final String html;
  private final ArticleText text;
  private final TextSources sources;

  private HtmlPage(String html, ArticleText text, TextSources sources) {
    this.html = html;
    this.text = text;
    this.sources = sources;
  }

  /**
   * A page of which only its HTML is known.
   *
   * @param html the page; may be empty or broken
   * @return the page, read
   * @throws NullPointerException if it is null
   */
  public static HtmlPage of(String html) {
    return of(html, Optional.empty());
  }

  /**
   * A page with its address.
   *
   * @param html the page; may be empty or broken
   * @param url where it was found; what is no address is left out
   * @return the page, read
   * @throws NullPointerException if an argument is null
   */
  public static HtmlPage of(String html, String url) {
    return of(html, Addresses.lenient(url));
  }

  /**
   * A page as it was sent.
   *
   * @param html its bytes, in the encoding that the byte order mark, the header, a {@code meta}
   *     element or the bytes themselves tell, asked in this order
   * @param contentType the header of that name, such as {@code text/html; charset=utf-8}; empty if
   *     there was none
   * @param url where it was found; what is no address is left out
   * @return the page, read
   * @throws NullPointerException if an argument is null
   */
  public static HtmlPage of(byte[] html, String contentType, String url) {
    return of(PageEncoding.decode(html, contentType), url);
  }

  /**
   * A page as it comes in.
   *
   * @param in read to its end, not closed
   * @param contentType as of {@link #of(byte[], String, String)}
   * @param url where it was found; what is no address is left out
   * @return the page, read
   * @throws NullPointerException if an argument is null
   * @throws IOException if the stream cannot be read
   */
  public static HtmlPage of(InputStream in, String contentType, String url) throws IOException {
    return of(in.readAllBytes(), contentType, url);
  }

  private static HtmlPage of(String html, Optional<URI> url) {
    Objects.requireNonNull(html, "html is null; a page without content is the empty string");
    Parser parser = Parser.htmlParser().setTrackPosition(true);
    Document document = parser.parseInput(html, url.map(URI::toString).orElse(""));
    Flattener flat = Flattener.of(document);
    ArticleText text = ArticleText.of(flat.text()).markup(markup(document, flat));
    return new HtmlPage(html, url.isPresent() ? text.url(url.get()) : text, flat.sources(html));
  }

  private static Markup markup(Document document, Flattener flat) {
    StatementReader stated = StatementReader.of(document);
    return new Markup(flat.marks(), stated.statements(), stated.faults());
  }

  /**
   * Whether bytes are a page rather than plain text: they begin like one, or are full of tags. A
   * text that speaks of HTML is not taken for it.
   *
   * @param input as it was read, in whatever encoding
   * @return true if they plainly are HTML
   * @throws NullPointerException if they are null
   */
  public static boolean isHtml(byte[] input) {
    return HtmlSigns.of(input);
  }

  /**
   * The same page with the moment at which it was fetched.
   *
   * @param instant when that was
   * @return a new page; this one stays as it is
   * @throws NullPointerException if the instant is null
   */
  public HtmlPage retrieved(Instant instant) {
    return new HtmlPage(html, text.retrieved(instant), sources);
  }

  /**
   * The text of the page, ready to be parsed. Offsets refer to it, not to the HTML.
   *
   * @return with the address, the moment of retrieval and the markup that are known
   */
  public ArticleText text() {
    return text;
  }

  /**
   * The page itself.
   *
   * @return the HTML as it was given, or as it was decoded from bytes
   */
  public String html() {
    return html;
  }

  /**
   * Where a span of the text lies in the HTML, from the start of its first character to the end of
   * its last; tags may stand between.
   *
   * @param span a span of {@link #text()}
   * @return its range in {@link #html()}
   * @throws IndexOutOfBoundsException if the span does not lie in the text
   */
  public SourceRange source(Span span) {
    Objects.checkFromToIndex(span.start(), span.end(), text.text().length());
    int[] first = sources.at(span.start());
    int[] last = sources.at(span.end() - 1);
    int start = Math.min(first[0], last[0]);
    Position position = ArticleText.of(html).position(start);
    return new SourceRange(start, Math.max(first[1], last[1]), position.line(), position.column());
  }
}
