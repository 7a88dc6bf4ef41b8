package org.lede.cli;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.util.Optional;
import org.lede.Article;
import org.lede.ArticleParser;
import org.lede.text.ArticleText;

/** Answers lines of JSON with lines of JSON, one each, in the same order. */
final class JsonLines {

  /** At most this many lines on the way, of at most this many characters in all. */
  static final OrderedPipeline.Bounds BOUNDS = new OrderedPipeline.Bounds(256, 1 << 24);

  private static final int MAX_LINE = 1 << 26;

  private final ArticleParser parser;
  private final Hints hints;
  private final double atLeast;
  private final Charset charset;
  private final int threads;

  /**
   * Answers with the articles of a parser.
   *
   * @param hints for lines that have none of their own
   * @param atLeast texts that are less likely to be an article are left out
   * @param charset of the lines
   */
  JsonLines(ArticleParser parser, Hints hints, double atLeast, Charset charset, int threads) {
    this.parser = parser;
    this.hints = hints;
    this.atLeast = atLeast;
    this.charset = charset;
    this.threads = threads;
  }

  private record Answer(ByteArrayOutputStream json, boolean isError) {}

  void run(InputStream in, OutputStream out, Progress progress) throws IOException {
    LineSource lines = new LineSource(new InputStreamReader(in, charset), MAX_LINE);
    new OrderedPipeline<LineSource.Line, Answer>(
            threads, BOUNDS, line -> line.text().length(), this::answer)
        .run(lines, new Answers(out, progress));
  }

  private record Answers(OutputStream out, Progress progress)
      implements OrderedPipeline.Sink<Answer> {

    @Override
    public void accept(Answer answer) throws IOException {
      answer.json().writeTo(out);
      out.write('\n');
      progress.line(answer.isError());
    }

    @Override
    public void pause() throws IOException {
      out.flush();
    }
  }

  private Answer answer(LineSource.Line line) {
    Request request = Request.read(line.text());
    try {
      Optional<String> error = line.complete() ? request.error() : tooLong(line);
      return error.isPresent() ? error(line, request, error.get()) : article(request);
    } catch (IOException | RuntimeException | StackOverflowError e) {
      // A text never fails; the record of another party's extractor may, when it is written.
      return error(line, request, "cannot write the article: " + e.getMessage());
    }
  }

  private static Optional<String> tooLong(LineSource.Line line) {
    return Optional.of("longer than " + line.text().length() + " characters");
  }

  private Answer article(Request request) throws IOException {
    Hints known = request.hints().or(hints);
    Optional<ArticleText> page = request.html().map(known::ofHtml);
    ArticleText text = page.orElseGet(() -> known.of(request.text().orElseThrow()));
    Article article = parser.parse(text);
    Optional<String> warning = Warnings.joined(request.warning(), Warnings.of(article));
    Optional<Double> low = article.articleProbability().filter(value -> value < atLeast);
    ByteArrayOutputStream json =
        low.isPresent()
            ? ArticleOutput.skipped(request.id(), low.get(), warning)
            : ArticleOutput.answer(request.id(), page.map(ArticleText::text), article, warning);
    return new Answer(json, false);
  }

  private static Answer error(LineSource.Line line, Request request, String error) {
    try {
      String message = "line " + line.number() + ": " + error;
      return new Answer(ArticleOutput.error(request.id(), message), true);
    } catch (IOException e) {
      throw new UncheckedIOException(e); // from an array of bytes: never
    }
  }
}
