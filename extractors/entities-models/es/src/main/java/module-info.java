/** The weights with which {@code org.lede.entities} reads Spanish; no code. */
module org.lede.entities.model.es {}
