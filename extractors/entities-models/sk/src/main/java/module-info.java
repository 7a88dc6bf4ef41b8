/** The weights with which {@code org.lede.entities} reads Slovak; no code. */
module org.lede.entities.model.sk {}
