package org.lede.golden;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.lede.Article;
import org.lede.Field;
import org.lede.Origin;
import org.lede.text.Span;

class GoldenArticleTest {

  @TempDir Path folder;

  @Test
  void membersThatAreNotExpectedAreNotCompared() throws Exception {
    assertThat(differences("{'a':1}", "{'a':1.0,'b':2}")).isEmpty();
  }

  @Test
  void differencesNameTheirPlace() throws Exception {
    assertThat(differences("{'a':{'b':[1,'x']}}", "{'a':{'b':[1,'y']}}"))
        .containsExactly("a.b[1]: expected \"x\" but was \"y\"");
    assertThat(differences("{'a':null}", "{}")).containsExactly("a: expected null but was missing");
  }

  @Test
  void oneMissingItemIsOneDifference() throws Exception {
    assertThat(differences("[1,2,3,4]", "[1,3,4]")).containsExactly("[1]: missing 2");
    assertThat(differences("[1,3]", "[1,2,3]")).containsExactly("[1]: unexpected 2");
  }

  @Test
  void goldensAreReadByteForByte() throws Exception {
    golden("a", "\uFEFFBridge shut\r\n", "{'headline':{'text':'Bridge shut','start':1,'end':12}}");
    GoldenArticle golden = GoldenArticle.all(folder).get(0);
    assertThat(golden.text().text()).isEqualTo("\uFEFFBridge shut\r\n");
    assertThat(golden.misplaced()).isEmpty();
    assertThat(golden.differences(headline(1))).isEmpty();
    assertThat(golden.differences(headline(0)))
        .containsExactly(
            "headline.start: expected 1 but was 0", "headline.end: expected 12 but was 11");
    assertThat(golden.differences(headline(0), List.of(Field.BODY))).isEmpty();
  }

  @Test
  void expectedSpansMustBeSlices() throws Exception {
    golden("a", "Bridge", "{'body':[{'text':'Bridge','start':1,'end':7}]}");
    assertThat(GoldenArticle.in(folder.resolve("a")).misplaced()).hasSize(1);
  }

  @Test
  void hintsComeWithTheText() throws Exception {
    golden("a", "x", "{}");
    Files.writeString(folder.resolve("a/hints.json"), "{\"retrieved\":\"2026-03-01T08:00:00Z\"}");
    assertThat(GoldenArticle.in(folder.resolve("a")).text().retrieved()).isPresent();
  }

  private void golden(String name, String text, String json) throws Exception {
    Path golden = Files.createDirectory(folder.resolve(name));
    Files.writeString(golden.resolve("article.txt"), text);
    Files.writeString(golden.resolve("article.json"), json.replace('\'', '"'));
  }

  private static Article headline(int start) {
    return Article.builder()
        .put(
            Field.HEADLINE,
            Optional.of(new Span(start, "Bridge shut")),
            new Origin("headline", 0.9))
        .build();
  }

  private static List<String> differences(String expected, String actual) throws Exception {
    return TreeDifferences.between(tree(expected), tree(actual));
  }

  private static JsonNode tree(String json) throws Exception {
    return new ObjectMapper().readTree(json.replace('\'', '"'));
  }
}
