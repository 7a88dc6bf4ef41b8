/** The weights with which {@code org.lede.entities} reads Italian; no code. */
module org.lede.entities.model.it {}
