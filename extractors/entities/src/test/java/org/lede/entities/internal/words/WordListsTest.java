package org.lede.entities.internal.words;

import java.nio.file.Path;
import org.lede.words.Lexicon;
import org.lede.words.contract.WordListsContract;

class WordListsTest extends WordListsContract {

  private static final Path FOLDER = Path.of("src/main/resources/org/lede/entities/internal/words");

  WordListsTest() {
    super(FOLDER, "entities", (in, name) -> Lexicon.read(in, name).sections());
  }
}
