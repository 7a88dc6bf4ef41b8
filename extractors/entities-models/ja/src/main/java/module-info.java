/** The weights with which {@code org.lede.entities} reads Japanese; no code. */
module org.lede.entities.model.ja {}
