package org.lede.view;

import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import org.lede.Article;
import org.lede.text.Span;

/**
 * An article and the text that it was read from, as one page for a browser.
 *
 * <p>The page shows the text with every field coloured and named, what was taken for furniture in
 * grey, and beside it a list of all values with their confidence, extractor and offsets. The
 * confidence is that of the value itself; what stands beside the heading of a list is that of its
 * field. It needs neither network nor script. Nothing of the text is ever run: markup in it is
 * shown as it stands, and characters that HTML cannot hold (control characters, halves of surrogate
 * pairs) or that turn letters round (overrides of writing direction) are shown as U+FFFD. The same
 * article and text give the same page.
 *
 * <p>Its own words are English. It lies the way most letters of the text are written, so that a
 * text in Arabic or Hebrew has its margin on the right; what the text says otherwise of its
 * direction is not heeded.
 *
 * <pre>{@code
 * Article article = parser.parse(text);
 * try (Writer out = Files.newBufferedWriter(Path.of("page.html"))) {
 *   ArticlePage.of(article, text).write(out);  // in UTF-8, as the page says
 * }
 * }</pre>
 */
public final class ArticlePage {

  private static final String POLICY =
      "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'";

  private final String html;

  private ArticlePage(String html) {
    this.html = html;
  }

  /**
   * A page of an article.
   *
   * @param article what a parser read out of the text
   * @param text the text that the parser was given
   * @return the page
   * @throws NullPointerException if an argument is null
   * @throws IllegalArgumentException if a span of the article is no slice of the text
   */
  public static ArticlePage of(Article article, String text) {
    Objects.requireNonNull(article, "article");
    Objects.requireNonNull(text, "text");
    return new ArticlePage(page(article, text));
  }

  /**
   * Writes the page.
   *
   * @param out takes the characters; they are meant to be encoded as UTF-8
   * @throws IOException if {@code out} fails
   */
  public void write(Appendable out) throws IOException {
    out.append(html);
  }

  /** The page itself. */
  @Override
  public String toString() {
    return html;
  }

  private static String page(Article article, String text) {
    Html html = new Html();
    Html list = new Html();
    Marks marks = new Marks(text);
    ValueList values = new ValueList(article, marks, list);
    values.write();
    head(article, values, html);
    html.open("body", "dir", Direction.of(text));
    opening(article, values, marks.kinds(), html);
    html.open("main").open("section", "class", "reading", "aria-labelledby", "text");
    html.element("h2", "Text", "class", "unseen", "id", "text");
    List<Line> lines = LineCutter.lines(text, marks.inOrder());
    TextView.write(text, lines, language(article), html);
    html.close("section").newLine();
    html.open("div", "class", "values", "id", "values", "tabindex", "-1");
    html.markup(list.toString()).close("div").close("main").newLine();
    return html.close("body").close("html").newLine().toString();
  }

  private static String language(Article article) {
    return article.language().map(Locale::toLanguageTag).orElse("und");
  }

  private static String title(Article article) {
    return article.headline().map(Span::text).orElse("Article without a headline");
  }

  private static void head(Article article, ValueList values, Html html) {
    html.markup("<!DOCTYPE html>\n").open("html", "lang", "en").open("head").newLine();
    html.open("meta", "charset", "utf-8").newLine();
    html.open("meta", "http-equiv", "Content-Security-Policy", "content", POLICY).newLine();
    html.open("meta", "name", "viewport", "content", "width=device-width,initial-scale=1");
    html.newLine().open("meta", "name", "color-scheme", "content", "light dark").newLine();
    html.open("meta", "name", "referrer", "content", "no-referrer").newLine();
    html.open("title").plain(title(article)).close("title").newLine();
    html.open("style").markup(Style.of(values.together())).close("style").close("head").newLine();
  }

  private static void opening(Article article, ValueList values, Set<Kind> kinds, Html html) {
    html.element("a", "Skip to the values", "href", "#values", "class", "skip");
    html.open("header").element("p", "Lede read this as", "class", "eyebrow");
    html.element("h1", title(article), "dir", "auto", "lang", language(article));
    article.articleProbability().ifPresent(value -> probability(value, html));
    values.contents(html);
    legend(kinds, html);
    values.absent(html);
    html.close("header").newLine();
  }

  private static void probability(double value, Html html) {
    String words = "Likely to be one article: " + EntryWriter.rounded(value);
    html.element("p", words, "class", "probability");
  }

  /** What the underlining says; what the margin names needs no legend. */
  private static void legend(Set<Kind> kinds, Html html) {
    html.open("ul", "class", "legend", "aria-label", "Legend");
    for (Kind kind : kinds) {
      if (!kind.inMargin()) {
        html.open("li").element("span", kind.label(), "class", "mark " + kind.cssClass());
        html.close("li");
      }
    }
    html.element("li", "furniture", "class", "grey").close("ul");
  }
}
