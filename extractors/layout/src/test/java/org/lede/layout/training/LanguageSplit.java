package org.lede.layout.training;

import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;

/** The same scores three times: of English texts, of those in other languages, and of all. */
record LanguageSplit<S>(S english, S others, S total) {

  static <S> LanguageSplit<S> of(Supplier<S> empty) {
    return new LanguageSplit<>(empty.get(), empty.get(), empty.get());
  }

  void add(boolean isEnglish, Consumer<S> text) {
    text.accept(isEnglish ? english : others);
    text.accept(total);
  }

  ScoreTable table(String set, Function<S, List<Measure>> measures) {
    return new ScoreTable(
        set, measures.apply(english), measures.apply(others), measures.apply(total));
  }
}
