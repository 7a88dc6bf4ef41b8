package org.lede.cli;

import com.fasterxml.jackson.core.JsonProcessingException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;

/** The files named on the command line, or standard input; what cannot be read is passed over. */
final class Inputs {

  private static final String STANDARD_INPUT = "-";

  private final Streams streams;

  Inputs(Streams streams) {
    this.streams = streams;
  }

  /** What is done with each input; the name is for people. */
  interface Action {
    void accept(String name, InputStream in) throws IOException;
  }

  /**
   * Hands over one input after the other.
   *
   * @return whether all could be read
   * @throws OutputException if the output fails: then there is no use in going on
   */
  boolean forEach(List<String> names, Action action) throws OutputException {
    boolean allRead = true;
    for (String name : names.isEmpty() ? List.of(STANDARD_INPUT) : names) {
      allRead &= accept(name, action);
    }
    return allRead;
  }

  private boolean accept(String name, Action action) throws OutputException {
    try {
      if (name.equals(STANDARD_INPUT)) {
        action.accept(shown(name), streams.in());
      } else {
        acceptFile(Path.of(name), action);
      }
      return true;
    } catch (OutputException e) {
      throw e;
    } catch (JsonProcessingException e) {
      // The record of another party's extractor has no form in JSON.
      return complain("cannot write the article of " + shown(name), e.getOriginalMessage());
    } catch (IOException | InvalidPathException e) {
      return complain("cannot read " + shown(name), why(e));
    }
  }

  private boolean complain(String what, String why) {
    streams.err().println("lede: " + what + ": " + why);
    streams.err().flush();
    return false;
  }

  private static void acceptFile(Path file, Action action) throws IOException {
    if (Files.isDirectory(file)) {
      throw new IOException("is a directory");
    }
    try (InputStream in = Files.newInputStream(file)) {
      action.accept(file.toString(), in);
    }
  }

  private static String shown(String name) {
    return name.equals(STANDARD_INPUT) ? "standard input" : name;
  }

  private static String why(Exception e) {
    if (e instanceof NoSuchFileException) {
      return "no such file";
    }
    if (e instanceof AccessDeniedException) {
      return "permission denied";
    }
    return e.getMessage() == null ? e.getClass().getSimpleName() : e.getMessage();
  }
}
