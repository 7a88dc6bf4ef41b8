/** The weights with which {@code org.lede.entities} reads Croatian; no code. */
module org.lede.entities.model.hr {}
