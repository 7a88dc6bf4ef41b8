package org.lede.layout.internal.decisions;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.lede.Byline;
import org.lede.Contributor;
import org.lede.layout.internal.byline.ParsedByline;
import org.lede.layout.internal.decisions.BylineCandidates.Signature;
import org.lede.text.ArticleText;

/**
 * Who signed the article.
 *
 * @param byline the byline with its authors
 * @param confidence 0 to 1
 */
public record BylineDecision(Byline byline, double confidence) {

  static Optional<BylineDecision> of(PageDecisions page) {
    BylineCandidates candidates = new BylineCandidates(page);
    Optional<Signature> main = candidates.likeliest();
    List<Signature> read =
        main.map(new CoBylines(page, candidates)::of)
            .orElseGet(() -> new FooterByline(page, candidates).signatures());
    List<Signature> all = new StatedByline(page, candidates).joined(read);
    if (all.isEmpty()) {
      return Optional.empty();
    }
    all.forEach(signature -> explain(page.reasons(), signature, main));
    double confidence = main.filter(all::contains).orElseGet(() -> all.get(0)).confidence();
    return Optional.of(
        new BylineDecision(byline(page.roles().page().source(), all, confidence), confidence));
  }

  private static void explain(Reasons reasons, Signature signature, Optional<Signature> main) {
    String form = signature.reading().marked() ? "signed with a mark" : "a bare name";
    String place =
        signature.stated()
            ? "whom the source states"
            : main.isEmpty()
                ? "at the foot"
                : signature.line() == main.get().line()
                    ? "the likeliest by form and place"
                    : "goes with the likeliest";
    reasons.say(
        signature.line(),
        "byline",
        form + ", " + place + ", " + Reasons.percent(signature.confidence()));
  }

  private static Byline byline(ArticleText text, List<Signature> signatures, double confidence) {
    List<Contributor> authors = new ArrayList<>();
    Set<String> names = new HashSet<>();
    int start = Integer.MAX_VALUE;
    int end = 0;
    for (Signature signature : signatures) {
      for (ParsedByline.Signed signed : signature.reading().authors()) {
        if (names.add(signed.name().toLowerCase(Locale.ROOT))) {
          authors.add(author(text, signed, signature.confidence()));
          start = Math.min(start, signature.reading().start());
          end = Math.max(end, signature.reading().end());
        }
      }
    }
    return new Byline(text.span(start, end), authors, confidence);
  }

  private static Contributor author(
      ArticleText text, ParsedByline.Signed signed, double confidence) {
    return new Contributor(
        text.span(signed.start(), signed.end()),
        signed.name(),
        signed.kind(),
        signed.role(),
        confidence);
  }
}
