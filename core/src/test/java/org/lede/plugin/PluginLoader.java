package org.lede.plugin;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.MalformedURLException;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.Enumeration;
import org.lede.spi.Extractor;

/** The class loader of a plug-in: it has {@link PluginExtractor} of its own and announces it. */
public final class PluginLoader extends ClassLoader {

  private static final String PLUGIN = PluginExtractor.class.getName();
  private static final String SERVICES = "META-INF/services/" + Extractor.class.getName();

  private final Path services;

  /** A child of the loader of the core. */
  public PluginLoader(Path folder) throws IOException {
    super(Extractor.class.getClassLoader());
    this.services = Files.writeString(folder.resolve("services"), PLUGIN + "\n");
  }

  @Override
  protected Class<?> loadClass(String name, boolean resolve) throws ClassNotFoundException {
    synchronized (getClassLoadingLock(name)) {
      if (!name.equals(PLUGIN)) {
        return super.loadClass(name, resolve);
      }
      Class<?> known = findLoadedClass(name);
      return known == null ? ownCopy() : known;
    }
  }

  private Class<?> ownCopy() {
    try (InputStream in = PluginLoader.class.getResourceAsStream("PluginExtractor.class")) {
      byte[] bytes = in.readAllBytes();
      return defineClass(PLUGIN, bytes, 0, bytes.length);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  protected Enumeration<URL> findResources(String name) throws MalformedURLException {
    return name.equals(SERVICES)
        ? Collections.enumeration(Collections.singleton(services.toUri().toURL()))
        : Collections.emptyEnumeration();
  }
}
