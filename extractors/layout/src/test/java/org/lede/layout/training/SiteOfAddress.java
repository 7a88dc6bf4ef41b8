package org.lede.layout.training;

import java.net.URI;
import java.util.List;
import java.util.Set;

/** The name of a site in an address, as the evaluation sets give it: that before the suffix. */
final class SiteOfAddress {

  /** Second-level names under which sites register in many countries. */
  private static final Set<String> SUFFIXES =
      Set.of("co", "com", "org", "net", "gov", "ac", "edu", "or", "ne", "go");

  private SiteOfAddress() {}

  static String of(String url) {
    String host = URI.create(url.replace(" ", "%20")).getHost();
    List<String> labels = List.of((host == null ? url : host).split("\\.", -1));
    int at = labels.size() - 2;
    if (at > 0 && SUFFIXES.contains(labels.get(at))) {
      at--;
    }
    return labels.get(Math.max(0, at));
  }
}
