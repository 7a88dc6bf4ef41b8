package org.lede.quotes;

import org.lede.contract.ExtractorContract;
import org.lede.spi.Extractor;

class QuoteContractTest extends ExtractorContract {

  @Override
  protected Extractor extractor() {
    return new QuoteExtractor();
  }
}
