package org.lede.quotes.internal.attribution;

import java.util.Optional;
import org.lede.quotes.internal.marks.QuotedSpan;
import org.lede.quotes.internal.speaker.Mention;
import org.lede.quotes.internal.speaker.Person;
import org.lede.quotes.internal.speaker.Prose;

/**
 * Who spoke last before the words in hand.
 *
 * @param target the words that were said
 * @param mention how the speaker was named
 * @param person who that is, if a name tells
 * @param relation how the mention stood to its verb
 * @param open whether the words were left without a closing mark
 */
public record LastSpeaker(
    Optional<Target> target,
    Optional<Mention> mention,
    Optional<Person> person,
    char relation,
    boolean open) {

  public static final LastSpeaker NOBODY =
      new LastSpeaker(Optional.empty(), Optional.empty(), Optional.empty(), '-', false);

  public static LastSpeaker of(Prose prose, Attribution of) {
    return of(prose, of.target(), of.speaker(), of.person());
  }

  public static LastSpeaker of(
      Prose prose, Target target, Optional<Mention> mention, Optional<Person> person) {
    char relation =
        mention.map(m -> CueRelation.of(prose.paragraph(m.paragraph()), m).kind()).orElse('-');
    Optional<QuotedSpan> span = prose.paragraph(target.paragraph()).spanAt(target.to() - 1);
    boolean open = target.quoted() && span.isPresent() && !span.get().closed();
    return new LastSpeaker(Optional.of(target), mention, person, relation, open);
  }

  boolean exists() {
    return target.isPresent();
  }

  public boolean isSame(Mention other) {
    return mention.isPresent() && mention.get().equals(other);
  }

  boolean isPerson(Person other) {
    return person.isPresent() && person.get().equals(other);
  }

  /** How far back those words are, in paragraphs, and whether they were left open. */
  String gap(Target now) {
    if (target.isEmpty()) {
      return "-";
    }
    int paragraphs = now.paragraph() - target.get().paragraph();
    return Math.min(3, paragraphs)
        + (target.get().quoted() ? "" : "i")
        + (open ? "o" : "c")
        + (mention.isEmpty() ? "?" : "");
  }
}
