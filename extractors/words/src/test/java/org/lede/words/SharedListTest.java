package org.lede.words;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.lede.words.contract.WordListsContract;

class SharedListTest extends WordListsContract {

  private static final Path FOLDER = Path.of("src/main/words");

  SharedListTest() {
    super(FOLDER, "shared", (in, name) -> Lexicon.read(in, name).sections());
  }

  @Override
  protected Set<String> readers() {
    return Set.of("layout", "quotes", "entities");
  }

  @ParameterizedTest
  @MethodSource("files")
  void everyFileIsPutIntoTheSharedListOfItsTopicUnderItsLanguage(Path file) throws IOException {
    String language = file.getParent().getFileName().toString();
    Lexicon own = own(file, language);
    SharedList list = SharedList.valueOf(topic(file).toUpperCase(Locale.ROOT).replace('-', '_'));
    assertThat(own.sections()).isNotEmpty();
    for (Lexicon put : Set.of(list.of(language), list.byLanguage().get(language))) {
      assertThat(put.sections()).isEqualTo(own.sections());
      for (String section : own.sections()) {
        assertThat(put.entries(section)).isEqualTo(own.entries(section));
      }
    }
  }

  private static Lexicon own(Path file, String language) throws IOException {
    try (InputStream in = Files.newInputStream(file)) {
      return Lexicon.readLanguage(in, topic(file) + ".txt", language);
    }
  }

  private static String topic(Path file) {
    return file.getFileName().toString().replace(".txt", "");
  }

  private static String topic(SharedList list) {
    return list.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  @Test
  void everyListHasItsFiles() throws IOException {
    assertThat(files().map(SharedListTest::topic).distinct().sorted())
        .containsExactlyElementsOf(
            Arrays.stream(SharedList.values()).map(SharedListTest::topic).sorted().toList());
  }

  @Test
  void aLanguageWithoutListHasNoSections() {
    assertThat(SharedList.PEOPLE.of("tlh").sections()).isEmpty();
  }
}
