package org.lede.layout.internal.words;

import java.util.List;
import org.lede.layout.internal.words.WordLists.Word;
import org.lede.words.PhraseMatcher;
import org.lede.words.SharedList;

/** The places of all languages: cities, and the regions and countries that they lie in. */
public final class Places {

  private static final Places ALL = new Places(WordLists.of("datelines").with(SharedList.PLACES));

  /** Cities, those that name a time zone and what datelines name beside places among them. */
  public final PhraseMatcher<List<Word>> cities;

  /** Regions and countries. */
  public final PhraseMatcher<List<Word>> regions;

  private Places(WordLists lists) {
    cities = lists.merged(List.of("cities", "zone cities", "places"));
    regions = lists.merged(List.of("regions", "countries"));
  }

  /** The places of all languages. */
  public static Places all() {
    return ALL;
  }

  /** Whether a city, region or country begins where a stretch does, as the lists write it. */
  public boolean has(CharSequence text, int start, int end) {
    return cities.has(text, start, end) || regions.has(text, start, end);
  }
}
