/** The weights with which {@code org.lede.entities} reads Hindi; no code. */
module org.lede.entities.model.hi {}
