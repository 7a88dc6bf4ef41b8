package org.lede.layout;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.lede.contract.WordListsContract;

class WordListsTest extends WordListsContract {

  private static final Path FOLDER = Path.of("src/main/resources/org/lede/layout");

  @Override
  protected Path folder() {
    return FOLDER;
  }

  @Test
  void everyFolderIsAListedLanguage() throws IOException {
    try (Stream<Path> folders = Files.list(FOLDER)) {
      assertThat(WordLists.languages())
          .containsAll(
              folders.filter(Files::isDirectory).map(f -> f.getFileName().toString()).toList());
    }
  }
}
