package org.lede.layout.training;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.zip.GZIPInputStream;
import org.lede.html.HtmlPage;
import org.lede.layout.training.flavours.HtmlFlavour;
import org.lede.text.ArticleText;

/** The evaluation sets of a data folder: the open sites of each, or the sealed ones. */
record GoldSets(Path shared, boolean sealed) {

  static final String STRUCTURE = "structure";
  static final String VISIBLE = "visible";
  static final String PAGES = "pages";
  static final String PAGES_VISIBLE = "pages_visible";
  static final String WCXB = "wcxb";

  static final List<String> ALL = List.of(STRUCTURE, VISIBLE, PAGES, PAGES_VISIBLE, WCXB);

  /** Those whose pages come with their HTML. */
  static final List<String> WITH_HTML = List.of(STRUCTURE, PAGES, WCXB);

  private static final Map<String, String> FOLDERS =
      Map.of(
          STRUCTURE, "structure/dev",
          VISIBLE, "structure/dev_visible",
          PAGES, "pages",
          PAGES_VISIBLE, "pages_visible",
          WCXB, "wcxb");

  private static final ObjectMapper JSON = new ObjectMapper();

  /** The sites that may be trained on. */
  static GoldSets open(Path shared) {
    return new GoldSets(shared, false);
  }

  /** The sites to score: the open ones, unless the sealed ones are asked for. */
  static GoldSets scored(Path shared) {
    return new GoldSets(shared, SealedSites.areOpened());
  }

  /** The folder of a set. */
  static Path folder(Path shared, String set) {
    return shared.resolve("bench").resolve(FOLDERS.get(set));
  }

  List<GoldPage> pages(String set) {
    return GoldPage.all(shared, set).stream().filter(this::isWanted).toList();
  }

  private boolean isWanted(GoldPage page) {
    return SealedSites.isSealed(page.site()) == sealed;
  }

  /** The page as another program flattens it; empty if its HTML is not there. */
  Optional<GoldPage> flattened(GoldPage page, HtmlFlavour flavour) {
    Path html = folder(shared, page.flavour()).resolve("html/" + page.id() + ".html.gz");
    return Files.exists(html)
        ? Optional.of(page.as(flavour.name(), flavour.of(unpacked(html))))
        : Optional.empty();
  }

  /** The page as Lede reads its HTML; empty if its HTML is not there. */
  Optional<GoldPage> fromHtml(GoldPage page) {
    Path html = folder(shared, page.flavour()).resolve("html/" + page.id() + ".html.gz");
    return Files.exists(html)
        ? Optional.of(page.from(HtmlPage.of(unpacked(html)).text()))
        : Optional.empty();
  }

  private static String unpacked(Path file) {
    try (InputStream in = new GZIPInputStream(Files.newInputStream(file))) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(file.toString(), e);
    }
  }

  /** The pages that are no article, as far as their sites are wanted. */
  List<GoldPage> others() {
    Path wcxb = folder(shared, WCXB);
    try {
      return JSON.readTree(wcxb.resolve("other.json").toFile()).properties().stream()
          .map(entry -> other(wcxb, entry.getKey(), entry.getValue().path("url").asText()))
          .filter(this::isWanted)
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static GoldPage other(Path wcxb, String id, String url) {
    try {
      String text = Files.readString(wcxb.resolve("other/" + id + ".txt"));
      String site = SiteOfAddress.of(url);
      return new GoldPage(
          id, site, "other", ArticleText.of(text), JSON.createObjectNode().put("language", "en"));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
