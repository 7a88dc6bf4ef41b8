package org.lede.cli;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.net.URI;
import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.lede.Article;
import org.lede.ArticleParser;
import org.lede.text.ArticleText;
import org.lede.view.ArticlePage;
import picocli.CommandLine;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** The command {@code lede}: texts of articles in, JSON, an outline or a page out. */
@Command(
    name = "lede",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    description = "Reads news articles, HTML or plain text, and prints what it finds as JSON.",
    footer = {
      "",
      "Exit code: 0; 1 if an input could not be read; 2 for wrong usage.",
      "With --jsonl a bad line is answered by an \"error\" and is no reason for exit code 1."
    })
final class LedeCommand implements Callable<Integer> {

  private final Streams streams;
  private final Supplier<ArticleParser> parser;
  private final OutputStream out;

  @Parameters(
      paramLabel = "FILE",
      description = "Pages or texts to read; none or - is standard input.")
  private List<String> files = List.of();

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      converter = FormatConverter.class,
      description =
          "json (default), jsonld (schema.org NewsArticle), ninjs (IPTC ninjs 3.1), or rows for a"
              + " spreadsheet: quotes.csv, photos.csv, entities.csv.")
  private Format format = Format.JSON;

  @ArgGroup private Form form = new Form();

  @Option(
      names = "--retrieved",
      paramLabel = "INSTANT",
      converter = InstantConverter.class,
      description = "When the text was fetched (ISO 8601; UTC if without a zone).")
  private @Nullable Instant retrieved;

  @Option(
      names = "--url",
      paramLabel = "URL",
      converter = UrlConverter.class,
      description = "Where the text was found.")
  private @Nullable URI url;

  @Option(
      names = "--input-format",
      paramLabel = "FORMAT",
      converter = InputFormatConverter.class,
      description =
          "What a FILE is: html, text, or auto (default), which tells them apart by their content.")
  private InputFormat inputFormat = InputFormat.AUTO;

  @Option(
      names = "--encoding",
      paramLabel = "NAME",
      converter = CharsetConverter.class,
      description =
          "Of the input, such as windows-1252. A byte order mark is heeded first. By default UTF-8;"
              + " a text that is not UTF-8 is read as it seems to be encoded, with a warning.")
  private @Nullable Charset encoding;

  @Option(
      names = "--at-least",
      paramLabel = "P",
      description =
          "Leave out texts that are one article with a probability below P, 0 to 1. With --jsonl"
              + " they are answered by {\"id\", \"skipped\": {\"articleProbability\"}}.")
  private double atLeast;

  @Option(
      names = "--threads",
      paramLabel = "N",
      description = "With --jsonl: how many lines to work on at a time (default: processors).")
  private int threads = Runtime.getRuntime().availableProcessors();

  @Option(names = "--no-progress", description = "With --jsonl: no progress on the terminal.")
  private boolean noProgress;

  @Spec private @Nullable CommandSpec spec;

  LedeCommand(Streams streams, Supplier<ArticleParser> parser) {
    this.streams = streams;
    this.parser = parser;
    this.out = new Output(streams.out());
  }

  /** How the result is written: one of these. */
  private static final class Form {
    @Option(names = "--pretty", description = "Indented JSON (default on a terminal).")
    boolean pretty;

    @Option(names = "--compact", description = "JSON on one line (default elsewhere).")
    boolean compact;

    @Option(names = "--text", description = "An outline for people instead of JSON.")
    boolean text;

    @Option(names = "--view", description = "A page for a browser; one FILE at a time.")
    boolean view;

    @Option(
        names = "--lines",
        description = "Every line of the text with its roles, what it was taken for, and why.")
    boolean lines;

    @Option(
        names = "--jsonl",
        description =
            "Read one object a line, {\"id\", \"text\", \"retrieved\"?, \"url\"?}, and answer each"
                + " with a line {\"id\", \"article\"} or {\"id\", \"error\"}, in the same order."
                + " With \"html\" in place of \"text\" the answer has the page's \"text\" too.")
    boolean jsonl;
  }

  private static final class InstantConverter implements CommandLine.ITypeConverter<Instant> {
    @Override
    public Instant convert(String value) {
      return typed(() -> Hints.instant(value));
    }
  }

  private static final class UrlConverter implements CommandLine.ITypeConverter<URI> {
    @Override
    public URI convert(String value) {
      return typed(() -> Hints.url(value));
    }
  }

  private static final class InputFormatConverter
      implements CommandLine.ITypeConverter<InputFormat> {
    @Override
    public InputFormat convert(String value) {
      return typed(() -> InputFormat.named(value));
    }
  }

  private static final class CharsetConverter implements CommandLine.ITypeConverter<Charset> {
    @Override
    public Charset convert(String value) {
      return typed(() -> charset(value));
    }

    private static Charset charset(String name) {
      try {
        return Charset.forName(name);
      } catch (UnsupportedCharsetException | IllegalCharsetNameException e) {
        throw new IllegalArgumentException("no encoding has the name: " + name, e);
      }
    }
  }

  private static final class FormatConverter implements CommandLine.ITypeConverter<Format> {
    @Override
    public Format convert(String value) {
      return typed(() -> Format.named(value));
    }
  }

  private static <T> T typed(Supplier<T> reading) {
    try {
      return reading.get();
    } catch (IllegalArgumentException e) {
      throw new CommandLine.TypeConversionException(e.getMessage());
    }
  }

  /** Starts the command with the standard streams and every extractor that is there. */
  public static void main(String... args) {
    System.exit(run(Streams.standard(), ArticleParser::discovered, args));
  }

  /** Runs the command and returns its exit code. */
  static int run(Streams streams, Supplier<ArticleParser> parser, String... args) {
    PrintWriter help =
        new PrintWriter(new OutputStreamWriter(streams.out(), StandardCharsets.UTF_8), true);
    return new CommandLine(new LedeCommand(streams, parser))
        .setOut(help)
        .setErr(streams.err())
        .setParameterExceptionHandler((e, wrong) -> wrongUsage(streams, e))
        .execute(args);
  }

  /** One line instead of the whole help, under which it would be lost. */
  private static int wrongUsage(Streams streams, ParameterException e) {
    streams.err().println("lede: " + e.getMessage() + " (see lede --help)");
    streams.err().flush();
    return CommandLine.ExitCode.USAGE;
  }

  @Override
  public Integer call() {
    require(threads >= 1, "--threads is at least 1");
    require(atLeast >= 0 && atLeast <= 1, "--at-least is between 0 and 1");
    require(!form.view || files.size() <= 1, "--view reads one FILE at a time");
    require(
        format == Format.JSON || !(form.text || form.jsonl || form.view || form.lines),
        "--format goes with none of --text, --view, --lines and --jsonl");
    try {
      boolean allRead = form.jsonl ? answerLines() : writeArticles();
      out.flush();
      return allRead ? CommandLine.ExitCode.OK : CommandLine.ExitCode.SOFTWARE;
    } catch (OutputException e) {
      return outputFailed(e);
    } catch (IOException e) {
      return outputFailed(new OutputException(e));
    }
  }

  private void require(boolean right, String rule) {
    if (!right) {
      throw new ParameterException(Objects.requireNonNull(spec).commandLine(), rule);
    }
  }

  private int outputFailed(OutputException e) {
    if (e.isClosedPipe()) {
      return CommandLine.ExitCode.OK;
    }
    streams.err().println("lede: cannot write: " + e.getMessage());
    return CommandLine.ExitCode.SOFTWARE;
  }

  private boolean answerLines() throws OutputException {
    Charset charset = encoding == null ? StandardCharsets.UTF_8 : encoding;
    JsonLines lines = new JsonLines(parser.get(), hints(), atLeast, charset, threads);
    boolean shown = streams.errIsTerminal() && !noProgress;
    Progress progress = new Progress(streams.err(), shown, System::nanoTime);
    try {
      return new Inputs(streams).forEach(files, (name, in) -> lines.run(in, out, progress));
    } finally {
      progress.end();
    }
  }

  private boolean writeArticles() throws IOException {
    ArticleParser articles = parser.get();
    out.write(format.header());
    return new Inputs(streams).forEach(files, (name, in) -> write(articles, name, in));
  }

  private void write(ArticleParser articles, String name, InputStream in) throws IOException {
    ArticleText text = text(name, in.readAllBytes());
    if (form.lines) {
      out.write(LineTable.of(text).getBytes(StandardCharsets.UTF_8));
      out.flush();
      return;
    }
    Article article = articles.parse(text);
    Warnings.of(article).ifPresent(warning -> say(name + ": " + warning));
    Optional<Double> low = article.articleProbability().filter(value -> value < atLeast);
    if (low.isPresent()) {
      say("left out " + name + ": an article with probability " + ArticleOutput.plain(low.get()));
    } else {
      write(article, text);
    }
  }

  private ArticleText text(String name, byte[] bytes) {
    Optional<Charset> declared = Optional.ofNullable(encoding);
    if (inputFormat.isHtml(bytes)) {
      return hints().ofHtml(bytes, declared);
    }
    Decoding decoding = Decoding.of(bytes, declared);
    decoding.warning().ifPresent(warning -> say(name + ": " + warning));
    return hints().of(decoding.text());
  }

  private void say(String words) {
    streams.err().println("lede: " + words);
    streams.err().flush();
  }

  private void write(Article article, ArticleText text) throws IOException {
    if (form.view) {
      String page = ArticlePage.of(article, text.text()).toString();
      out.write(page.getBytes(StandardCharsets.UTF_8));
    } else if (form.text) {
      out.write((Outline.of(article) + "\n").getBytes(StandardCharsets.UTF_8));
    } else {
      boolean pretty = form.pretty || (streams.outIsTerminal() && !form.compact);
      out.write(format.write(article, text, pretty));
    }
    out.flush();
  }

  private Hints hints() {
    return new Hints(Optional.ofNullable(retrieved), Optional.ofNullable(url));
  }
}
