package org.lede.entities.internal.words;

import java.io.InputStream;
import java.nio.file.Path;
import java.util.Set;
import org.lede.words.Lexicon;
import org.lede.words.contract.WordListsContract;

class WordListsTest extends WordListsContract {

  private static final Path FOLDER = Path.of("src/main/resources/org/lede/entities/internal/words");

  @Override
  protected Path folder() {
    return FOLDER;
  }

  @Override
  protected String module() {
    return "entities";
  }

  @Override
  protected Set<String> sections(InputStream in, String name) {
    return Lexicon.read(in, name).sections();
  }
}
