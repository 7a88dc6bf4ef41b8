/** The weights with which {@code org.lede.entities} reads Catalan; no code. */
module org.lede.entities.model.ca {}
