/** The weights with which {@code org.lede.entities} reads English; no code. */
module org.lede.entities.model.en {}
