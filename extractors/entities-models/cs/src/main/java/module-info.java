/** The weights with which {@code org.lede.entities} reads Czech; no code. */
module org.lede.entities.model.cs {}
