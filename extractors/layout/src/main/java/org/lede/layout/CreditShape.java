package org.lede.layout;

import java.util.Optional;

/**
 * What a line shows of a photo credit at a glance, for a labeller that asks it of every line.
 *
 * @param only whether the line is a credit and nothing else
 * @param ends whether it ends in a credit after a caption
 * @param label whether it begins with a label such as Photo:
 * @param agency whether it names an agency anywhere
 */
record CreditShape(boolean only, boolean ends, boolean label, boolean agency) {

  private static final int MOST_CHARACTERS = 1500;
  private static final double LEAST = 0.5;

  /** The shape of a line. */
  static CreditShape of(CreditReader reader, CharSequence text, int start, int end) {
    int from = CreditWords.skipBlanks(text, start, end);
    if (from == end || end - from > MOST_CHARACTERS) {
      return new CreditShape(false, false, false, false);
    }
    Optional<CreditReading> reading = reader.read(text, from, end);
    double strength = reading.map(CreditReading::strength).orElse(0.0);
    boolean captioned = reading.flatMap(CreditReading::caption).isPresent();
    boolean credit = strength >= LEAST;
    return new CreditShape(
        credit && !captioned,
        credit && captioned,
        CreditWords.all().label(text, from, end).isPresent(),
        CreditAgencies.all().holdsAgency(text, from, end));
  }
}
