package org.lede.layout.internal.decisions;

import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * A decision that is taken once, when first asked for. Where it fails, only the field that it is
 * for goes without it: the decisions after it see that nothing was decided.
 */
final class Decision<T> {

  private final Supplier<T> choice;
  private final T nothing;
  private @Nullable T taken;
  private @Nullable RuntimeException failure;

  /** A decision by {@code choice}; {@code nothing} is what others see where that fails. */
  Decision(Supplier<T> choice, T nothing) {
    this.choice = choice;
    this.nothing = nothing;
  }

  /** What was decided; throws what the choice threw. */
  T get() {
    T decided = orNothing();
    if (failure != null) {
      throw failure;
    }
    return decided;
  }

  /** What was decided, or nothing where the choice failed. */
  T orNothing() {
    T known = taken;
    if (known == null) {
      known = take();
      taken = known;
    }
    return known;
  }

  private T take() {
    try {
      return choice.get();
    } catch (RuntimeException e) {
      failure = e;
      return nothing;
    }
  }
}
