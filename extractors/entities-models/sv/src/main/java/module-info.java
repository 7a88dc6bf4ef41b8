/** The weights with which {@code org.lede.entities} reads Swedish; no code. */
module org.lede.entities.model.sv {}
