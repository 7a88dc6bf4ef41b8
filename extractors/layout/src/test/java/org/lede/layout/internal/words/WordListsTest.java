package org.lede.layout.internal.words;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.lede.words.Lexicon;
import org.lede.words.contract.WordListsContract;

class WordListsTest extends WordListsContract {

  private static final Path FOLDER = Path.of("src/main/words");

  WordListsTest() {
    super(FOLDER, "layout", (in, name) -> Lexicon.read(in, name).sections());
  }

  @Test
  void everyFolderIsAListedLanguage() throws IOException {
    try (Stream<Path> folders = Files.list(FOLDER)) {
      assertThat(WordLists.languages())
          .containsAll(
              folders.filter(Files::isDirectory).map(f -> f.getFileName().toString()).toList());
    }
  }

  @ParameterizedTest
  @MethodSource("files")
  void everyFileIsPutIntoTheListsOfItsTopicUnderItsLanguage(Path file) throws IOException {
    String language = file.getParent().getFileName().toString();
    String topic = file.getFileName().toString().replace(".txt", "");
    try (InputStream in = Files.newInputStream(file)) {
      Lexicon own = Lexicon.readAll(in, topic + ".txt").get(language);
      assertThat(own).as("the list says '# language: " + language + "'").isNotNull();
      Lexicon put = WordLists.of(topic).byLanguage().get(language);
      assertThat(put.sections()).isEqualTo(own.sections());
      for (String section : own.sections()) {
        assertThat(put.entries(section)).isEqualTo(own.entries(section));
      }
    }
  }
}
