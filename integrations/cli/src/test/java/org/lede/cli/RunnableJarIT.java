package org.lede.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.File;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.jar.JarFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** The runnable jar as people start it. */
@Timeout(120)
class RunnableJarIT {

  private static final String JAR = System.getProperty("lede.jar", "target/lede.jar");

  @TempDir Path folder;

  @Test
  void textsInArticlesOut() throws Exception {
    Path file = Files.writeString(folder.resolve("article.txt"), "Bridge shut\n\nTöne.\n");
    Process process = start(file.toString());
    String out = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertThat(process.waitFor()).isZero();
    assertThat(out).startsWith("{\"language\":").endsWith("}\n");
  }

  @Test
  void linesAreAnsweredWhileTheStreamIsOpen() throws Exception {
    Process process = start("--jsonl");
    try (OutputStream in = process.getOutputStream();
        BufferedReader out = process.inputReader(StandardCharsets.UTF_8)) {
      in.write("{\"id\":\"a\",\"text\":\"Bridge shut\"}\n".getBytes(StandardCharsets.UTF_8));
      in.flush();
      assertThat(out.readLine()).startsWith("{\"id\":\"a\",\"article\":{");
    }
    assertThat(process.waitFor()).isZero();
  }

  @Test
  void aClosedPipeEndsQuietly() throws Exception {
    Process process = start("--jsonl");
    try (OutputStream in = process.getOutputStream()) {
      in.write("{\"id\":1,\"text\":\"A\"}\n".getBytes(StandardCharsets.UTF_8));
      in.flush();
      try (BufferedReader out = process.inputReader(StandardCharsets.UTF_8)) {
        assertThat(out.readLine()).isNotNull();
      }
      writeUntilClosed(in);
    } catch (IOException e) {
      assertThat(e).hasMessageContaining("pipe");
    }
    assertThat(process.waitFor(60, TimeUnit.SECONDS)).isTrue();
    assertThat(Files.readString(errors())).isEmpty();
    assertThat(process.exitValue()).isZero();
  }

  private static void writeUntilClosed(OutputStream in) throws IOException {
    byte[] line = "{\"id\":1,\"text\":\"A\"}\n".getBytes(StandardCharsets.UTF_8);
    for (int i = 0; i < 1_000_000; i++) {
      in.write(line);
    }
  }

  @Test
  void aMissingFileIsOneLine() throws Exception {
    Process process = start("missing.txt");
    assertThat(process.waitFor()).isEqualTo(1);
    assertThat(Files.readAllLines(errors()))
        .containsExactly("lede: cannot read missing.txt: no such file");
  }

  @Test
  void theJarHoldsLicencesAndNoLeftovers() throws Exception {
    try (JarFile jar = new JarFile(JAR)) {
      List<String> names = jar.stream().map(entry -> entry.getName()).toList();
      assertThat(names).contains("META-INF/LICENSE", "META-INF/NOTICE");
      assertThat(names).noneMatch(name -> name.endsWith("module-info.class"));
      assertThat(names).noneMatch(name -> name.matches("META-INF/.*\\.(SF|RSA|DSA|EC)"));
      assertThat(names).doesNotHaveDuplicates();
    }
  }

  private Path errors() {
    return folder.resolve("errors.txt");
  }

  private Process start(String... args) throws IOException {
    String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
    List<String> command = new ArrayList<>(List.of(java, "-jar", new File(JAR).getAbsolutePath()));
    command.addAll(List.of(args));
    return new ProcessBuilder(command)
        .directory(folder.toFile())
        .redirectError(errors().toFile())
        .start();
  }
}
