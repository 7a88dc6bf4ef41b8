package org.lede.golden;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.module.ModuleDescriptor;
import java.lang.module.ModuleFinder;
import java.lang.module.ModuleReader;
import java.lang.module.ModuleReference;
import java.lang.reflect.Constructor;
import java.lang.reflect.Executable;
import java.lang.reflect.Member;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.Parameter;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.lang.reflect.TypeVariable;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * All that others can compile against: what modules require, export and provide, and each public or
 * protected member of their exported packages, a sorted line each.
 */
public final class PublicSurface {

  private static final String OBJECT = "java.lang.Object";

  private final Set<String> lines = new TreeSet<>();

  private PublicSurface() {}

  /** The surface of the modules that lie in these jars or folders. */
  public static List<String> of(List<Path> entries) {
    PublicSurface surface = new PublicSurface();
    ModuleFinder.of(entries.toArray(Path[]::new)).findAll().forEach(surface::module);
    return List.copyOf(surface.lines);
  }

  /** The surface of a folder of classes that are in no module: all packages count as exported. */
  public static List<String> ofClassPath(Path classes) {
    PublicSurface surface = new PublicSurface();
    try (Stream<Path> files = Files.walk(classes)) {
      files
          .map(file -> classes.relativize(file).toString().replace(File.separatorChar, '/'))
          .filter(name -> name.endsWith(".class") && !name.endsWith("-info.class"))
          .map(PublicSurface::className)
          .forEach(surface::type);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return List.copyOf(surface.lines);
  }

  private void module(ModuleReference module) {
    ModuleDescriptor descriptor = module.descriptor();
    String name = "module " + descriptor.name();
    lines.add(name);
    descriptor.requires().stream()
        .filter(
            requires -> !requires.modifiers().contains(ModuleDescriptor.Requires.Modifier.MANDATED))
        .forEach(
            requires ->
                lines.add(name + " requires " + words(requires.modifiers()) + requires.name()));
    descriptor.exports().forEach(exports -> lines.add(name + " exports " + shown(exports)));
    descriptor
        .provides()
        .forEach(
            provides ->
                lines.add(
                    name + " provides " + provides.service() + " with " + provides.providers()));
    Set<String> exported =
        descriptor.exports().stream()
            .filter(exports -> !exports.isQualified())
            .map(ModuleDescriptor.Exports::source)
            .collect(Collectors.toSet());
    classNames(module).filter(one -> exported.contains(packageOf(one))).forEach(this::type);
  }

  private static String shown(ModuleDescriptor.Exports exports) {
    return exports.isQualified()
        ? exports.source() + " to " + new TreeSet<>(exports.targets())
        : exports.source();
  }

  private static String words(Set<ModuleDescriptor.Requires.Modifier> modifiers) {
    return modifiers.stream()
        .sorted()
        .map(one -> one.name().toLowerCase(Locale.ROOT) + " ")
        .collect(Collectors.joining());
  }

  private static String packageOf(String className) {
    return className.substring(0, Math.max(0, className.lastIndexOf('.')));
  }

  private static Stream<String> classNames(ModuleReference module) {
    try (ModuleReader reader = module.open();
        Stream<String> names = reader.list()) {
      return names
          .filter(name -> name.endsWith(".class") && !name.endsWith("-info.class"))
          .map(PublicSurface::className)
          .toList()
          .stream();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String className(String file) {
    return file.substring(0, file.length() - ".class".length()).replace('/', '.');
  }

  private void type(String className) {
    try {
      Class<?> type = Class.forName(className, false, PublicSurface.class.getClassLoader());
      if (isReachable(type)) {
        type(type);
      }
    } catch (ClassNotFoundException e) {
      throw new IllegalStateException(className, e);
    }
  }

  private static boolean isReachable(Class<?> type) {
    Class<?> around = type.getDeclaringClass();
    return isVisible(type.getModifiers())
        && !type.isAnonymousClass()
        && (around == null || isReachable(around));
  }

  private static boolean isVisible(int modifiers) {
    return Modifier.isPublic(modifiers) || Modifier.isProtected(modifiers);
  }

  private void type(Class<?> type) {
    lines.add(type.getName() + " : " + header(type));
    if (type.isRecord()) {
      lines.add(type.getName() + " components (" + components(type) + ")");
    }
    visible(type.getDeclaredFields())
        .forEach(field -> lines.add(type.getName() + " field " + field.toGenericString()));
    visible(type.getDeclaredConstructors())
        .forEach(one -> lines.add(type.getName() + " constructor " + signature(one)));
    visible(type.getDeclaredMethods())
        .filter(method -> !method.isBridge())
        .forEach(method -> lines.add(type.getName() + " method " + signature(method)));
  }

  private static <M extends Member> Stream<M> visible(M[] members) {
    return Arrays.stream(members)
        .filter(member -> isVisible(member.getModifiers()) && !member.isSynthetic());
  }

  private static String header(Class<?> type) {
    String superclass =
        type.getSuperclass() == null || type.getSuperclass().getName().equals(OBJECT)
            ? ""
            : " extends " + type.getGenericSuperclass().getTypeName();
    String interfaces =
        Arrays.stream(type.getGenericInterfaces())
            .map(Type::getTypeName)
            .sorted()
            .map(name -> " implements " + name)
            .collect(Collectors.joining());
    return type.toGenericString() + superclass + interfaces;
  }

  /** Their order is part of the surface: it is that of the constructor and of patterns. */
  private static String components(Class<?> type) {
    return Arrays.stream(type.getRecordComponents())
        .map(component -> typeName(component) + " " + component.getName())
        .collect(Collectors.joining(", "));
  }

  private static String typeName(RecordComponent component) {
    return component.getGenericType().getTypeName();
  }

  private static String signature(Executable executable) {
    String parameters =
        Arrays.stream(executable.getParameters())
            .map(Parameter::getParameterizedType)
            .map(Type::getTypeName)
            .collect(Collectors.joining(", "));
    String result =
        executable instanceof Method method
            ? " " + method.getGenericReturnType().getTypeName()
            : "";
    String name = executable instanceof Constructor<?> ? "new" : executable.getName();
    String thrown =
        Arrays.stream(executable.getGenericExceptionTypes())
            .map(Type::getTypeName)
            .sorted(Comparator.naturalOrder())
            .map(type -> " throws " + type)
            .collect(Collectors.joining());
    return Modifier.toString(executable.getModifiers() & ~Modifier.TRANSIENT & ~Modifier.VOLATILE)
        + typeParameters(executable)
        + result
        + " "
        + name
        + "("
        + parameters
        + ")"
        + thrown;
  }

  private static String typeParameters(Executable executable) {
    TypeVariable<?>[] variables = executable.getTypeParameters();
    return variables.length == 0
        ? ""
        : Arrays.stream(variables)
            .map(one -> one.getName() + bounds(one))
            .collect(Collectors.joining(", ", " <", ">"));
  }

  private static String bounds(TypeVariable<?> variable) {
    return Arrays.stream(variable.getBounds())
        .map(Type::getTypeName)
        .filter(name -> !name.equals(OBJECT))
        .map(name -> " extends " + name)
        .collect(Collectors.joining());
  }
}
