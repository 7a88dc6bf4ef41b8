package org.lede.plugin;

import java.util.Set;
import org.lede.Field;
import org.lede.spi.Draft;
import org.lede.spi.Extractor;

/** An extractor that {@link PluginLoader} sees and the class loader of the core does not. */
public final class PluginExtractor implements Extractor {

  @Override
  public String id() {
    return "plugin";
  }

  @Override
  public Set<Field<?>> writes() {
    return Set.of(Field.HEADLINE);
  }

  @Override
  public void extract(Draft draft) {
    draft.put(Field.HEADLINE, draft.text().span(0, 1), 1);
  }
}
