package org.lede.entities.internal.finder;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.lede.entities.internal.tagger.TagModel;

/**
 * The models of the artifacts {@code lede-entities-model-en} and its like, those that are there,
 * each read when it is first asked for.
 */
public final class Models {

  /** No package can have this name, so that any module may read what lies in it. */
  private static final String FOLDER = "META-INF/lede/";

  /** What may be part of the name of a resource. */
  private static final Pattern LANGUAGE = Pattern.compile("[a-z]{2,3}");

  /** Holds languages with a model alone, so that odd languages cannot fill it. */
  private static final Map<String, TagModel> READ = new ConcurrentHashMap<>();

  private Models() {}

  /** The model of a language; empty without its artifact. */
  public static Optional<TagModel> of(String language) {
    return LANGUAGE.matcher(language).matches()
        ? Optional.ofNullable(READ.computeIfAbsent(language, Models::readOrNull))
        : Optional.empty();
  }

  private static @Nullable TagModel readOrNull(String language) {
    String resource = FOLDER + "entities-" + language + ".model";
    try (InputStream in = Models.class.getClassLoader().getResourceAsStream(resource)) {
      return in == null ? null : TagModel.read(in);
    } catch (IOException e) {
      throw new UncheckedIOException(resource, e);
    }
  }
}
