package org.lede.cli;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.InputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * One run of the command in this process.
 *
 * @param code the exit code
 */
record Run(int code, String out, String err) {

  static Run of(String input, String... args) {
    return of(input.getBytes(StandardCharsets.UTF_8), args);
  }

  static Run of(byte[] input, String... args) {
    return of(new ByteArrayInputStream(input), false, args);
  }

  static Run onTerminal(String input, String... args) {
    return of(new ByteArrayInputStream(input.getBytes(StandardCharsets.UTF_8)), true, args);
  }

  static Run of(InputStream in, boolean terminal, String... args) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    StringWriter err = new StringWriter();
    Streams streams = new Streams(in, out, new PrintWriter(err, true), terminal, terminal);
    int code = LedeCommand.run(streams, TestParsers::echo, args);
    return new Run(code, out.toString(StandardCharsets.UTF_8), err.toString());
  }

  List<String> lines() {
    return out.lines().toList();
  }
}
