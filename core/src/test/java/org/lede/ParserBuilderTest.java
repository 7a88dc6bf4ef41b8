package org.lede;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.lede.plugin.PluginLoader;
import org.lede.spi.Draft;
import org.lede.spi.Extractor;

class ParserBuilderTest {

  private record Fake(String id, Set<Field<?>> reads, Set<Field<?>> writes) implements Extractor {
    @Override
    public void extract(Draft draft) {}
  }

  private static final Field<List<String>> TICKERS = Field.list("com.acme.tickers", String.class);

  private static final Extractor BODY = new Fake("body", Set.of(), Set.of(Field.BODY));
  private static final Extractor NAMES =
      new Fake("names", Set.of(Field.BODY, Field.BYLINE), Set.of(Field.ENTITIES));
  private static final Extractor QUOTES =
      new Fake("quotes", Set.of(Field.ENTITIES), Set.of(Field.QUOTES));
  private static final Extractor TIMES =
      new Fake("times", Set.of(), Set.of(Field.PUBLISHED, Field.UPDATED));

  private static ArticleParser.Builder all() {
    return ArticleParser.builder().extractors(List.of(QUOTES, NAMES, TIMES, BODY));
  }

  @Test
  void aParserWithoutExtractorsIsRefusedAndTheMessageSaysWhatToDo() {
    assertThatIllegalStateException()
        .isThrownBy(() -> ArticleParser.builder().build())
        .withMessageContainingAll("lede-all", "discover(ClassLoader)", "extractor(...)");
    assertThatIllegalStateException().isThrownBy(ArticleParser::discovered);
    assertThatIllegalStateException()
        .isThrownBy(() -> ArticleParser.builder().only(Field.BODY).build());
  }

  @Test
  void extractorsOfAChildClassLoaderAreFoundThroughIt(@TempDir Path folder) throws IOException {
    PluginLoader plugin = new PluginLoader(folder);
    ArticleParser parser = ArticleParser.discovered(plugin);
    assertThat(parser.extractors()).extracting(Extractor::id).containsExactly("plugin");
    assertThat(parser.parse("Rain").headline().map(Object::toString)).isPresent();
    assertThat(ArticleParser.builder().extractor(BODY).discover(plugin).build().extractors())
        .extracting(Extractor::id)
        .containsExactly("body", "plugin");
    assertThat(ArticleParser.builder().extractor(BODY).discover().build().extractors())
        .containsExactly(BODY);
    assertThatNullPointerException()
        .isThrownBy(() -> ArticleParser.discovered(null))
        .withMessage("loader");
  }

  @Test
  void onlySomeFieldsRunWhatTheseNeedAtSecondHandToo() {
    assertThat(all().only(Field.QUOTES).build().extractors()).containsExactly(BODY, NAMES, QUOTES);
    assertThat(all().only(Field.BODY).build().extractors()).containsExactly(BODY);
    assertThat(all().only(Field.UPDATED, Field.BODY).build().extractors())
        .containsExactly(BODY, TIMES);
  }

  @Test
  void onlyAddsUpAndHoldsForExtractorsAddedAfterIt() {
    assertThat(
            ArticleParser.builder()
                .only(Field.BODY)
                .only(Field.PUBLISHED)
                .extractors(List.of(TIMES, NAMES, BODY))
                .build()
                .extractors())
        .containsExactly(BODY, TIMES);
  }

  @Test
  void aFieldThatNobodyWritesIsRefusedByName() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> all().only(Field.BODY, TICKERS).build())
        .withMessage("no extractor writes the field 'com.acme.tickers' of type java.lang.String");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> all().only())
        .withMessage("only() names no field");
  }

  @Test
  void whatIsLeftOutIsStillHeldToTheRules() {
    Extractor second = new Fake("second", Set.of(), Set.of(Field.QUOTES));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> all().extractor(second).only(Field.BODY).build())
        .withMessageContaining("'second'");
  }
}
