package org.lede.quotes.internal.attribution;

import java.util.Optional;
import org.lede.quotes.internal.speaker.Mention;
import org.lede.quotes.internal.speaker.Person;

/**
 * Words with the mention of who says them.
 *
 * @param target the words
 * @param speaker how the speaker is named; empty where nobody is
 * @param person who that is, where a name or the context tells
 * @param cue the item that attributes the words, in the speaker's paragraph; -1 if none does
 * @param attributed how likely the words are somebody's
 * @param sure how likely the speaker is right
 */
public record Attribution(
    Target target,
    Optional<Mention> speaker,
    Optional<Person> person,
    int cue,
    double attributed,
    double sure) {

  double confidence() {
    return attributed * sure;
  }
}
