package org.lede.layout;

import java.util.List;
import org.junit.jupiter.api.Nested;
import org.lede.contract.ExtractorContract;
import org.lede.spi.Extractor;

/** Every extractor of this module holds to the contract, each working alone. */
class LayoutContractTest {

  @Nested
  class ArticleOrNot extends ExtractorContract {
    @Override
    protected Extractor extractor() {
      return new ArticleExtractor();
    }
  }

  @Nested
  class Body extends ExtractorContract {
    @Override
    protected Extractor extractor() {
      return new BodyExtractor();
    }
  }

  @Nested
  class Byline extends ExtractorContract {
    @Override
    protected Extractor extractor() {
      return new BylineExtractor();
    }
  }

  @Nested
  class Dateline extends ExtractorContract {
    @Override
    protected Extractor extractor() {
      return new DatelineExtractor();
    }
  }

  @Nested
  class Headline extends ExtractorContract {
    @Override
    protected Extractor extractor() {
      return new HeadlineExtractor();
    }
  }

  @Nested
  class Language extends ExtractorContract {
    @Override
    protected Extractor extractor() {
      return new LanguageExtractor();
    }
  }

  @Nested
  class Notes extends ExtractorContract {
    @Override
    protected Extractor extractor() {
      return new NotesExtractor();
    }

    @Override
    protected List<String> samples() {
      return List.of(
          """
          Roof leaks

          By Nora Pell

          The library shut its reading room on Monday, she said.

          Rain had come through the roof of the building.

          Correction: An earlier version of this article gave the wrong day.
          """);
    }
  }

  @Nested
  class Photos extends ExtractorContract {
    @Override
    protected Extractor extractor() {
      return new PhotoExtractor();
    }
  }

  @Nested
  class Standfirst extends ExtractorContract {
    @Override
    protected Extractor extractor() {
      return new StandfirstExtractor();
    }
  }

  @Nested
  class Timestamps extends ExtractorContract {
    @Override
    protected Extractor extractor() {
      return new TimestampExtractor();
    }
  }
}
