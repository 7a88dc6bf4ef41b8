package org.lede.quotes;

import java.util.List;
import java.util.stream.Collectors;
import org.lede.Quote;
import org.lede.Speaker;
import org.lede.text.ArticleText;
import org.lede.text.Passage;

/** Quotes as lines of an examples file: {@code Name (cue): part / part}. */
final class Shown {

  private Shown() {}

  public static void main(String[] arguments) throws java.io.IOException {
    for (String file : arguments) {
      java.nio.file.Path path = java.nio.file.Path.of(file);
      String language = path.getFileName().toString().replace(".md", "");
      for (var example :
          org.lede.contract.ExamplesFile.read(java.nio.file.Files.newInputStream(path))) {
        String got = of(example.input(), language);
        if (!got.equals(example.expected())) {
          System.out.println("# " + language + ": " + example.input());
          System.out.println("want " + example.expected().replace("\n", "\n     "));
          System.out.println("got  " + got.replace("\n", "\n     "));
        }
      }
    }
  }

  static String of(String text, String language) {
    List<Stretch> stretches = ReadingScope.wholeText(text);
    return new QuoteReader(Models.shipped())
        .read(ArticleText.of(text), stretches, Vocabularies.named(language), List.of()).stream()
            .map(Shown::line)
            .collect(Collectors.joining("\n"));
  }

  private static String line(Quote quote) {
    String who = quote.speaker().map(Speaker::name).orElse("?");
    String cue = quote.cue().map(passage -> " (" + passage.text() + ")").orElse("");
    String parts = quote.parts().stream().map(Passage::text).collect(Collectors.joining(" / "));
    String kind = quote.kind() == Quote.Kind.INDIRECT ? "~ " : "";
    String whole = quote.whole().map(passage -> " {" + passage.text() + "}").orElse("");
    return kind + who + cue + ": " + parts + whole;
  }
}
