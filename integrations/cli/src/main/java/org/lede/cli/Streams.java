package org.lede.cli;

import java.io.BufferedOutputStream;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.nio.charset.Charset;

/**
 * The three standard streams.
 *
 * @param out bytes in UTF-8; unlike {@code System.out} it says when nobody reads any more
 * @param err for people, in the encoding of their terminal
 * @param outIsTerminal whether a person looks at the output
 * @param errIsTerminal whether a person looks at the errors
 */
record Streams(
    InputStream in,
    OutputStream out,
    PrintWriter err,
    boolean outIsTerminal,
    boolean errIsTerminal) {

  private static final int BUFFER = 1 << 16;

  static Streams standard() {
    return new Streams(
        System.in,
        new BufferedOutputStream(new FileOutputStream(FileDescriptor.out), BUFFER),
        new PrintWriter(System.err, true, Charset.defaultCharset()),
        Terminal.showsOutput(),
        Terminal.showsErrors());
  }
}
