/** The weights with which {@code org.lede.entities} reads Dutch; no code. */
module org.lede.entities.model.nl {}
