package org.lede.contract;

/** Finds readers that take far longer over a text than its length asks for. */
public final class Stalls {

  /** Generous, for machines are busy; a stall goes far beyond. */
  private static final long ALWAYS_GRANTED = 1_000_000_000L;

  private static final long GRANTED_PER_CHARACTER = 500_000L;

  private Stalls() {}

  /**
   * Does the work, and once more if it seemed to take long, since the machine may have been busy.
   *
   * @throws AssertionError if it takes more than a second and half a millisecond a character, twice
   */
  public static void watch(int length, Runnable work) {
    long granted = ALWAYS_GRANTED + length * GRANTED_PER_CHARACTER;
    long spent = time(work);
    if (spent > granted && time(work) > granted) {
      throw new AssertionError(length + " characters took " + spent / 1_000_000 + " ms");
    }
  }

  private static long time(Runnable work) {
    long before = System.nanoTime();
    work.run();
    return System.nanoTime() - before;
  }
}
