/** The weights with which {@code org.lede.entities} reads Chinese; no code. */
module org.lede.entities.model.zh {}
