/** The weights with which {@code org.lede.entities} reads Indonesian; no code. */
module org.lede.entities.model.id {}
