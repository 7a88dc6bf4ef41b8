package org.lede.quotes.internal.words;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.lede.quotes.internal.scope.ReadingScope;
import org.lede.words.Lexicon;
import org.lede.words.contract.WordListSchema;
import org.lede.words.contract.WordListsContract;

class WordListsTest extends WordListsContract {

  private static final Path FOLDER = Path.of("src/main/resources/org/lede/quotes/internal/words");

  WordListsTest() {
    super(FOLDER, "quotes", (in, name) -> Lexicon.read(in, name).sections());
  }

  @Test
  void everyFolderIsAListedLanguage() throws IOException {
    try (Stream<Path> folders = Files.list(FOLDER)) {
      assertThat(WordLists.languages())
          .containsExactlyInAnyOrderElementsOf(
              folders.filter(Files::isDirectory).map(f -> f.getFileName().toString()).toList());
    }
  }

  @Test
  void aTextIsReadWithTheWordsOfItsLanguage() {
    assertThat(language("She said that the wall was old and would have to go.")).isEqualTo("en");
    assertThat(language("Sie sagte, dass die Mauer alt ist und weg muss.")).isEqualTo("de");
    assertThat(language("Elle a dit que le mur est vieux et que la ville attend.")).isEqualTo("fr");
  }

  private static String language(String text) {
    return Vocabularies.likeliest(text, ReadingScope.wholeText(text)).language();
  }

  @Test
  void aMisspeltTraitSectionOrValueIsToldWithItsLine() throws IOException {
    WordListSchema schema = WordListSchema.read(Path.of("../words/README.md"));
    assertThat(schema.faults("quotes/grammar.txt", List.of("# what: x", "[traits]", "dialog dash")))
        .containsExactly("quotes/grammar.txt, line 3: unknown entry 'dialog dash' in [traits]");
    assertThat(schema.faults("quotes/grammar.txt", List.of("[abbreviatons]", "Dr.")))
        .containsExactly("quotes/grammar.txt, line 1: unknown section [abbreviatons]");
    assertThat(schema.faults("quotes/speech.txt", List.of("[verbs]", "say", "hint\tweek")))
        .containsExactly("quotes/speech.txt, line 3: unknown value 'week' in [verbs]");
    assertThat(schema.faults("quotes/grammer.txt", List.of("[traits]")))
        .containsExactly("quotes/grammer.txt, line 1: unknown section [traits]");
    assertThat(schema.faults("quotes/grammar.txt", List.of("[traits]", "dialogue dash"))).isEmpty();
  }
}
