package org.lede.quotes.internal.reader;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.lede.Entity;
import org.lede.Quote;
import org.lede.Speaker;
import org.lede.quotes.internal.attribution.Attribution;
import org.lede.quotes.internal.attribution.Candidates;
import org.lede.quotes.internal.attribution.Confidences;
import org.lede.quotes.internal.attribution.Groups;
import org.lede.quotes.internal.attribution.Target;
import org.lede.quotes.internal.learn.LinearModel;
import org.lede.quotes.internal.marks.QuotedSpan;
import org.lede.quotes.internal.sentence.Item;
import org.lede.quotes.internal.sentence.Paragraph;
import org.lede.quotes.internal.speaker.Mention;
import org.lede.quotes.internal.speaker.NameParts;
import org.lede.quotes.internal.speaker.Person;
import org.lede.quotes.internal.speaker.Prose;
import org.lede.quotes.internal.words.Shape;
import org.lede.text.ArticleText;
import org.lede.text.Span;

/** Writes attributions as quotes of the article. */
final class QuoteWriter {

  private static final int LONGEST_FRAGMENT = 4;

  private final ArticleText text;
  private final Prose prose;
  private final EntityIndex entities;
  private final LinearModel model;

  QuoteWriter(ArticleText text, Prose prose, List<Entity> entities, LinearModel model) {
    this.model = model;
    this.text = text;
    this.prose = prose;
    this.entities = new EntityIndex(entities);
  }

  /** One quote of attributions to the same speaker, some of whose parts may name nobody. */
  Quote quote(List<Attribution> group) {
    List<Attribution> named = group.stream().filter(one -> one.speaker().isPresent()).toList();
    Attribution first = named.isEmpty() ? group.get(0) : named.get(0);
    double confidence =
        (named.isEmpty() ? group : named).stream().mapToDouble(this::confidence).min().orElse(0);
    if (first.target().quoted()) {
      List<Span> parts =
          group.stream().map(one -> inner(one.target(), one.target().from())).toList();
      Quote.Kind kind = isFragment(parts) ? Quote.Kind.PARTIAL : Quote.Kind.DIRECT;
      return quote(kind, parts, Optional.empty(), first, confidence);
    }
    if (Groups.holdsQuotation(prose, first.target())) {
      Span whole = clause(first.target());
      return quote(
          Quote.Kind.PARTIAL, fragments(first.target()), Optional.of(whole), first, confidence);
    }
    List<Span> parts = group.stream().map(one -> clause(one.target())).toList();
    return quote(Quote.Kind.INDIRECT, parts, Optional.empty(), first, confidence);
  }

  private double confidence(Attribution of) {
    return Confidences.of(prose, of, model);
  }

  /** A few words that are no sentence of their own. */
  private static boolean isFragment(List<Span> parts) {
    String words = parts.get(0).text();
    return parts.size() == 1
        && Character.isLowerCase(words.charAt(0))
        && NameParts.words(words).size() <= LONGEST_FRAGMENT;
  }

  private Quote quote(
      Quote.Kind kind, List<Span> parts, Optional<Span> whole, Attribution of, double confidence) {
    return new Quote(kind, parts, whole, speaker(of, confidence), cue(of), confidence);
  }

  private Span inner(Target target, int item) {
    QuotedSpan span = prose.paragraph(target.paragraph()).spanAt(item).orElseThrow();
    return text.span(span.innerStart(), span.innerEnd());
  }

  private List<Span> fragments(Target target) {
    List<Span> fragments = new ArrayList<>();
    Paragraph paragraph = prose.paragraph(target.paragraph());
    for (int i = target.from(); i < target.to(); i++) {
      if (paragraph.shape(i) == Shape.QUOTATION) {
        fragments.add(inner(target, i));
      }
    }
    return fragments;
  }

  private Span clause(Target target) {
    Paragraph paragraph = prose.paragraph(target.paragraph());
    return text.span(paragraph.item(target.from()).start(), paragraph.item(target.to() - 1).end());
  }

  private Optional<Speaker> speaker(Attribution of, double confidence) {
    return of.speaker()
        .map(
            mention -> {
              Span span = text.span(mention.start(), attachedEnd(mention));
              String name = of.person().map(Person::name).orElse(named(mention, span));
              Optional<String> role =
                  Optional.of(mention.role())
                      .filter(told -> !told.isEmpty())
                      .or(() -> of.person().flatMap(Person::role));
              return new Speaker(span, name, role, entities.id(span, name), confidence);
            });
  }

  /** A phrase that resolves to nobody names itself. */
  private static String named(Mention mention, Span span) {
    return mention.kind() == Mention.Kind.NOMINAL ? span.text() : mention.name();
  }

  /** A common noun goes with what is tied to it: "a spokesman for the board". */
  private int attachedEnd(Mention mention) {
    if (mention.kind() != Mention.Kind.NOMINAL || mention.possessive()) {
      return mention.end();
    }
    Paragraph paragraph = prose.paragraph(mention.paragraph());
    if (!prose.vocabulary().isAttachment(paragraph.word(mention.to()))) {
      return mention.end();
    }
    List<Mention> mentions = prose.mentions(mention.paragraph());
    int end = mention.end();
    for (int i = Candidates.firstFrom(mentions, mention.to() + 1);
        i < mentions.size() && mentions.get(i).from() == mention.to() + 1;
        i++) {
      end = mentions.get(i).end();
    }
    return end;
  }

  private Optional<Span> cue(Attribution of) {
    if (of.cue() < 0) {
      return Optional.empty();
    }
    int paragraph =
        of.target().cue() >= 0
            ? of.target().paragraph()
            : of.speaker().map(Mention::paragraph).orElse(of.target().paragraph());
    Item item = prose.paragraph(paragraph).item(of.cue());
    return Optional.of(text.span(item.start(), item.end()));
  }
}
