package org.lede.entities.training;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.ObjectInputStream;
import java.util.Map;
import java.util.Set;
import org.tukaani.xz.XZInputStream;

/**
 * The word lists of NLP4J that training reads; they are on the class path of that command alone.
 */
final class Lexica {

  private static final String FOLDER = "/edu/emory/mathcs/nlp/lexica/";

  private Lexica() {}

  /** Words in small letters with the beginnings of their path in a tree of Brown clusters. */
  static Map<String, Set<String>> newsPaths() throws IOException {
    return read("en-brown-clusters-simplified-lowercase.xz");
  }

  /** The same from short messages; here only to tell which words are frequent. */
  static Map<String, Set<String>> messagePaths() throws IOException {
    return read("en-brown-clusters-twit-lowercase.xz");
  }

  /** Vectors of words as they are written. */
  static Map<String, float[]> vectors() throws IOException {
    return read("en-word-embeddings-undigitalized.xz");
  }

  /** The file is from a named artifact of a fixed version, so that its objects can be trusted. */
  @SuppressWarnings({"unchecked", "BanSerializableRead"})
  private static <T> Map<String, T> read(String name) throws IOException {
    try (InputStream file = Lexica.class.getResourceAsStream(FOLDER + name)) {
      if (file == null) {
        throw new IOException("nlp4j-english is not on the class path");
      }
      return (Map<String, T>)
          new ObjectInputStream(new BufferedInputStream(new XZInputStream(file))).readObject();
    } catch (ClassNotFoundException e) {
      throw new IOException(name, e);
    }
  }
}
