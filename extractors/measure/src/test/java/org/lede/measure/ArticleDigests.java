package org.lede.measure;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.ObjectWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HexFormat;
import java.util.List;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.lede.ArticleParser;
import org.lede.jackson.ArticleModule;
import org.lede.measure.BenchTexts.BenchText;

/**
 * Writes a line for each text, sorted: its name and the digest of its article's JSON. Arguments:
 * the shared folder, the number of threads, {@code forward} or {@code shuffled}, the file to write.
 */
final class ArticleDigests {

  private static final ArticleParser PARSER = ArticleParser.discovered();
  private static final ObjectWriter WRITER =
      new ObjectMapper().registerModule(new ArticleModule()).writer();

  private ArticleDigests() {}

  public static void main(String[] args) throws Exception {
    List<BenchText> texts = new ArrayList<>(BenchTexts.all(Path.of(args[0])));
    if (args[2].equals("shuffled")) {
      Collections.shuffle(texts, new Random(20260101));
    }
    List<String> lines = digests(texts, Integer.parseInt(args[1]));
    Collections.sort(lines);
    Files.write(Path.of(args[3]), lines);
    System.out.println(ArticleParser.class.getModule().isNamed() ? "module path" : "class path");
  }

  private static List<String> digests(List<BenchText> texts, int threads) throws Exception {
    ExecutorService pool = Executors.newFixedThreadPool(threads);
    try {
      List<Callable<String>> tasks = new ArrayList<>();
      texts.forEach(text -> tasks.add(() -> digest(text)));
      List<String> lines = new ArrayList<>();
      for (Future<String> line : pool.invokeAll(tasks)) {
        lines.add(line.get());
      }
      return lines;
    } finally {
      pool.shutdown();
    }
  }

  private static String digest(BenchText text) throws Exception {
    byte[] json = WRITER.writeValueAsBytes(PARSER.parse(text.text()));
    byte[] digest = MessageDigest.getInstance("SHA-256").digest(json);
    return text.set() + " " + text.id() + " " + HexFormat.of().formatHex(digest);
  }
}
