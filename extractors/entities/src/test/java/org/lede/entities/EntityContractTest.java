package org.lede.entities;

import org.lede.contract.ExtractorContract;
import org.lede.spi.Extractor;

class EntityContractTest extends ExtractorContract {

  @Override
  protected Extractor extractor() {
    return new EntityExtractor();
  }
}
