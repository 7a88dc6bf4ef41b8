package org.lede.html;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import org.lede.text.Statement;

/**
 * What each property of schema.org and each name of a {@code meta} element states; the file {@code
 * names.txt} lists them.
 */
final class MetaNames {

  private static final Pattern COMMA = Pattern.compile(",");

  /** The names of one vocabulary or several. */
  private static final Map<String, Statement.Property> NAMES = read();

  private MetaNames() {}

  private static Map<String, Statement.Property> read() {
    Map<String, Statement.Property> names = new HashMap<>();
    try (InputStream in = MetaNames.class.getResourceAsStream("names.txt");
        BufferedReader lines =
            new BufferedReader(
                new InputStreamReader(Objects.requireNonNull(in), StandardCharsets.UTF_8))) {
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        if (!line.isBlank() && !line.startsWith("#")) {
          int colon = line.indexOf(" = ");
          Statement.Property property =
              Statement.Property.valueOf(line.substring(0, colon).strip());
          COMMA
              .splitAsStream(line.substring(colon + 3))
              .forEach(name -> names.put(name.strip(), property));
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return Map.copyOf(names);
  }

  /** What a name states, whatever its case; empty for what is no matter of articles. */
  static Optional<Statement.Property> property(String name) {
    return Optional.ofNullable(NAMES.get(name.toLowerCase(Locale.ROOT).strip()));
  }

  /** What a property of schema.org states, without its prefix or address. */
  static Optional<Statement.Property> ofSchema(String name) {
    int slash = Math.max(name.lastIndexOf('/'), name.lastIndexOf(':'));
    return property("schema:" + name.substring(slash + 1));
  }

  /** Names that Open Graph and its kin use. */
  static boolean isOpenGraph(String name) {
    String lower = name.toLowerCase(Locale.ROOT);
    return lower.startsWith("og:") || lower.startsWith("article:");
  }
}
