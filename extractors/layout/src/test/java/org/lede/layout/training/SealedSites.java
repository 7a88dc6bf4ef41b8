package org.lede.layout.training;

import java.nio.charset.StandardCharsets;
import java.util.zip.CRC32;

/**
 * Which sites are kept back from training and tuning, and into which fold the others go.
 *
 * <p>Both follow from a hash of the site's name alone, so that a site is sealed, or in one fold, in
 * all sets at once and for ever. The sealed pages are scored on demand, with {@code
 * -Dlede.sealed=true}.
 */
public final class SealedSites {

  /** So many sites share one that is sealed. */
  private static final int ONE_IN = 5;

  /** Names of one publishing house often begin alike, and its sites share templates. */
  private static final int LENGTH_OF_FAMILY = 5;

  private SealedSites() {}

  /** Whether the sealed part is asked for in place of the open one. */
  public static boolean areOpened() {
    return Boolean.getBoolean("lede.sealed");
  }

  public static boolean isSealed(String site) {
    return hash(family(site)) % ONE_IN == 0;
  }

  /** The fold of a site that is not sealed, from 0. */
  public static int fold(String site, int folds) {
    return (int) (hash("fold " + family(site)) % folds);
  }

  /** What sites of one publishing house have in common. */
  public static String family(String site) {
    String plain = site.startsWith("www.") ? site.substring(4) : site;
    return plain.length() > LENGTH_OF_FAMILY ? plain.substring(0, LENGTH_OF_FAMILY) : plain;
  }

  /** A number from 0 that depends on nothing but a name. */
  public static long hash(String name) {
    CRC32 hash = new CRC32();
    hash.update(name.getBytes(StandardCharsets.UTF_8));
    return hash.getValue();
  }
}
