/** The weights with which {@code org.lede.entities} reads Estonian; no code. */
module org.lede.entities.model.et {}
