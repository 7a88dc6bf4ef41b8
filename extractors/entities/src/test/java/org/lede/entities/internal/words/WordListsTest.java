package org.lede.entities.internal.words;

import java.nio.file.Path;
import org.lede.contract.WordListsContract;

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
}
