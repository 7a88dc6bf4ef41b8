package org.lede.jackson;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.lede.Article;
import org.lede.Field;
import org.lede.Origin;

class RoundTripTest {

  private static final ObjectMapper MAPPER =
      new ObjectMapper().registerModule(new ArticleModule(Samples.TICKERS, Samples.MOOD));

  @Test
  void whatIsWrittenAsTextReadsBackEqual() throws Exception {
    for (int seed = 0; seed < 500; seed++) {
      Article article = new Samples(seed).article();
      String json = MAPPER.writeValueAsString(article);
      assertThat(MAPPER.readValue(json, Article.class)).isEqualTo(article);
    }
  }

  @Test
  void whatIsWrittenAsBytesReadsBackEqual() throws Exception {
    for (int seed = 0; seed < 500; seed++) {
      Article article = new Samples(seed).article();
      byte[] json = MAPPER.writerWithDefaultPrettyPrinter().writeValueAsBytes(article);
      assertThat(MAPPER.readValue(json, Article.class)).isEqualTo(article);
    }
  }

  @Test
  void whatIsWrittenAsTreeReadsBackEqual() throws Exception {
    for (int seed = 0; seed < 100; seed++) {
      Article article = new Samples(seed).article();
      assertThat(MAPPER.treeToValue(MAPPER.valueToTree(article), Article.class)).isEqualTo(article);
    }
  }

  @Test
  void writingTwiceGivesTheSameBytes() throws Exception {
    byte[] first = MAPPER.writeValueAsBytes(new Samples(7).article());
    byte[] again = MAPPER.writeValueAsBytes(MAPPER.readValue(first, Article.class));
    assertThat(again).isEqualTo(first);
  }

  @Test
  void extrasThatWereNotNamedAreLeftOut() throws Exception {
    Article article =
        Article.builder()
            .put(Samples.MOOD, Optional.of("glad"), new Origin("acme-mood", 0.5))
            .build();
    ObjectMapper plain = new ObjectMapper().registerModule(new ArticleModule());
    Article read = plain.readValue(plain.writeValueAsString(article), Article.class);
    assertThat(read).isEqualTo(Article.builder().build());
  }

  @Test
  void mappersFindTheModuleByThemselves() throws Exception {
    ObjectMapper mapper = new ObjectMapper().findAndRegisterModules();
    Article read = mapper.readValue("{\"headline\":{\"text\":\"A\",\"start\":3}}", Article.class);
    assertThat(read.get(Field.HEADLINE).orElseThrow().end()).isEqualTo(4);
  }
}
